package dev.wardround.engine.graph;

import java.util.List;

/**
 * Whether one principal may do what was asked.
 *
 * @param principal its {@link dev.wardround.inventory.Resource#id()}
 * @param via the steps by which it becomes whoever may; empty where it may itself
 * @param because the statements that decide
 * @param dependsOn the conditions and unknown parts that decide; empty where it is decided
 */
public record AccessAnswer(
    String principal,
    Result result,
    List<String> via,
    List<String> because,
    List<String> dependsOn) {
  public AccessAnswer {
    via = List.copyOf(via);
    because = List.copyOf(because);
    dependsOn = List.copyOf(dependsOn);
  }

  /** The answers, from no to yes. */
  public enum Result {
    DENIED,
    NOT_ALLOWED,
    DEPENDS,
    ALLOWED
  }

  public boolean isPossible() {
    return result == Result.ALLOWED || result == Result.DEPENDS;
  }
}
