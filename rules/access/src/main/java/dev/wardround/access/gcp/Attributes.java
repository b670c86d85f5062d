package dev.wardround.access.gcp;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What conditions can ask of a request, and how their values compare. */
final class Attributes {
  /** A value that is not known. */
  static final Object UNKNOWN = new Object();

  /** The value of an expression that cannot be computed. */
  static final Object ERROR = new Object();

  private final GcpRequest request;

  Attributes(GcpRequest request) {
    this.request = request;
  }

  Object value(String name) {
    return switch (name) {
      case "resource.name" -> request.resource().name();
      case "resource.type" -> request.resource().type();
      case "resource.service" -> request.resource().service();
      case "request.time" -> request.time().map(t -> (Object) t).orElse(UNKNOWN);
      default -> UNKNOWN;
    };
  }

  Object function(String name, List<Object> arguments) {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof String first)) {
      return UNKNOWN;
    }
    return switch (name) {
      case "timestamp" -> timestamp(first);
      case "resource.hasTagKey" -> tag(first, Optional.empty());
      case "resource.matchTag" ->
          arguments.size() == 2 ? tag(first, Optional.of(arguments.get(1))) : ERROR;
      default -> UNKNOWN;
    };
  }

  private Object tag(String key, Optional<Object> value) {
    Optional<Map<String, String>> tags = request.resource().tags();
    if (tags.isEmpty()) {
      return UNKNOWN;
    }
    String given = tags.get().get(key);
    return given != null && (value.isEmpty() || given.equals(value.get()));
  }

  static Object method(Object of, String name, List<Object> arguments) {
    if (of == UNKNOWN || of == ERROR) {
      return of;
    }
    if (of instanceof Instant time) {
      return part(time, name, arguments);
    }
    if (of instanceof String text
        && arguments.size() == 1
        && arguments.get(0) instanceof String s) {
      return switch (name) {
        case "startsWith" -> text.startsWith(s);
        case "endsWith" -> text.endsWith(s);
        case "contains" -> text.contains(s);
        case "extract" -> extract(text, s);
        default -> UNKNOWN;
      };
    }
    return UNKNOWN;
  }

  /** The text that stands for the braces of the template; empty where it does not fit. */
  private static String extract(String text, String template) {
    int open = template.indexOf('{');
    int close = template.indexOf('}');
    if (open < 0 || close < open) {
      return "";
    }
    String before = template.substring(0, open);
    String after = template.substring(close + 1);
    int start = text.indexOf(before);
    int from = start + before.length();
    int end = start < 0 ? -1 : after.isEmpty() ? text.length() : text.indexOf(after, from);
    return end < 0 ? "" : text.substring(from, end);
  }

  private static Object part(Instant time, String name, List<Object> arguments) {
    try {
      ZoneId zone =
          arguments.isEmpty() ? ZoneOffset.UTC : ZoneId.of(String.valueOf(arguments.get(0)));
      ZonedDateTime local = time.atZone(zone);
      return switch (name) {
        case "getFullYear" -> (long) local.getYear();
        case "getMonth" -> (long) local.getMonthValue() - 1;
        case "getDate" -> (long) local.getDayOfMonth();
        case "getDayOfMonth" -> (long) local.getDayOfMonth() - 1;
        case "getDayOfYear" -> (long) local.getDayOfYear() - 1;
        case "getDayOfWeek" -> (long) local.getDayOfWeek().getValue() % 7;
        case "getHours" -> (long) local.getHour();
        case "getMinutes" -> (long) local.getMinute();
        case "getSeconds" -> (long) local.getSecond();
        default -> UNKNOWN;
      };
    } catch (DateTimeException noZone) {
      return ERROR;
    }
  }

  private static Object timestamp(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notDate) {
      return ERROR;
    }
  }

  static Object errorOrUnknown(Object value) {
    return value == UNKNOWN ? UNKNOWN : ERROR;
  }

  static Object in(Object value, List<Object> items) {
    return value == UNKNOWN || value == ERROR ? value : items.contains(value);
  }

  static Object compare(String operator, Object left, Object right) {
    if (left == ERROR || right == ERROR) {
      return ERROR;
    }
    if (left == UNKNOWN || right == UNKNOWN) {
      return UNKNOWN;
    }
    if (operator.equals("==") || operator.equals("!=")) {
      return left.equals(right) == operator.equals("==");
    }
    Optional<Integer> order = order(left, right);
    return order.isEmpty() ? ERROR : holds(operator, order.get());
  }

  private static Optional<Integer> order(Object left, Object right) {
    if (left instanceof Long a && right instanceof Long b) {
      return Optional.of(a.compareTo(b));
    }
    if (left instanceof Instant a && right instanceof Instant b) {
      return Optional.of(a.compareTo(b));
    }
    return left instanceof String a && right instanceof String b
        ? Optional.of(a.compareTo(b))
        : Optional.empty();
  }

  private static Object holds(String operator, int order) {
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }
}
