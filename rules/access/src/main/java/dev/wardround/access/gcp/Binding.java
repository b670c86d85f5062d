package dev.wardround.access.gcp;

import java.util.List;
import java.util.Optional;

/** One entry of an allow policy; the condition is its expression. */
public record Binding(String role, List<String> members, Optional<String> condition) {
  public Binding {
    members = List.copyOf(members);
  }
}
