package dev.wardround.engine.condition;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/** Functions of texts, also of texts that are known in part. */
final class Texts {
  private Texts() {}

  static Object apply(Call call, Object[] args) {
    if (call.function().equals("join")) {
      return joined(args, call);
    }
    if (args[0] instanceof Value partly && isPartlyKnown(partly)) {
      return partly(call, partly, args);
    }
    for (int i = 0; i < args.length; i++) {
      if (!(args[i] instanceof String || args[i] instanceof Long)) {
        return Operators.notOf("a text", args[i], call.args().get(i));
      }
    }
    return args[0] instanceof String text
        ? whole(call.function(), text, args)
        : new Problem(call.function() + " of a number");
  }

  private static Object whole(String function, String text, Object[] args) {
    return switch (function) {
      case "contains" -> text.contains(text(args[1]));
      case "startsWith" -> text.startsWith(text(args[1]));
      case "endsWith" -> text.endsWith(text(args[1]));
      case "matches" -> matches(text, text(args[1]));
      case "lowerAscii" -> AsciiCase.lower(text);
      case "upperAscii" -> AsciiCase.upper(text);
      case "trim" -> text.strip();
      case "split" -> split(text, text(args[1]));
      case "replace" -> text.replace(text(args[1]), text(args[2]));
      case "indexOf" -> index(text, text.indexOf(text(args[1])));
      default -> substring(text, args);
    };
  }

  private static String text(Object value) {
    return value.toString();
  }

  private static Object matches(String text, String pattern) {
    try {
      return Patterns.compiled(pattern).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return new Problem("not a regular expression: " + e.getDescription());
    }
  }

  private static List<Object> split(String text, String separator) {
    List<Object> parts = new ArrayList<>();
    if (separator.isEmpty()) {
      text.codePoints().mapToObj(Character::toString).forEach(parts::add);
      return parts;
    }
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; ) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
      at = text.indexOf(separator, from);
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** Places in texts are counted in characters as people see them, not in halves of pairs. */
  private static long index(String text, int at) {
    return at < 0 ? -1 : text.codePointCount(0, at);
  }

  private static Object substring(String text, Object[] args) {
    int length = text.codePointCount(0, text.length());
    long from = args[1] instanceof Long start ? start : -1;
    long to = args.length > 2 && args[2] instanceof Long end ? end : length;
    if (from < 0 || from > to || to > length) {
      return new Problem("substring outside of a text");
    }
    int start = text.offsetByCodePoints(0, (int) from);
    return text.substring(start, text.offsetByCodePoints(start, (int) (to - from)));
  }

  private static Object joined(Object[] args, Call call) {
    List<?> items = Operators.asList(args[0]);
    if (items == null) {
      return Operators.notOf("a list", args[0], call.args().get(0));
    }
    List<String> texts = new ArrayList<>();
    for (Object item : items) {
      Object plain =
          item instanceof Value raw ? Shape.STRING.lift(raw, Operators.path(call)) : item;
      if (!(plain instanceof String text)) {
        return Operators.notOf("a list of texts", plain, call.args().get(0));
      }
      texts.add(text);
    }
    return String.join(args.length > 1 ? text(args[1]) : "", texts);
  }

  /** Two texts in a row, of which each may be known in part. */
  static Object join(Object left, Object right, Call call) {
    if (left instanceof String a && right instanceof String b) {
      return a + b;
    }
    for (int i = 0; i < 2; i++) {
      Object side = i == 0 ? left : right;
      if (!(side instanceof String || (side instanceof Value raw && isPartlyKnown(raw)))) {
        return Operators.notOf("a text", side, call.args().get(i));
      }
    }
    Value known = left instanceof Value raw ? raw : (Value) right;
    List<Value> parts = new ArrayList<>();
    for (Object side : List.of(left, right)) {
      parts.add(side instanceof Value raw ? raw : new Value.Text((String) side, known.location()));
    }
    return new Value.Joined(parts, known.location());
  }

  private static boolean isPartlyKnown(Value value) {
    return value instanceof Value.Reference
        || value instanceof Value.Joined
        || value instanceof Value.Secret;
  }

  private static Object partly(Call call, Value value, Object[] args) {
    Object not = Shape.opaque(value, Operators.path(call));
    if (args.length < 2 || !(args[1] instanceof String wanted)) {
      return not;
    }
    return switch (call.function()) {
      case "startsWith" -> decided(head(value), wanted, true, not);
      case "endsWith" -> decided(tail(value), wanted, false, not);
      case "contains" -> somePartHas(value, wanted) ? (Object) true : not;
      default -> not;
    };
  }

  /** Whether a text whose known end is this has the wanted end. */
  private static Object decided(String known, String wanted, boolean atStart, Object not) {
    if (atStart ? known.startsWith(wanted) : known.endsWith(wanted)) {
      return true;
    }
    boolean possible = atStart ? wanted.startsWith(known) : wanted.endsWith(known);
    return possible ? not : (Object) false;
  }

  private static boolean somePartHas(Value value, String wanted) {
    return value instanceof Value.Joined joined
        && joined.parts().stream()
            .anyMatch(
                part ->
                    part instanceof Value.Text text
                        ? text.text().contains(wanted)
                        : somePartHas(part, wanted));
  }

  private static String head(Value value) {
    if (value instanceof Value.Reference reference) {
      return reference.attribute().endsWith("Arn") ? "arn:" : "";
    }
    if (value instanceof Value.Joined joined && !joined.parts().isEmpty()) {
      Value first = joined.parts().get(0);
      return first instanceof Value.Text text ? text.text() : head(first);
    }
    return "";
  }

  private static String tail(Value value) {
    if (value instanceof Value.Joined joined && !joined.parts().isEmpty()) {
      Value last = joined.parts().get(joined.parts().size() - 1);
      return last instanceof Value.Text text ? text.text() : tail(last);
    }
    return "";
  }

  /**
   * Whether a text known in part can never be this one. What a resource is called by is never
   * empty, never a wildcard, and never one of the names that a provider keeps for itself.
   */
  static boolean cannotBe(Value value, String text) {
    if (value instanceof Value.Reference) {
      return text.isEmpty()
          || text.equals("*")
          || text.startsWith("alias/aws/")
          || !text.startsWith(head(value));
    }
    boolean neverEmpty = value instanceof Value.Secret || !head(value).isEmpty();
    return (text.isEmpty() && neverEmpty)
        || !text.startsWith(head(value))
        || !text.endsWith(tail(value))
        || (hasReference(value) && (text.isEmpty() || text.equals("*")));
  }

  private static boolean hasReference(Value value) {
    return value instanceof Value.Joined joined
        && joined.parts().stream().anyMatch(part -> part instanceof Value.Reference);
  }

  /** Compiled expressions; there are as many as the rules have, so few. */
  private static final class Patterns {
    private static final java.util.concurrent.ConcurrentMap<String, Pattern> COMPILED =
        new java.util.concurrent.ConcurrentHashMap<>();

    private static Pattern compiled(String pattern) {
      if (COMPILED.size() > 1000) {
        COMPILED.clear();
      }
      return COMPILED.computeIfAbsent(pattern, Pattern::compile);
    }
  }
}
