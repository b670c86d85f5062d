package dev.wardround.access.aws;

import dev.wardround.access.Level;
import java.util.List;

/**
 * One way in which a principal reaches a store.
 *
 * @param action the action that gives the level
 * @param decision why; allowed, or depending on what it names
 */
public record Reach(String store, Level level, String action, String arn, Decision decision) {

  public boolean isCertain() {
    return decision.isAllowed();
  }

  /** The statements that give it, in words. */
  public List<String> statements() {
    return decision.statements().stream().map(Statement::display).toList();
  }
}
