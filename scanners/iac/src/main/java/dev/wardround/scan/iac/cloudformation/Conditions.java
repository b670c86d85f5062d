package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Same;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The conditions of a template, three-valued. */
final class Conditions {
  /** Conditions that name conditions; a longer chain is not followed. */
  private static final int MAX_CHAIN = 50;

  private final Map<String, Value> declared;
  private final Evaluator evaluator;
  private final Problems problems;
  private final Map<String, Truth> known = new HashMap<>();
  private final Set<String> inProgress = new HashSet<>();

  Conditions(Value.Mapping template, Evaluator evaluator, Problems problems) {
    this.declared = Section.of(template, "Conditions");
    this.evaluator = evaluator;
    this.problems = problems;
  }

  Truth named(Value name) {
    Optional<String> text = name.asText();
    if (text.isEmpty()) {
      problems.add("a condition is not named by a text", name.location());
      return Truth.UNKNOWN;
    }
    Value declaration = declared.get(text.get());
    if (declaration == null) {
      problems.add("condition \"" + text.get() + "\" is not declared, used", name.location());
      return Truth.UNKNOWN;
    }
    Truth before = known.get(text.get());
    return before == null ? evaluate(text.get(), declaration) : before;
  }

  private Truth evaluate(String name, Value declaration) {
    if (inProgress.size() >= MAX_CHAIN || !inProgress.add(name)) {
      problems.add("condition \"" + name + "\" depends on itself", declaration.location());
      return Truth.UNKNOWN;
    }
    Truth truth = of(declaration);
    inProgress.remove(name);
    known.put(name, truth);
    return truth;
  }

  Truth of(Value condition) {
    if (condition instanceof Value.Mapping mapping && mapping.entries().size() == 1) {
      Map.Entry<String, Value> function = mapping.entries().entrySet().iterator().next();
      return function(function.getKey(), function.getValue(), condition);
    }
    return literal(evaluator.evaluate(condition));
  }

  private Truth function(String name, Value argument, Value whole) {
    return switch (name) {
      case "Condition" -> named(argument);
      case "Fn::Equals" -> equal(items(argument));
      case "Fn::Not" -> all(items(argument)).not();
      case "Fn::And" -> all(items(argument));
      case "Fn::Or" -> any(items(argument));
      default -> literal(evaluator.evaluate(whole));
    };
  }

  private static Truth literal(Optional<Value> value) {
    String text = value.flatMap(Value::asText).orElse("");
    if (text.equalsIgnoreCase("true")) {
      return Truth.TRUE;
    }
    return text.equalsIgnoreCase("false") ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static List<Value> items(Value value) {
    return value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
  }

  private Truth all(List<Value> conditions) {
    Truth truth = Truth.TRUE;
    for (Value condition : conditions) {
      truth = truth.and(of(condition));
    }
    return truth;
  }

  private Truth any(List<Value> conditions) {
    Truth truth = Truth.FALSE;
    for (Value condition : conditions) {
      truth = truth.or(of(condition));
    }
    return truth;
  }

  private Truth equal(List<Value> operands) {
    if (operands.size() != 2) {
      return Truth.UNKNOWN;
    }
    Optional<Value> a = evaluator.evaluate(operands.get(0));
    Optional<Value> b = evaluator.evaluate(operands.get(1));
    if (a.isEmpty() || b.isEmpty()) {
      return Truth.of(a.isEmpty() && b.isEmpty());
    }
    return equal(a.get(), b.get());
  }

  /** Two things that are not known are equal where they are unknown for the same reason. */
  private static Truth equal(Value a, Value b) {
    boolean texts = isText(a) && isText(b);
    if (texts) {
      return Truth.of(a.asText().equals(b.asText()));
    }
    if (Same.value(a, b)) {
      return Truth.TRUE;
    }
    return isPlain(a) && isPlain(b) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static boolean isText(Value value) {
    return !(value instanceof Value.Secret) && value.asText().isPresent();
  }

  private static boolean isPlain(Value value) {
    if (value instanceof Value.Sequence list) {
      return list.items().stream().allMatch(Conditions::isPlain);
    }
    return value instanceof Value.Null || isText(value);
  }
}
