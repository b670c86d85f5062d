package dev.wardround.engine;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the place in a subject's attributes that a rule points at. */
final class Pointing {
  private final Location subject;
  private final Map<String, String> deciding;

  /**
   * A search for evidence on one subject.
   *
   * @param subject where the subject itself stands
   * @param deciding the items of lists that decided, by the list's path
   */
  Pointing(Location subject, Map<String, String> deciding) {
    this.subject = subject;
    this.deciding = deciding;
  }

  /** The attribute at a path; where it is absent, the place of what should hold it. */
  Evidence at(String path, Value.Mapping attributes) {
    Value value = attributes;
    Location place = subject;
    StringBuilder pattern = new StringBuilder();
    StringBuilder shown = new StringBuilder();
    for (String step : steps(path)) {
      String item = step.equals("[]") ? deciding.get(pattern.toString()) : step;
      append(pattern, step);
      append(shown, item == null ? step : step.equals("[]") ? "[" + item + "]" : step);
      value = item == null ? null : member(value, item);
      if (value == null) {
        return new Evidence(path.endsWith("[]") ? shown.toString() : path, "", place);
      }
      place = value.location();
    }
    return new Evidence(shown.toString(), Shown.text(value), place);
  }

  private static void append(StringBuilder path, String step) {
    path.append(path.isEmpty() || step.startsWith("[") ? "" : ".").append(step);
  }

  /** {@code Rules[].Source} as {@code Rules}, {@code []}, {@code Source}. */
  private static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    int from = 0;
    boolean inside = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '[' || (c == '.' && !inside)) {
        add(steps, path.substring(from, i));
        inside = c == '[';
        from = c == '[' ? i : i + 1;
      } else if (c == ']') {
        add(steps, path.substring(from, i + 1));
        inside = false;
        from = i + 1;
      }
    }
    add(steps, path.substring(from));
    return steps;
  }

  private static void add(List<String> steps, String step) {
    if (!step.isEmpty()) {
      steps.add(step);
    }
  }

  private static @Nullable Value member(@Nullable Value of, String step) {
    boolean bracket = step.startsWith("[") && step.endsWith("]");
    String name = bracket ? step.substring(1, step.length() - 1) : step;
    if (of instanceof Value.Mapping mapping) {
      return mapping.entries().get(name);
    }
    if (of instanceof Value.Sequence sequence && isNumber(name)) {
      int index = Integer.parseInt(name);
      return index < sequence.items().size() ? sequence.items().get(index) : null;
    }
    return null;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
