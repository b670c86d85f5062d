package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.Optional;

/** Terraform's functions by name. */
final class Functions {
  private Functions() {}

  static Value call(Arguments arguments) throws EvaluationException {
    String name =
        arguments.function().startsWith("core::")
            ? arguments.function().substring("core::".length())
            : arguments.function();
    Optional<Value> value = TextFunctions.call(name, arguments);
    value = value.isPresent() ? value : ListFunctions.call(name, arguments);
    value = value.isPresent() ? value : MapFunctions.call(name, arguments);
    value = value.isPresent() ? value : SetFunctions.call(name, arguments);
    value = value.isPresent() ? value : TypeFunctions.call(name, arguments);
    value = value.isPresent() ? value : EncodingFunctions.call(name, arguments);
    value = value.isPresent() ? value : NumberFunctions.call(name, arguments);
    value = value.isPresent() ? value : PatternFunctions.call(name, arguments);
    value = value.isPresent() ? value : FileFunctions.call(name, arguments);
    value = value.isPresent() ? value : HashFunctions.call(name, arguments);
    value = value.isPresent() ? value : NetworkFunctions.call(name, arguments);
    value = value.isPresent() ? value : DateFunctions.call(name, arguments);
    if (value.isPresent()) {
      return value.get();
    }
    throw EvaluationException.unknown("what " + arguments.function() + "() gives is not known");
  }
}
