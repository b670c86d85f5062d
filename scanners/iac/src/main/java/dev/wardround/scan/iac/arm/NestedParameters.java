package dev.wardround.scan.iac.arm;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Expression;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters as they are passed: each in an object with its value, or where to fetch it. */
final class NestedParameters {
  private final Expressions expressions;

  NestedParameters(Expressions expressions) {
    this.expressions = expressions;
  }

  Map<String, Expression> of(Value.Mapping properties) {
    Map<String, Expression> passed = new LinkedHashMap<>();
    TemplateReader.section(properties, "parameters")
        .entries()
        .forEach((name, given) -> passed.put(TemplateReader.lower(name), passed(given)));
    return passed;
  }

  private Expression passed(Value given) {
    if (given instanceof Value.Mapping mapping) {
      if (mapping.get("value").isPresent()) {
        return expressions.of(mapping.get("value").get());
      }
      if (mapping.get("reference").isPresent()) {
        return new Expression.Constant(
            new Value.Secret("key-vault-secret", "***", given.location()));
      }
    }
    Expression whole = expressions.of(given);
    return whole instanceof Expression.Struct
        ? new Expression.Constant(new Value.Unknown("a malformed parameter", given.location()))
        : new Expression.Access(
            whole, Expression.text("value", given.location()), false, whole.at());
  }
}
