package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.document.YamlReader;
import dev.wardround.scan.iac.document.YamlReader.TagReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes out the variables of a service file. What only a deployment knows (options, the
 * environment, other stacks) gives its fallback where it has one, else an unknown with its reason.
 */
final class Variables {
  private static final int DEPTH = 40;

  private final Value.Mapping root;
  private final String directory;
  private final SourceTree tree;
  private final TagReader tags;
  private int depth;

  Variables(Value.Mapping root, String directory, SourceTree tree, TagReader tags) {
    this.root = root;
    this.directory = directory;
    this.tree = tree;
    this.tags = tags;
  }

  /** The value with every variable in it written out. */
  Value resolve(Value value) {
    if (value instanceof Value.Text text) {
      return text.text().contains("${") ? text(text) : text;
    }
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, entry) -> entries.put(name, resolve(entry)));
      return new Value.Mapping(entries, mapping.location());
    }
    if (value instanceof Value.Sequence list) {
      return new Value.Sequence(list.items().stream().map(this::resolve).toList(), list.location());
    }
    return value;
  }

  private Value text(Value.Text text) {
    if (depth >= DEPTH) {
      return new Value.Unknown("a variable that leads back to itself", text.location());
    }
    depth++;
    try {
      List<Expression> parts = Expression.parse(text.text());
      if (parts.size() == 1) {
        return parts.get(0).variable() ? variable(parts.get(0).text(), text.location()) : text;
      }
      return joined(parts, text.location());
    } finally {
      depth--;
    }
  }

  private Value joined(List<Expression> parts, Location at) {
    List<Value> values = new ArrayList<>();
    StringBuilder whole = new StringBuilder();
    boolean plain = true;
    for (Expression part : parts) {
      Value value = part.variable() ? variable(part.text(), at) : new Value.Text(part.text(), at);
      values.add(value);
      plain &= value.asText().isPresent() && !(value instanceof Value.Secret);
      value.asText().ifPresent(whole::append);
    }
    return plain ? new Value.Text(whole.toString(), at) : new Value.Joined(values, at);
  }

  private Value variable(String inside, Location at) {
    Optional<Value> missing = Optional.empty();
    for (String alternative : Expression.alternatives(inside)) {
      Value value = alternative(alternative, at);
      if (!(value instanceof Value.Unknown)) {
        return value;
      }
      missing = missing.isPresent() ? missing : Optional.of(value);
    }
    return missing.orElseThrow();
  }

  private Value alternative(String text, Location at) {
    Optional<Value> literal = literal(text, at);
    if (literal.isPresent()) {
      return literal.get();
    }
    Value written = resolve(new Value.Text(text, at));
    String plain = written.asText().orElse("");
    boolean nothing = plain.isEmpty() && !text.contains("${");
    if (nothing || !(written instanceof Value.Text)) {
      return written;
    }
    boolean wholeVariable = text.startsWith("${") && Expression.parse(text).size() == 1;
    return wholeVariable ? written : source(plain, at);
  }

  private static Optional<Value> literal(String text, Location at) {
    if (isQuoted(text, '\'') || isQuoted(text, '"')) {
      return Optional.of(new Value.Text(text.substring(1, text.length() - 1), at));
    }
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(new Value.Flag(text.equals("true"), at));
    }
    if (text.equals("null")) {
      return Optional.of(new Value.Null(at));
    }
    return !text.isEmpty() && text.length() < 16 && text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(new Value.Numeric(new BigDecimal(text), at))
        : Optional.empty();
  }

  private static boolean isQuoted(String text, char quote) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(0) == quote && text.charAt(last) == quote;
  }

  private Value source(String text, Location at) {
    if (text.startsWith("file(")) {
      return file(text, at);
    }
    if (text.startsWith("strToBool(") && text.endsWith(")")) {
      return literal(text.substring(10, text.length() - 1), at).orElseGet(() -> unknown(text, at));
    }
    int colon = text.indexOf(':');
    String source = colon < 0 ? text : text.substring(0, colon);
    String address = colon < 0 ? "" : text.substring(colon + 1);
    return switch (source) {
      case "self" -> at(root, address).map(this::resolve).orElseGet(() -> unset(text, at));
      case "opt", "sls" -> option(text, address, at);
      case "param" -> parameter(text, address, at);
      case "env" ->
          new Value.Unknown("environment variable \"" + address + "\" of the deployment", at);
      case "aws" -> aws(text, address, at);
      default -> unknown(text, at);
    };
  }

  private Value option(String text, String address, Location at) {
    return switch (address) {
      case "stage" ->
          at(root, "provider.stage")
              .filter(v -> !isVariable(v, "stage"))
              .map(this::resolve)
              .orElseGet(() -> new Value.Text("dev", at));
      case "region" ->
          at(root, "provider.region")
              .filter(v -> !isVariable(v, "region"))
              .map(this::resolve)
              .orElseGet(() -> new Value.Text("us-east-1", at));
      default -> new Value.Unknown("\"" + text + "\" is given when it is deployed", at);
    };
  }

  /** {@code provider.stage: ${opt:stage, 'dev'}} asks for itself: its fallback is what it is. */
  private static boolean isVariable(Value value, String name) {
    return value.asText().orElse("").replace(" ", "").equals("${opt:" + name + "}");
  }

  private Value parameter(String text, String name, Location at) {
    String stage = option("opt:stage", "stage", at).asText().orElse("dev");
    return at(root, "params." + stage + "." + name)
        .or(() -> at(root, "params.default." + name))
        .map(this::resolve)
        .orElseGet(() -> unknown(text, at));
  }

  private Value aws(String text, String address, Location at) {
    return switch (address) {
      case "accountId" -> new Value.Unknown("pseudo parameter AWS::AccountId", at);
      case "region" -> option("opt:region", "region", at);
      default -> unknown(text, at);
    };
  }

  private static Value unset(String text, Location at) {
    return new Value.Unknown("\"" + text + "\" is not set in the file", at);
  }

  private static Value unknown(String text, Location at) {
    return new Value.Unknown("\"" + text + "\" is only known when it is deployed", at);
  }

  /** The value under a dotted address; numbers index lists. */
  private Optional<Value> at(Value from, String address) {
    Optional<Value> value = Optional.of(from);
    if (address.isEmpty()) {
      return value;
    }
    for (String name : address.split("\\.", -1)) {
      value = value.flatMap(v -> step(v, name));
    }
    return value;
  }

  private Optional<Value> step(Value unresolved, String name) {
    Value value = unresolved instanceof Value.Text ? resolve(unresolved) : unresolved;
    if (value instanceof Value.Sequence list
        && name.length() < 6
        && !name.isEmpty()
        && name.chars().allMatch(Character::isDigit)) {
      int index = Integer.parseInt(name);
      return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
    }
    return value instanceof Value.Mapping mapping ? mapping.get(name) : Optional.empty();
  }

  private Value file(String text, Location at) {
    int end = text.indexOf(')');
    if (end < 0) {
      return unknown(text, at);
    }
    String name = text.substring(5, end).strip();
    String address =
        text.length() > end + 2 && text.charAt(end + 1) == ':' ? text.substring(end + 2) : "";
    String path = directory.isEmpty() ? name : directory + "/" + name;
    Optional<SourceFile> file = tree.file(path);
    if (file.isEmpty()) {
      return new Value.Unknown("the file \"" + name + "\" is not in the scan", at);
    }
    return read(file.get(), name, at)
        .flatMap(value -> at(value, address))
        .map(this::resolve)
        .orElseGet(() -> unknown(text, at));
  }

  /** Scripts are not run: what they would give is not known. */
  private Optional<Value> read(SourceFile file, String name, Location at) {
    try {
      if (name.endsWith(".json")) {
        return Optional.of(JsonReader.read(file.path(), file.text()).roots().get(0));
      }
      if (name.endsWith(".yml") || name.endsWith(".yaml")) {
        List<Value> roots = YamlReader.read(file.path(), file.text(), tags).roots();
        return roots.isEmpty() ? Optional.empty() : Optional.of(roots.get(0));
      }
      return name.endsWith(".js")
              || name.endsWith(".ts")
              || name.endsWith(".mjs")
              || name.endsWith(".cjs")
          ? Optional.of(new Value.Unknown("\"" + name + "\" is a script, which is not run", at))
          : Optional.of(new Value.Text(file.text(), at));
    } catch (DocumentException | IOException e) {
      return Optional.of(new Value.Unknown("the file \"" + name + "\" cannot be read", at));
    }
  }
}
