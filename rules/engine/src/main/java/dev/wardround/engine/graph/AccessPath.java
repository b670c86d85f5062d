package dev.wardround.engine.graph;

import java.util.List;

/**
 * A way of a principal to a data store.
 *
 * @param principal id of the principal
 * @param via the steps by which it becomes whoever reaches the store; empty where it does itself
 * @param levels of {@code read}, {@code write}, {@code delete}, {@code admin}
 * @param certain false where a condition or an unknown value decides
 */
public record AccessPath(
    String principal,
    List<String> via,
    String store,
    List<String> levels,
    boolean certain,
    List<String> because) {
  public AccessPath {
    via = List.copyOf(via);
    levels = List.copyOf(levels);
    because = List.copyOf(because);
  }
}
