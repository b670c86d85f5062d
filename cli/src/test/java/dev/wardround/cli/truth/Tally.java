package dev.wardround.cli.truth;

import java.util.Collection;

/** How often each outcome came up. */
record Tally(int caught, int undecided, int missed, int leftAlone, int falseAlarms) {

  static Tally of(Collection<Outcome> outcomes) {
    return new Tally(
        count(outcomes, Outcome.CAUGHT),
        count(outcomes, Outcome.UNDECIDED),
        count(outcomes, Outcome.MISSED),
        count(outcomes, Outcome.LEFT_ALONE),
        count(outcomes, Outcome.FALSE_ALARM));
  }

  private static int count(Collection<Outcome> outcomes, Outcome wanted) {
    return (int) outcomes.stream().filter(outcome -> outcome == wanted).count();
  }

  int bad() {
    return caught + undecided + missed;
  }

  int good() {
    return leftAlone + falseAlarms;
  }
}
