package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Functions on times that they are given; none asks a clock. */
final class DateFunctions {
  private DateFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "timeadd" -> Optional.of(a.text(sum(a)));
      case "timecmp" ->
          Optional.of(
              Traversal.number(
                  Integer.signum(time(a, 0).toInstant().compareTo(time(a, 1).toInstant())),
                  a.at()));
      case "formatdate" -> Optional.of(a.text(formatted(a, a.text(0), time(a, 1))));
      default -> Optional.empty();
    };
  }

  private static OffsetDateTime time(Arguments a, int index) throws EvaluationException {
    try {
      return OffsetDateTime.parse(a.text(index));
    } catch (DateTimeException e) {
      throw a.invalid("a text that is not a time of RFC 3339");
    }
  }

  private static String sum(Arguments a) throws EvaluationException {
    try {
      return time(a, 0)
          .plus(duration(a, a.text(1)))
          .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT));
    } catch (DateTimeException | ArithmeticException e) {
      throw a.invalid("a time that is not possible");
    }
  }

  /** Go's durations: {@code 1h30m}, {@code -10s}. */
  private static Duration duration(Arguments a, String text) throws EvaluationException {
    boolean negative = text.startsWith("-");
    int at = negative || text.startsWith("+") ? 1 : 0;
    Duration sum = Duration.ZERO;
    while (at < text.length()) {
      int unit = at;
      while (unit < text.length()
          && (Character.isDigit(text.charAt(unit)) || text.charAt(unit) == '.')) {
        unit++;
      }
      int end = unit;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      sum = sum.plus(nanos(a, text.substring(at, unit), text.substring(unit, end)));
      at = end == at ? text.length() : end;
    }
    return negative ? sum.negated() : sum;
  }

  private static Duration nanos(Arguments a, String number, String unit)
      throws EvaluationException {
    long nanos =
        switch (unit) {
          case "h" -> 3_600_000_000_000L;
          case "m" -> 60_000_000_000L;
          case "s" -> 1_000_000_000L;
          case "ms" -> 1_000_000L;
          case "us", "µs" -> 1_000L;
          case "ns" -> 1L;
          default -> throw a.invalid("a duration that is not valid");
        };
    if (number.isEmpty() || number.length() > 15) {
      throw a.invalid("a duration that is not valid");
    }
    try {
      return Duration.ofNanos(
          new BigDecimal(number).multiply(BigDecimal.valueOf(nanos)).longValue());
    } catch (NumberFormatException e) {
      throw a.invalid("a duration that is not valid");
    }
  }

  private static String formatted(Arguments a, String format, OffsetDateTime time)
      throws EvaluationException {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at);
      if (c == '\'') {
        at = literal(a, format, at, text);
      } else if (Character.isLetter(c)) {
        int end = at;
        while (end < format.length() && format.charAt(end) == c) {
          end++;
        }
        text.append(verb(a, format.substring(at, end), time));
        at = end;
      } else {
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }

  private static int literal(Arguments a, String format, int start, StringBuilder text)
      throws EvaluationException {
    int end = format.indexOf('\'', start + 1);
    if (end < 0) {
      throw a.invalid("a quote that is not closed");
    }
    text.append(end == start + 1 ? "'" : format.substring(start + 1, end));
    return end + 1;
  }

  private static String verb(Arguments a, String verb, OffsetDateTime t)
      throws EvaluationException {
    int hour12 = t.getHour() % 12 == 0 ? 12 : t.getHour() % 12;
    return switch (verb) {
      case "YYYY" -> padded(t.getYear(), 4);
      case "YY" -> padded(t.getYear() % 100, 2);
      case "MMMM" -> t.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case "MMM" -> t.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
      case "MM" -> padded(t.getMonthValue(), 2);
      case "M" -> padded(t.getMonthValue(), 1);
      case "DD" -> padded(t.getDayOfMonth(), 2);
      case "D" -> padded(t.getDayOfMonth(), 1);
      case "EEEE" -> t.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case "EEE" -> t.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
      case "hh" -> padded(t.getHour(), 2);
      case "h" -> padded(t.getHour(), 1);
      case "HH" -> padded(hour12, 2);
      case "H" -> padded(hour12, 1);
      case "AA" -> t.getHour() < 12 ? "AM" : "PM";
      case "aa" -> t.getHour() < 12 ? "am" : "pm";
      case "mm" -> padded(t.getMinute(), 2);
      case "m" -> padded(t.getMinute(), 1);
      case "ss" -> padded(t.getSecond(), 2);
      case "s" -> padded(t.getSecond(), 1);
      case "ZZZZZ" -> t.getOffset().getTotalSeconds() == 0 ? "+00:00" : t.getOffset().getId();
      case "ZZZZ" ->
          t.getOffset().getTotalSeconds() == 0 ? "+0000" : t.getOffset().getId().replace(":", "");
      case "ZZZ" ->
          t.getOffset().getTotalSeconds() == 0 ? "UTC" : t.getOffset().getId().replace(":", "");
      case "Z" -> t.getOffset().getId();
      default -> throw a.invalid("a date format that is not known");
    };
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
