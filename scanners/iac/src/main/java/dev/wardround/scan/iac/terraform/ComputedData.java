package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.evaluation.Conversion;
import dev.wardround.scan.iac.hcl.evaluation.EvaluationException;
import dev.wardround.scan.iac.hcl.evaluation.Scope;
import dev.wardround.scan.iac.hcl.evaluation.Templates;
import java.util.Map;
import java.util.Optional;

/** Attributes of data blocks that follow from their arguments alone. */
final class ComputedData {
  private ComputedData() {}

  static Optional<Value> attribute(BlockInstance data, String name, Scope scope, Location at)
      throws EvaluationException {
    return switch (data.type() + "." + name) {
      case "aws_iam_policy_document.json", "aws_iam_policy_document.minified_json" ->
          Optional.of(PolicyDocument.of(arguments(data), at));
      case "template_file.rendered" -> Optional.of(rendered(data, scope));
      default -> Optional.empty();
    };
  }

  private static Value.Mapping arguments(BlockInstance data) throws EvaluationException {
    data.argument("statement");
    return new Value.Mapping(data.arguments(), Location.of(""));
  }

  private static Value rendered(BlockInstance data, Scope scope) throws EvaluationException {
    Optional<Value> template = data.argument("template");
    if (template.isEmpty()) {
      throw EvaluationException.invalid("a template_file without a template");
    }
    Optional<Value> variables = data.argument("vars");
    Map<String, Value> given = variables.isPresent() ? Conversion.map(variables.get()) : Map.of();
    return Templates.render(scope, Conversion.text(template.get()), given);
  }
}
