package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.HashMap;
import java.util.Map;

/** {@code Fn::Sub}: a text with {@code ${...}} filled in. */
final class Substitution {
  private final Evaluator evaluator;
  private final Location at;

  Substitution(Evaluator evaluator, Location at) {
    this.evaluator = evaluator;
    this.at = at;
  }

  Value of(Value argument) {
    if (argument instanceof Value.Sequence pair && !pair.items().isEmpty()) {
      Value variables = pair.items().size() > 1 ? pair.items().get(1) : argument;
      return fill(pair.items().get(0), variables(variables));
    }
    return fill(argument, Map.of());
  }

  private Map<String, Value> variables(Value value) {
    Map<String, Value> variables = new HashMap<>();
    if (value instanceof Value.Mapping mapping) {
      mapping.entries().forEach((name, v) -> variables.put(name, evaluator.orNull(v)));
    }
    return variables;
  }

  private Value fill(Value template, Map<String, Value> variables) {
    Value known = evaluator.orNull(template);
    return known.asText().isPresent()
        ? fill(known.asText().get(), variables)
        : Reason.unknown(known, at);
  }

  private Value fill(String template, Map<String, Value> variables) {
    Parts parts = new Parts(at);
    int done = 0;
    for (int start = template.indexOf("${"); start >= 0; start = template.indexOf("${", done)) {
      int end = template.indexOf('}', start);
      if (end < 0) {
        break;
      }
      parts.add(template.substring(done, start));
      placeholder(template.substring(start + 2, end), variables, parts);
      done = end + 1;
    }
    return parts.add(template.substring(done)).join();
  }

  private void placeholder(String inside, Map<String, Value> variables, Parts parts) {
    if (inside.startsWith("!")) {
      parts.add("${" + inside.substring(1) + "}");
      return;
    }
    String name = inside.strip();
    Value variable = variables.get(name);
    parts.add(variable == null ? named(name) : variable);
  }

  private Value named(String name) {
    int dot = name.indexOf('.');
    return dot < 0 || name.startsWith("AWS::")
        ? evaluator.named(name, at)
        : evaluator.attribute(name.substring(0, dot), name.substring(dot + 1), at);
  }
}
