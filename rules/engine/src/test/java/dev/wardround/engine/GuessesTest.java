package dev.wardround.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Vulnerability;
import dev.wardround.inventory.Vulnerability.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessesTest {
  private static Vulnerability guess(String id, double score, boolean exploited, String reason) {
    return vulnerability(id, score, exploited, Confidence.GUESS, reason);
  }

  private static Vulnerability vulnerability(
      String id, double score, boolean exploited, Confidence confidence, String reason) {
    return new Vulnerability(
        "pkg:golang/stdlib@1.14",
        id,
        List.of(),
        "high",
        score,
        "",
        List.of(),
        List.of(),
        "",
        exploited,
        "",
        "OSV/GO",
        confidence,
        reason);
  }

  @Test
  void theWorstStandsForAllOfOneReasonAndCountsThem() {
    List<Vulnerability> one =
        Guesses.of(List.of(guess("A", 5, false, "why"), guess("B", 9, false, "why")));
    assertThat(one).extracting(Vulnerability::id).containsExactly("B");
    assertThat(one.get(0).reason()).isEqualTo("why (B and 1 more may hold)");
  }

  @Test
  void whatIsExploitedGoesBeforeWhatScoresHigher() {
    assertThat(Guesses.of(List.of(guess("A", 9, false, "why"), guess("B", 5, true, "why"))))
        .extracting(Vulnerability::id)
        .containsExactly("B");
  }

  @Test
  void eachReasonIsAQuestionOfItsOwn() {
    assertThat(Guesses.of(List.of(guess("A", 5, false, "one"), guess("B", 5, false, "two"))))
        .extracting(Vulnerability::reason)
        .containsExactly("one", "two");
  }

  @Test
  void whatIsCertainIsNoGuess() {
    assertThat(Guesses.of(List.of(vulnerability("A", 9, true, Confidence.EXACT, "")))).isEmpty();
  }
}
