package dev.wardround.cli.truth;

/** What the rules said of a sample. */
enum Outcome {
  /** Bad, and a rule fails on it. */
  CAUGHT,
  /** Bad, and no rule fails on it, but one cannot tell. */
  UNDECIDED,
  /** Bad, and no rule says so. */
  MISSED,
  /** Good, and no rule fails on it. */
  LEFT_ALONE,
  /** Good, and a rule fails on it. */
  FALSE_ALARM;

  /** Whether it differs from the label. */
  boolean differs() {
    return this == UNDECIDED || this == MISSED || this == FALSE_ALARM;
  }

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
