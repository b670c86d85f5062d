package dev.wardround.scan.iac.arm;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Expression;
import dev.wardround.scan.iac.arm.template.Declaration;
import dev.wardround.scan.iac.arm.template.Parameter;
import dev.wardround.scan.iac.arm.template.Problems;
import dev.wardround.scan.iac.arm.template.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a template in JSON declares. Sections and names are found in any case. */
public final class TemplateReader {
  private final String path;
  private final Value.Mapping root;
  private final Linked linked;
  private final Problems problems;
  private final Expressions expressions;

  private TemplateReader(String path, Value.Mapping root, Linked linked, Problems problems) {
    this.path = path;
    this.root = root;
    this.linked = linked;
    this.problems = problems;
    this.expressions = new Expressions(problems, Set.of());
  }

  /** Finds the templates of other files. */
  @FunctionalInterface
  public interface Linked {
    /** The template of a file, by its path in the scan. */
    Optional<Template> read(String path);
  }

  /** Reads a template; what is malformed is told as a problem, the rest is read. */
  public static Template read(String path, Value.Mapping root, Linked linked, Problems problems) {
    return new TemplateReader(path, root, linked, problems).template();
  }

  private Template template() {
    return new Template(path, parameters(), variables(), functions(), resources(), outputs());
  }

  static Value.Mapping section(Value.Mapping root, String name) {
    for (Map.Entry<String, Value> entry : root.entries().entrySet()) {
      if (entry.getKey().equalsIgnoreCase(name)
          && entry.getValue() instanceof Value.Mapping mapping) {
        return mapping;
      }
    }
    return new Value.Mapping(Map.of(), root.location());
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private Map<String, Parameter> parameters() {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    section(root, "parameters")
        .entries()
        .forEach(
            (name, value) -> {
              if (value instanceof Value.Mapping declaration) {
                parameters.put(lower(name), parameter(name, declaration));
              }
            });
    return parameters;
  }

  private Parameter parameter(String name, Value.Mapping declaration) {
    Optional<Value> standard = declaration.get("defaultValue");
    String type = declaration.get("type").flatMap(Value::asText).orElse(referred(declaration));
    boolean nullable =
        declaration.get("nullable").flatMap(Value::asText).orElse("").equalsIgnoreCase("true");
    return new Parameter(
        name, standard.map(expressions::of), lower(type).startsWith("secure"), nullable);
  }

  /** The type that a parameter has by its definition. */
  private String referred(Value.Mapping declaration) {
    String reference = declaration.get("$ref").flatMap(Value::asText).orElse("");
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    return section(root, "definitions").get(name, "type").flatMap(Value::asText).orElse("");
  }

  private Map<String, Expression> variables() {
    Map<String, Expression> variables = new LinkedHashMap<>();
    Expression.Struct struct = expressions.struct(section(root, "variables"), Set.of());
    for (Expression.Entry entry : struct.entries()) {
      if (entry.key() instanceof Expression.Constant key) {
        variables.put(lower(key.value().asText().orElse("")), entry.value());
      }
    }
    return variables;
  }

  private Map<String, Expression.Lambda> functions() {
    Map<String, Expression.Lambda> functions = new LinkedHashMap<>();
    if (root.get("functions").orElse(root) instanceof Value.Sequence namespaces) {
      for (Value item : namespaces.items()) {
        if (item instanceof Value.Mapping namespace) {
          functions(namespace, functions);
        }
      }
    }
    return functions;
  }

  private void functions(Value.Mapping namespace, Map<String, Expression.Lambda> functions) {
    String prefix = namespace.get("namespace").flatMap(Value::asText).orElse("");
    section(namespace, "members")
        .entries()
        .forEach(
            (name, value) -> {
              if (value instanceof Value.Mapping function) {
                functions.put(lower(prefix + "." + name), function(function));
              }
            });
  }

  private Expression.Lambda function(Value.Mapping function) {
    List<String> names = new ArrayList<>();
    if (function.get("parameters").orElse(function) instanceof Value.Sequence list) {
      for (Value parameter : list.items()) {
        if (parameter instanceof Value.Mapping declaration) {
          names.add(lower(declaration.get("name").flatMap(Value::asText).orElse("")));
        }
      }
    }
    Value output =
        function.get("output", "value").orElseGet(() -> new Value.Null(function.location()));
    return new Expression.Lambda(
        names, new Expressions(problems, new HashSet<>(names)).of(output), function.location());
  }

  private List<Declaration> resources() {
    ResourceReader reader = new ResourceReader(path, linked, expressions, problems);
    Optional<Value> resources = root.get("resources");
    if (resources.isPresent() && resources.get() instanceof Value.Sequence list) {
      list.items().forEach(item -> reader.read("", item));
    } else if (resources.isPresent() && resources.get() instanceof Value.Mapping mapping) {
      mapping.entries().forEach(reader::read);
    }
    return reader.declarations();
  }

  private Map<String, Expression> outputs() {
    Map<String, Expression> outputs = new LinkedHashMap<>();
    section(root, "outputs")
        .entries()
        .forEach(
            (name, value) -> {
              if (value instanceof Value.Mapping output) {
                outputs.put(lower(name), output(output));
              }
            });
    return outputs;
  }

  private Expression output(Value.Mapping output) {
    Optional<Value> copy = output.get("copy");
    if (copy.isPresent() && copy.get() instanceof Value.Mapping loop) {
      Expression count = expressions.of(loop.get("count").orElse(loop));
      Expression input = expressions.of(loop.get("input").orElse(loop));
      return new Expression.Repeated(
          new Expression.Rounds(Expressions.INDEX, "", count), input, output.location());
    }
    return expressions.of(output.get("value").orElseGet(() -> new Value.Null(output.location())));
  }
}
