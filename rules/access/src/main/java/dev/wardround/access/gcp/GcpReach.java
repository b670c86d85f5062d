package dev.wardround.access.gcp;

import dev.wardround.access.Level;

/** One way in which a principal reaches a store. */
public record GcpReach(String store, Level level, String permission, GcpDecision decision) {

  public boolean isCertain() {
    return decision.isAllowed();
  }
}
