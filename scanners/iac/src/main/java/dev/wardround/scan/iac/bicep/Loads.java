package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.Paths;
import dev.wardround.scan.iac.arm.expression.Expression;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.document.Relocated;
import dev.wardround.scan.iac.document.YamlReader;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The functions that put the content of another file in their place. */
final class Loads {
  private static final long MAX_BYTES = 1 << 20;

  private final String path;
  private final Sources sources;

  Loads(String path, Sources sources) {
    this.path = path;
    this.sources = sources;
  }

  /** The content, or why it is not known; empty for other functions. */
  Optional<Expression> of(String function, List<Expression> arguments, Location at) {
    return switch (function) {
      case "loadTextContent", "loadFileAsBase64", "loadJsonContent", "loadYamlContent" ->
          Optional.of(new Expression.Constant(content(function, arguments, at)));
      case "loadDirectoryFileInfo" ->
          Optional.of(new Expression.Constant(new Value.Unknown("the files of a folder", at)));
      case "readEnvironmentVariable" -> Optional.of(environment(arguments, at));
      case "externalInput", "readCliArg" ->
          Optional.of(new Expression.Constant(new Value.Unknown("an input of the deployment", at)));
      default -> Optional.empty();
    };
  }

  private static Expression environment(List<Expression> arguments, Location at) {
    return arguments.size() > 1
        ? arguments.get(1)
        : new Expression.Constant(
            new Value.Unknown("an environment variable of the deployment", at));
  }

  private Value content(String function, List<Expression> arguments, Location at) {
    Optional<SourceFile> file =
        arguments.isEmpty() || !(arguments.get(0) instanceof Expression.Constant constant)
            ? Optional.empty()
            : sources.file(Paths.beside(path, constant.value().asText().orElse("")));
    if (file.isEmpty() || file.get().size() > MAX_BYTES) {
      return new Value.Unknown("a file that is not in the scan, or too large", at);
    }
    boolean partOnly = arguments.size() > 1 && !function.equals("loadTextContent");
    try {
      return partOnly
          ? new Value.Unknown("a part of another file", at)
          : content(function, file.get(), at);
    } catch (IOException | DocumentException e) {
      return new Value.Unknown("a file that cannot be read", at);
    }
  }

  private static Value content(String function, SourceFile file, Location at)
      throws IOException, DocumentException {
    return switch (function) {
      case "loadTextContent" -> new Value.Text(file.text(), at);
      case "loadFileAsBase64" ->
          new Value.Text(Base64.getEncoder().encodeToString(file.bytes()), at);
      case "loadJsonContent" -> Relocated.at(at, first(JsonReader.read("", file.text()).roots()));
      default -> Relocated.at(at, first(YamlReader.read("", file.text()).roots()));
    };
  }

  private static Value first(List<Value> roots) throws DocumentException {
    if (roots.isEmpty()) {
      throw new DocumentException("empty");
    }
    return roots.get(0);
  }
}
