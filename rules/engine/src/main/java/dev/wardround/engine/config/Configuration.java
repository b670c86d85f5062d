package dev.wardround.engine.config;

import dev.wardround.engine.gate.Suppression;
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
 * @param suppressions findings that fail no gate
 */
public record Configuration(
    Scope scope,
    List<String> only,
    List<String> skip,
    Optional<String> failOn,
    List<Suppression> suppressions) {

  /** What holds where there is no {@code wardround.yml}. */
  public static final Configuration NONE =
      new Configuration(Scope.NONE, List.of(), List.of(), Optional.empty(), List.of());

  public Configuration {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
    suppressions = List.copyOf(suppressions);
  }
}
