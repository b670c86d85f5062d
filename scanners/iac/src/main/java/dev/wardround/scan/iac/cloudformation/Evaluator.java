package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Same;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts known values in the place of intrinsic functions. The result is empty where the value is
 * removed ({@code AWS::NoValue}).
 */
final class Evaluator {
  /** Includes inside of includes. */
  private static final int MAX_INCLUDES = 3;

  private final Parameters parameters;
  private final Mappings mappings;
  private final Conditions conditions;
  private final Declared resources;
  private final Includes includes;
  private final Problems problems;
  private int including;

  Evaluator(
      Value.Mapping template,
      Parameters parameters,
      Declared resources,
      Includes includes,
      Problems problems) {
    this.parameters = parameters;
    this.mappings = new Mappings(template);
    this.conditions = new Conditions(template, this, problems);
    this.resources = resources;
    this.includes = includes;
    this.problems = problems;
  }

  Conditions conditions() {
    return conditions;
  }

  Optional<Value> evaluate(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return mapping(mapping);
    }
    return Optional.of(value instanceof Value.Sequence list ? sequence(list) : value);
  }

  /** The value, or null where it is removed. */
  Value orNull(Value value) {
    return evaluate(value).orElseGet(() -> new Value.Null(value.location()));
  }

  Value.Sequence sequence(Value.Sequence list) {
    List<Value> items = new ArrayList<>(list.items().size());
    for (Value item : list.items()) {
      evaluate(item).ifPresent(items::add);
    }
    return new Value.Sequence(items, list.location());
  }

  private Optional<Value> mapping(Value.Mapping mapping) {
    if (mapping.entries().size() == 1) {
      Map.Entry<String, Value> only = mapping.entries().entrySet().iterator().next();
      if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
        return function(only.getKey(), only.getValue(), mapping.location());
      }
    }
    return Optional.of(entries(mapping));
  }

  private Value.Mapping entries(Value.Mapping mapping) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      if (entry.getKey().equals("Fn::Transform")) {
        included(entry.getValue(), entries);
      } else {
        evaluate(entry.getValue())
            .ifPresent(
                value -> entries.put(entry.getKey(), PolicyText.parsed(entry.getKey(), value)));
      }
    }
    return new Value.Mapping(entries, mapping.location());
  }

  private void included(Value transform, Map<String, Value> entries) {
    Value included = transformed(transform, transform.location());
    if (included instanceof Value.Mapping mapping) {
      mapping.entries().forEach(entries::put);
    } else {
      problems.add("a part of the template is made by a macro", transform.location());
    }
  }

  private Optional<Value> function(String name, Value argument, Location at) {
    return switch (name) {
      case "Ref" -> ref(argument, at);
      case "Fn::If" -> choose(argument, at);
      case "Fn::GetAtt" -> Optional.of(attribute(argument, at));
      case "Fn::FindInMap" -> find(argument, at);
      case "Fn::Sub" -> Optional.of(new Substitution(this, at).of(argument));
      case "Fn::Transform" -> Optional.of(transformed(argument, at));
      case "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not" -> Optional.of(truth(name, argument, at));
      default -> Optional.of(computed(name, argument, at));
    };
  }

  private Value computed(String name, Value argument, Location at) {
    Value known = orNull(argument);
    return switch (name) {
      case "Fn::Join" -> Functions.join(known, at);
      case "Fn::Select" -> Functions.select(known, at);
      case "Fn::Split" -> Functions.split(known, at);
      case "Fn::Base64" -> Functions.base64(known, at);
      case "Fn::Cidr" -> CidrBlocks.of(known, at);
      case "Fn::Length" -> Functions.length(known, at);
      case "Fn::ToJsonString" -> Functions.json(known, at);
      case "Fn::GetAZs" -> new Value.Unknown("the availability zones of a region", at);
      case "Fn::ImportValue" -> new Value.Unknown("export of another stack", at);
      case "Fn::GetStackOutput" -> new Value.Unknown("output of another stack", at);
      default -> unknownFunction(name, at);
    };
  }

  private Value unknownFunction(String name, Location at) {
    problems.add("function \"" + name + "\" is not known", at);
    return new Value.Unknown("function \"" + name + "\" is not known", at);
  }

  private Value truth(String name, Value argument, Location at) {
    Truth truth = conditions.of(new Value.Mapping(Map.of(name, argument), at));
    return truth == Truth.UNKNOWN
        ? new Value.Unknown("a condition is not known", at)
        : new Value.Flag(truth == Truth.TRUE, at);
  }

  private Optional<Value> ref(Value argument, Location at) {
    String name = argument instanceof Value.Text text ? text.text() : "";
    return name.equals("AWS::NoValue") ? Optional.empty() : Optional.of(named(name, at));
  }

  /** What a plain name stands for: pseudo parameter, parameter or resource. */
  Value named(String name, Location at) {
    if (name.startsWith("AWS::")) {
      return new Value.Unknown("pseudo parameter " + name, at);
    }
    Optional<Value> parameter = parameters.value(name, at);
    return parameter.isPresent() ? parameter.get() : attribute(name, "Ref", at);
  }

  /** An attribute of a resource, by logical id. */
  Value attribute(String logicalId, String attribute, Location at) {
    if (resources.has(logicalId)) {
      return resources.attribute(logicalId, attribute, at);
    }
    if (!resources.isOpen()) {
      problems.add("\"" + logicalId + "\" is not declared, used", at);
    }
    return new Value.Unknown("\"" + logicalId + "\" is not declared in the template", at);
  }

  private Value attribute(Value argument, Location at) {
    Value known = ShortTags.attribute(orNull(argument));
    if (known instanceof Value.Sequence list
        && list.items().size() >= 2
        && list.items().get(0).asText().isPresent()) {
      Parts attribute = new Parts(at);
      for (int i = 1; i < list.items().size(); i++) {
        attribute.add(i == 1 ? "" : ".").add(list.items().get(i));
      }
      Value name = attribute.join();
      return name.asText().isEmpty()
          ? Reason.unknown(name, at)
          : attribute(list.items().get(0).asText().get(), name.asText().get(), at);
    }
    problems.add("Fn::GetAtt does not name a resource and an attribute", at);
    return new Value.Unknown("a malformed Fn::GetAtt", at);
  }

  private Optional<Value> choose(Value argument, Location at) {
    if (!(argument instanceof Value.Sequence list) || list.items().size() != 3) {
      problems.add("Fn::If does not have three parts", at);
      return Optional.of(new Value.Unknown("a malformed Fn::If", at));
    }
    Truth truth = conditions.named(list.items().get(0));
    if (truth != Truth.UNKNOWN) {
      return evaluate(list.items().get(truth == Truth.TRUE ? 1 : 2));
    }
    return either(
        evaluate(list.items().get(1)), evaluate(list.items().get(2)), list.items().get(0), at);
  }

  private static Optional<Value> either(
      Optional<Value> one, Optional<Value> other, Value condition, Location at) {
    if (one.isEmpty() && other.isEmpty()) {
      return one;
    }
    if (one.isPresent() && other.isPresent() && Same.value(one.get(), other.get())) {
      return one;
    }
    String name = condition.asText().orElse("");
    return Optional.of(new Value.Unknown("condition \"" + name + "\" is not known", at));
  }

  private Optional<Value> find(Value argument, Location at) {
    if (!(argument instanceof Value.Sequence list) || list.items().size() < 3) {
      problems.add("Fn::FindInMap does not have three parts", at);
      return Optional.of(new Value.Unknown("a malformed Fn::FindInMap", at));
    }
    List<Value> keys = list.items();
    Optional<Value> found =
        mappings.find(orNull(keys.get(0)), orNull(keys.get(1)), orNull(keys.get(2)), at);
    return found.isPresent() ? found : Optional.of(byDefault(keys, at));
  }

  private Value byDefault(List<Value> keys, Location at) {
    if (keys.size() > 3
        && keys.get(3) instanceof Value.Mapping options
        && options.get("DefaultValue").isPresent()) {
      return orNull(options.get("DefaultValue").get());
    }
    problems.add("Fn::FindInMap finds nothing under its keys", at);
    return new Value.Unknown("a mapping without this key", at);
  }

  private Value transformed(Value argument, Location at) {
    Optional<Value> included = includes.find(orNull(argument));
    if (included.isEmpty() || including >= MAX_INCLUDES) {
      return new Value.Unknown("made by a macro that runs at deployment", at);
    }
    including++;
    Value value = orNull(included.get());
    including--;
    return value;
  }
}
