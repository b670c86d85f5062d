package dev.wardround.cli;

import dev.wardround.engine.gate.Gate.Outcome;

/** What the tool says to whoever started it. */
final class ExitCode {
  /** Nothing at or above the gate. */
  static final int CLEAN = 0;

  /** Findings at or above the gate. */
  static final int FINDINGS = 1;

  /** A strict gate was asked for, and not everything could be judged. */
  static final int INCOMPLETE = 2;

  /** The command, its options or its input cannot be used. */
  static final int USAGE = 3;

  /** A defect, or a machine that refuses: no memory, no disk. */
  static final int INTERNAL = 4;

  private ExitCode() {}

  static int of(Outcome outcome) {
    return switch (outcome) {
      case CLEAN -> CLEAN;
      case FINDINGS -> FINDINGS;
      case INCOMPLETE -> INCOMPLETE;
    };
  }
}
