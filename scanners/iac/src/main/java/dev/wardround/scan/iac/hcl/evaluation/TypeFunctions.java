package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Numbers;
import java.util.Optional;

/** Conversions between types, and sensitivity. */
final class TypeFunctions {
  private TypeFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "tostring" -> Optional.of(string(a));
      case "tonumber" -> Optional.of(number(a));
      case "tobool" -> Optional.of(flag(a));
      case "tolist" -> Optional.of(a.list(a.list(0)));
      case "tomap" -> Optional.of(a.map(a.map(0)));
      case "nonsensitive", "ephemeralasnull" -> Optional.of(a.raw(0));
      case "sensitive" -> Optional.of(Secrets.of(a.raw(0)));
      case "issensitive" -> Optional.of(a.flag(a.raw(0) instanceof Value.Secret));
      default -> Optional.empty();
    };
  }

  private static Value string(Arguments a) throws EvaluationException {
    Value value = a.raw(0);
    boolean converts = value instanceof Value.Numeric || value instanceof Value.Flag;
    return converts ? a.text(a.text(0)) : value;
  }

  private static Value number(Arguments a) throws EvaluationException {
    Value value = a.get(0);
    return value instanceof Value.Null ? value : Numbers.of(Conversion.number(value), a.at());
  }

  private static Value flag(Arguments a) throws EvaluationException {
    Value value = a.get(0);
    return value instanceof Value.Null ? value : a.flag(Conversion.flag(value));
  }
}
