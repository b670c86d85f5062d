package dev.wardround.engine.config;

import dev.wardround.engine.graph.Scope;
import java.util.List;
import java.util.Optional;

/**
 * A user's {@code wardround.yml}.
 *
 * @param scope which stores hold patient data
 * @param only rule ids to run, {@code *} stands for any characters; empty for all
 * @param skip rule ids to leave out
 * @param failOn the gate: {@code critical} to {@code info}, or {@code none}
 */
public record Configuration(
    Scope scope, List<String> only, List<String> skip, Optional<String> failOn) {

  /** What holds where there is no {@code wardround.yml}. */
  public static final Configuration NONE =
      new Configuration(Scope.NONE, List.of(), List.of(), Optional.empty());

  public Configuration {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
  }
}
