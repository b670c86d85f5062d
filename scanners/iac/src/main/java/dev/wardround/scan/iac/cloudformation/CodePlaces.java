package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.CodeSource.Kind;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Optional;

/**
 * Where the code of a function or layer lies: a local path that packaging would upload, the context
 * of an image build, or the asset that the CDK wrote beside the template.
 */
final class CodePlaces {
  private final String template;

  CodePlaces(String template) {
    this.template = template;
  }

  List<CodeSource> of(String type, Value.Mapping attributes, Value metadata) {
    return switch (type) {
      case "AWS::Lambda::Function" -> function(attributes.get("Code"), metadata);
      case "AWS::Lambda::LayerVersion" -> plain(attributes.get("Content"), metadata);
      default -> List.of();
    };
  }

  private List<CodeSource> function(Optional<Value> code, Value metadata) {
    Optional<Value> context = in(metadata, "DockerContext");
    if (context.isPresent() || in(metadata, "Dockerfile").isPresent()) {
      return source(
          context.orElseGet(() -> new Value.Text(".", metadata.location())), Kind.IMAGE_CONTEXT);
    }
    return plain(code, metadata);
  }

  private List<CodeSource> plain(Optional<Value> code, Value metadata) {
    Optional<Value> asset = in(metadata, "aws:asset:path");
    Optional<Value> local = asset.isPresent() ? asset : code;
    return local
        .flatMap(Value::asText)
        .map(path -> source(local.get(), isArchive(path) ? Kind.ARCHIVE : Kind.DIRECTORY))
        .orElse(List.of());
  }

  private List<CodeSource> source(Value path, Kind kind) {
    return path.asText()
        .flatMap(text -> LocalPath.beside(template, text))
        .map(local -> List.of(new CodeSource(local, kind, path.location())))
        .orElse(List.of());
  }

  private static Optional<Value> in(Value metadata, String name) {
    return metadata instanceof Value.Mapping mapping ? mapping.get(name) : Optional.empty();
  }

  private static boolean isArchive(String path) {
    return path.endsWith(".zip") || path.endsWith(".jar") || path.endsWith(".war");
  }
}
