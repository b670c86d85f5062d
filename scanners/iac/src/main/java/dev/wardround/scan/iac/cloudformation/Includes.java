package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import java.io.IOException;
import java.util.Optional;

/** The files of the scan that a template takes in with {@code AWS::Include}. */
final class Includes {
  private final String template;
  private final SourceTree tree;

  Includes(String template, SourceTree tree) {
    this.template = template;
    this.tree = tree;
  }

  /** The content that a transform includes; empty where it is no include of a file in the scan. */
  Optional<Value> find(Value transform) {
    if (!(transform instanceof Value.Mapping mapping)
        || !mapping.get("Name").flatMap(Value::asText).orElse("").equals("AWS::Include")) {
      return Optional.empty();
    }
    return mapping
        .get("Parameters", "Location")
        .flatMap(Value::asText)
        .flatMap(location -> LocalPath.beside(template, location))
        .flatMap(tree::file)
        .flatMap(Includes::content);
  }

  private static Optional<Value> content(SourceFile file) {
    try {
      return TemplateText.read(file).roots().stream().findFirst();
    } catch (IOException | DocumentException e) {
      return Optional.empty();
    }
  }
}
