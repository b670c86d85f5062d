package dev.wardround.scan.iac.arm;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Expression;
import dev.wardround.scan.iac.arm.template.Declaration;
import dev.wardround.scan.iac.arm.template.Nested;
import dev.wardround.scan.iac.arm.template.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the resources of one template, each with its children. */
final class ResourceReader {
  static final String DEPLOYMENT = "Microsoft.Resources/deployments";

  private static final Set<String> NOT_ATTRIBUTES =
      Set.of(
          "type",
          "name",
          "condition",
          "copy",
          "dependsOn",
          "comments",
          "metadata",
          "resources",
          "existing",
          "scope",
          "import");
  private static final int DEPTH = 20;

  private final String path;
  private final TemplateReader.Linked linked;
  private final Expressions expressions;
  private final Problems problems;
  private final List<Declaration> declarations = new ArrayList<>();

  ResourceReader(
      String path, TemplateReader.Linked linked, Expressions expressions, Problems problems) {
    this.path = path;
    this.linked = linked;
    this.expressions = expressions;
    this.problems = problems;
  }

  List<Declaration> declarations() {
    return declarations;
  }

  void read(String symbol, Value value) {
    read(symbol, value, Optional.empty(), 0);
  }

  private void read(String symbol, Value value, Optional<Declaration> parent, int depth) {
    if (!(value instanceof Value.Mapping resource)
        || !(resource.entries().get("type") instanceof Value.Text type)
        || resource.get("name").isEmpty()
        || depth > DEPTH) {
      problems.add("a resource without type and name", value.location());
      return;
    }
    Declaration declaration = declaration(symbol, type.text(), resource, parent);
    declarations.add(declaration);
    Optional<Value> children = resource.get("resources");
    if (children.isPresent() && children.get() instanceof Value.Sequence list) {
      list.items().forEach(child -> read("", child, Optional.of(declaration), depth + 1));
    } else if (children.isPresent() && children.get() instanceof Value.Mapping mapping) {
      mapping
          .entries()
          .forEach((name, child) -> read(name, child, Optional.of(declaration), depth + 1));
    }
  }

  private Declaration declaration(
      String symbol, String type, Value.Mapping resource, Optional<Declaration> parent) {
    Expression name = expressions.of(resource.get("name").orElseThrow());
    boolean nested = type.equalsIgnoreCase(DEPLOYMENT);
    Optional<Expression.Rounds> rounds = rounds(resource);
    return new Declaration(
        symbol,
        parent.map(p -> p.type() + "/" + type).orElse(type),
        parent.map(p -> childName(p, name)).orElse(name),
        isTrue(resource.get("existing")),
        resource.get("condition").map(expressions::of),
        rounds.isPresent() ? rounds : parent.flatMap(Declaration::rounds),
        Optional.empty(),
        resource.get("scope").map(expressions::of),
        nested ? withoutTemplate(resource) : expressions.struct(resource, NOT_ATTRIBUTES),
        nested ? nested(resource) : Optional.empty(),
        resource.location());
  }

  private static Expression childName(Declaration parent, Expression name) {
    return new Expression.Interpolated(
        List.of(parent.name(), Expression.text("/", name.at()), name), name.at());
  }

  private static boolean isTrue(Optional<Value> value) {
    return value.flatMap(Value::asText).orElse("").equalsIgnoreCase("true");
  }

  private Optional<Expression.Rounds> rounds(Value.Mapping resource) {
    Optional<Value> copy = resource.get("copy");
    if (copy.isEmpty() || !(copy.get() instanceof Value.Mapping loop)) {
      return Optional.empty();
    }
    String name = TemplateReader.lower(loop.get("name").flatMap(Value::asText).orElse(""));
    return loop.get("count")
        .map(expressions::of)
        .map(count -> new Expression.Rounds(Expressions.INDEX + name, Expressions.INDEX, count));
  }

  private Expression.Struct withoutTemplate(Value.Mapping resource) {
    List<Expression.Entry> entries = new ArrayList<>();
    resource
        .entries()
        .forEach(
            (key, value) -> {
              if (key.equals("properties") && value instanceof Value.Mapping properties) {
                entries.add(
                    Expression.Entry.of(
                        key, expressions.struct(properties, Set.of("template", "parameters"))));
              } else if (!NOT_ATTRIBUTES.contains(key)) {
                entries.add(Expression.Entry.of(key, expressions.of(value)));
              }
            });
    return new Expression.Struct(entries, resource.location());
  }

  private Optional<Nested> nested(Value.Mapping resource) {
    Value.Mapping properties = TemplateReader.section(resource, "properties");
    boolean inner =
        properties
            .get("expressionEvaluationOptions", "scope")
            .flatMap(Value::asText)
            .orElse("")
            .equalsIgnoreCase("inner");
    NestedParameters parameters = new NestedParameters(expressions);
    Optional<Value> template = properties.get("template");
    if (template.isPresent() && template.get() instanceof Value.Mapping inline) {
      return Optional.of(
          new Nested(
              () -> Optional.of(TemplateReader.read(path, inline, linked, problems)),
              "a template",
              !inner,
              parameters.of(properties)));
    }
    return LinkedTemplate.of(path, properties)
        .map(
            file ->
                new Nested(
                    () -> linked.read(file),
                    "the linked template",
                    false,
                    parameters.of(properties)));
  }
}
