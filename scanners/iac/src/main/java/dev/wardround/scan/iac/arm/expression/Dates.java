package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;

/** The functions of points in time, in the form that they have by default. */
final class Dates {
  private Dates() {}

  static Value call(String name, Arguments arguments) {
    if (arguments.count() > 2) {
      throw new NotKnown("a date in a form of its own");
    }
    try {
      return switch (name) {
        case "datetimeadd" -> arguments.of(added(arguments.text(0), arguments.text(1)));
        case "datetimefromepoch" ->
            arguments.of(Instant.ofEpochSecond(arguments.whole(0)).toString());
        default -> arguments.of(OffsetDateTime.parse(arguments.text(0)).toEpochSecond());
      };
    } catch (DateTimeException | ArithmeticException e) {
      throw new NotKnown("a date or duration that is not understood");
    }
  }

  private static String added(String date, String duration) {
    boolean back = duration.startsWith("-");
    String length = back ? duration.substring(1) : duration;
    int time = length.indexOf('T');
    String days = time < 0 ? length : length.substring(0, time);
    OffsetDateTime moved = OffsetDateTime.parse(date);
    if (days.length() > 1) {
      Period period = Period.parse(days);
      moved = back ? moved.minus(period) : moved.plus(period);
    }
    if (time >= 0) {
      Duration rest = Duration.parse("P" + length.substring(time));
      moved = back ? moved.minus(rest) : moved.plus(rest);
    }
    return moved.withOffsetSameInstant(ZoneOffset.UTC).toString();
  }
}
