package dev.wardround.engine.graph;

import java.util.List;

/**
 * One level of access that an identity has to a store.
 *
 * @param level {@code read}, {@code write}, {@code delete} or {@code admin}
 * @param because the statements or bindings that give it
 */
record StoreReach(String store, String level, boolean certain, List<String> because) {
  StoreReach {
    because = List.copyOf(because);
  }
}
