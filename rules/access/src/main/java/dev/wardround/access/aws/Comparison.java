package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalDouble;

/** What one value of a condition asks of one value of a request. */
@FunctionalInterface
interface Comparison {
  Truth match(String actual);

  /** A comparison that cannot be made: it does not hold. */
  static Comparison never() {
    return actual -> Truth.NO;
  }

  static Comparison unknown() {
    return actual -> Truth.MAYBE;
  }

  static Comparison ignoringCase(String value) {
    Wildcard lowered = Wildcard.literal(value.toLowerCase(Locale.ROOT));
    String plain = Wildcard.unescape(value);
    return actual ->
        plain.equalsIgnoreCase(actual)
            ? lowered.match(lowered.toString())
            : lowered.match(actual.toLowerCase(Locale.ROOT));
  }

  /** Numbers and dates. Both are compared as numbers; a date as seconds since 1970. */
  static Comparison ordered(Operator operator, String value) {
    if (Wildcard.isUnknown(value)) {
      return unknown();
    }
    boolean date = operator.name().startsWith("DATE");
    OptionalDouble wanted = date ? seconds(value) : number(value);
    if (wanted.isEmpty()) {
      return never();
    }
    Remembered<OptionalDouble> values =
        new Remembered<>(date ? Comparison::seconds : Comparison::number);
    return actual -> compare(operator, actual, values, wanted.getAsDouble());
  }

  private static Truth compare(
      Operator operator, String actual, Remembered<OptionalDouble> values, double wanted) {
    if (Wildcard.isUnknown(actual)) {
      return Truth.MAYBE;
    }
    OptionalDouble given = values.read(actual);
    return Truth.of(
        given.isPresent() && holds(operator, Double.compare(given.getAsDouble(), wanted)));
  }

  private static boolean holds(Operator operator, int order) {
    return switch (operator) {
      case NUMERIC_LESS_THAN, DATE_LESS_THAN -> order < 0;
      case NUMERIC_LESS_THAN_EQUALS, DATE_LESS_THAN_EQUALS -> order <= 0;
      case NUMERIC_GREATER_THAN, DATE_GREATER_THAN -> order > 0;
      case NUMERIC_GREATER_THAN_EQUALS, DATE_GREATER_THAN_EQUALS -> order >= 0;
      default -> order == 0;
    };
  }

  private static OptionalDouble number(String text) {
    try {
      return OptionalDouble.of(Double.parseDouble(text.trim()));
    } catch (NumberFormatException notNumber) {
      return OptionalDouble.empty();
    }
  }

  /** A W3C profile of ISO 8601, or seconds since 1970. */
  private static OptionalDouble seconds(String text) {
    OptionalDouble epoch = number(text);
    if (epoch.isPresent() && text.length() != 4) {
      return epoch;
    }
    try {
      return OptionalDouble.of(instant(text).toEpochMilli() / 1000.0);
    } catch (DateTimeException | ArithmeticException notDate) {
      return OptionalDouble.empty();
    }
  }

  private static Instant instant(String text) {
    int time = text.indexOf('T');
    if (time < 0) {
      String day = text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text;
      return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    boolean zoned =
        text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
    return zoned
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }
}
