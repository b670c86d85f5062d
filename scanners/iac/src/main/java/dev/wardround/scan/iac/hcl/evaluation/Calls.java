package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Expression;
import dev.wardround.scan.iac.hcl.Hcl;
import dev.wardround.scan.iac.hcl.HclException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Calls functions; those that evaluate expressions themselves are here, all others elsewhere. */
final class Calls {
  private final Evaluator evaluator;

  Calls(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value value(Expression.Call call) throws EvaluationException {
    Value value =
        switch (call.function()) {
          case "try" -> firstValid(call);
          case "can" -> new Value.Flag(isValid(call), call.at());
          case "templatefile" -> templateFile(call);
          case "templatestring" -> templateString(call);
          default -> plain(call);
        };
    return Conversion.at(value, call.at());
  }

  private Value plain(Expression.Call call) throws EvaluationException {
    try {
      return Functions.call(arguments(call));
    } catch (EvaluationException e) {
      return evaluator.unknown(e, call.at());
    }
  }

  private Arguments arguments(Expression.Call call) throws EvaluationException {
    return new Arguments(call.function(), evaluator.arguments(call), call.at(), evaluator.scope());
  }

  private Value firstValid(Expression.Call call) throws EvaluationException {
    for (Expression argument : call.arguments()) {
      try {
        return evaluator.strict().value(argument);
      } catch (EvaluationException e) {
        if (e.isUnknown()) {
          return new Value.Unknown(e.why(), call.at());
        }
      }
    }
    throw EvaluationException.invalid("no argument of try is valid");
  }

  private boolean isValid(Expression.Call call) throws EvaluationException {
    try {
      for (Expression argument : call.arguments()) {
        Value value = evaluator.strict().value(argument);
        if (value instanceof Value.Unknown unknown) {
          throw EvaluationException.unknown(unknown.why());
        }
      }
      return true;
    } catch (EvaluationException e) {
      if (e.isUnknown()) {
        throw e;
      }
      return false;
    }
  }

  private Value templateFile(Expression.Call call) throws EvaluationException {
    try {
      Arguments arguments = arguments(call);
      byte[] file = evaluator.scope().files().bytes(arguments.text(0));
      return rendered(new String(file, StandardCharsets.UTF_8), arguments);
    } catch (EvaluationException e) {
      return evaluator.unknown(e, call.at());
    }
  }

  private Value templateString(Expression.Call call) throws EvaluationException {
    try {
      Arguments arguments = arguments(call);
      return rendered(arguments.text(0), arguments);
    } catch (EvaluationException e) {
      return evaluator.unknown(e, call.at());
    }
  }

  private Value rendered(String template, Arguments arguments) throws EvaluationException {
    Map<String, Value> variables = arguments.size() > 1 ? arguments.map(1) : Map.of();
    return render(evaluator.scope(), Budget.text(template), variables);
  }

  /** A template with the variables it is given, and no others. */
  static Value render(Scope scope, String template, Map<String, Value> variables)
      throws EvaluationException {
    Evaluator inner = Evaluator.of(new TemplateScope(scope));
    for (Map.Entry<String, Value> variable : variables.entrySet()) {
      inner = inner.with(variable.getKey(), variable.getValue());
    }
    try {
      return inner.value(Hcl.template("template", template, 1, 1));
    } catch (HclException e) {
      throw EvaluationException.invalid("a template that cannot be read: " + e.getMessage());
    }
  }
}
