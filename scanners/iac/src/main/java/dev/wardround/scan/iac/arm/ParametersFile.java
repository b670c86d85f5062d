package dev.wardround.scan.iac.arm;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Parameter values in a file of JSON beside a template: {@code main.parameters.json}. */
public final class ParametersFile {
  private static final String ENDING = ".parameters.json";

  private ParametersFile() {}

  /** The parameters that stand beside a template, by name in lower case. */
  public static Map<String, Value> beside(String template, SourceTree tree) {
    int dot = template.lastIndexOf('.');
    Optional<SourceFile> file =
        tree.file(template.substring(0, dot < 0 ? template.length() : dot) + ENDING);
    try {
      return file.isPresent() ? read(file.get()) : Map.of();
    } catch (IOException | DocumentException e) {
      return Map.of();
    }
  }

  /** The template that the parameters of a file are for, if it is in the scan. */
  static Optional<String> templateOf(String path, SourceTree tree) {
    if (!path.endsWith(ENDING)) {
      return Optional.empty();
    }
    String stem = path.substring(0, path.length() - ENDING.length());
    for (String ending : new String[] {".bicep", ".json"}) {
      if (tree.file(stem + ending).isPresent()) {
        return Optional.of(stem + ending);
      }
    }
    return Optional.empty();
  }

  static Map<String, Value> read(SourceFile file) throws IOException, DocumentException {
    Map<String, Value> values = new LinkedHashMap<>();
    Value root = JsonReader.read(file.path(), file.text()).roots().get(0);
    if (root instanceof Value.Mapping mapping) {
      TemplateReader.section(mapping, "parameters")
          .entries()
          .forEach((name, given) -> values.put(TemplateReader.lower(name), value(given)));
    }
    return values;
  }

  private static Value value(Value given) {
    if (given instanceof Value.Mapping mapping) {
      if (mapping.get("value").isPresent()) {
        return filled(mapping.get("value").get());
      }
      if (mapping.get("reference").isPresent()) {
        return new Value.Secret("key-vault-secret", "***", given.location());
      }
    }
    return new Value.Unknown("a parameter without a value", given.location());
  }

  /** The developer tools put environment variables in: {@code ${NAME}}, {@code ${NAME=default}}. */
  private static Value filled(Value value) {
    if (!(value instanceof Value.Text text) || !text.text().contains("${")) {
      return value;
    }
    String all = text.text();
    Location at = value.location();
    boolean whole = all.startsWith("${") && all.indexOf('}') == all.length() - 1;
    int standard = all.indexOf('=');
    return whole && standard > 0
        ? new Value.Text(all.substring(standard + 1, all.length() - 1), at)
        : new Value.Unknown("an environment variable of the deployment", at);
  }
}
