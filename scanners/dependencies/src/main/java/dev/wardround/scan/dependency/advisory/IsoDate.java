package dev.wardround.scan.dependency.advisory;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as advisories write them. A day before 1970 is how some databases say "not known". */
final class IsoDate {
  private static final int LENGTH = "2026-01-31".length();

  private IsoDate() {}

  /** The day of an ISO date or instant; empty where there is none. */
  static String of(String text) {
    long day = epochDay(text);
    return day <= 0 ? "" : LocalDate.ofEpochDay(day).toString();
  }

  /** 0 where there is none. */
  static int epochDay(String text) {
    if (text.length() < LENGTH) {
      return 0;
    }
    try {
      return Math.max(0, Math.toIntExact(LocalDate.parse(text.substring(0, LENGTH)).toEpochDay()));
    } catch (DateTimeException e) {
      return 0;
    }
  }

  static String ofEpochDay(int day) {
    return day == 0 ? "" : LocalDate.ofEpochDay(day).toString();
  }
}
