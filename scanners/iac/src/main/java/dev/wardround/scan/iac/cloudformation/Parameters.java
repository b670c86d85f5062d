package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Relocated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a template: what was passed, else the default, else unknown. */
final class Parameters {
  private final Map<String, Value> declared;
  private final Map<String, Value> passed;

  Parameters(Value.Mapping template, Map<String, Value> passed) {
    this.declared = Section.of(template, "Parameters");
    this.passed = passed;
  }

  boolean declares(String name) {
    return declared.containsKey(name);
  }

  /** The value at the place where it is used; empty where no such parameter is declared. */
  Optional<Value> value(String name, Location at) {
    Value declaration = declared.get(name);
    if (declaration == null) {
      return Optional.empty();
    }
    return Optional.of(
        declaration instanceof Value.Mapping mapping
            ? value(name, mapping, at)
            : new Value.Unknown("parameter \"" + name + "\" is malformed", at));
  }

  private Value value(String name, Value.Mapping declaration, Location at) {
    String type = declaration.get("Type").flatMap(Value::asText).orElse("String");
    Value given = passed.get(name);
    if (type.startsWith("AWS::SSM::Parameter::Value")) {
      return new Value.Unknown("parameter \"" + name + "\" is read from Parameter Store", at);
    }
    Optional<Value> value = given == null ? declaration.get("Default") : Optional.of(given);
    if (value.isEmpty()) {
      return new Value.Unknown("parameter \"" + name + "\" has no default", at);
    }
    if (isHidden(declaration) && !(value.get() instanceof Value.Unknown)) {
      return new Value.Secret("no-echo-parameter", "***", at);
    }
    return isList(type) ? list(value.get(), at) : Relocated.at(at, value.get());
  }

  private static boolean isHidden(Value.Mapping declaration) {
    return declaration.get("NoEcho").flatMap(Value::asText).orElse("").equalsIgnoreCase("true");
  }

  private static boolean isList(String type) {
    return type.equals("CommaDelimitedList") || type.startsWith("List<");
  }

  private static Value list(Value value, Location at) {
    if (value.asText().isEmpty()) {
      return Relocated.at(at, value);
    }
    List<Value> items = new ArrayList<>();
    for (String item : value.asText().get().split(",", -1)) {
      items.add(new Value.Text(item.strip(), at));
    }
    return new Value.Sequence(items, at);
  }
}
