package dev.wardround.rules;

import java.util.Locale;

/** How bad a failed rule is for patient data, worst first. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  INFO;

  /** The word as rules, options and reports write it: {@code critical}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is as bad as the other, or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /**
   * The severity of a word.
   *
   * @throws IllegalArgumentException for an unknown word, with the known ones
   */
  public static Severity of(String word) {
    for (Severity severity : values()) {
      if (severity.word().equals(word)) {
        return severity;
      }
    }
    throw new IllegalArgumentException(
        "\"" + word + "\" is no severity: critical, high, medium, low or info");
  }
}
