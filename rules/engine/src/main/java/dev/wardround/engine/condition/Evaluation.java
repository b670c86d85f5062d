package dev.wardround.engine.condition;

import dev.wardround.inventory.Value;
import java.util.HashMap;
import java.util.Map;

/** One run of one expression on one subject. */
final class Evaluation {
  /** Items that all comprehensions of one run may go through together. */
  static final int MAX_ITERATIONS = 1_000_000;

  private final Asked asked;
  private final boolean display;
  private final Map<String, String> deciding;
  private int iterations;

  private Evaluation(Asked asked, boolean display) {
    this.asked = asked;
    this.display = display;
    this.deciding = new HashMap<>();
  }

  static Evaluation of(Asked asked) {
    return new Evaluation(asked, false);
  }

  /** For messages: what is opaque is shown by a name instead of making the text unknown. */
  static Evaluation forDisplay(Asked asked) {
    return new Evaluation(asked, true);
  }

  Asked asked() {
    return asked;
  }

  Object variable(String name) {
    return asked.variable(name);
  }

  /** What a value is read as in this run. */
  Object seen(Object value) {
    return display ? Display.of(value) : value;
  }

  /** The item of a list, or key of a map, that is being looked at. */
  void at(String path, String item) {
    if (!path.isEmpty()) {
      deciding.put(path, item);
    }
  }

  /** That all items were gone through: then none decided, unless the last one did. */
  void settle(String path, boolean decided) {
    if (!decided) {
      deciding.remove(path);
    }
  }

  /** Items that decided, by the path of their list or map. */
  Map<String, String> deciding() {
    return deciding;
  }

  void count() {
    if (++iterations > MAX_ITERATIONS) {
      throw new TooLongException();
    }
  }

  /** An expression that goes through more items than any inventory asks for. */
  static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("more than " + MAX_ITERATIONS + " items gone through", null, false, false);
    }
  }

  /** Names for values that are not known as text. */
  private static final class Display {
    private static Object of(Object value) {
      if (value instanceof Missing) {
        return "(not known)";
      }
      return value instanceof Value raw ? text(raw) : value;
    }

    private static Object text(Value value) {
      if (value instanceof Value.Reference reference) {
        String resource = reference.resource();
        return resource.substring(resource.indexOf('#') + 1) + "." + reference.attribute();
      }
      if (value instanceof Value.Joined joined) {
        StringBuilder text = new StringBuilder();
        joined.parts().forEach(part -> text.append(text(part)));
        return text.toString();
      }
      if (value instanceof Value.Unknown) {
        return "(not known)";
      }
      return value.asText().<Object>map(text -> text).orElse(value);
    }
  }
}
