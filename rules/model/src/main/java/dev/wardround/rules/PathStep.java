package dev.wardround.rules;

import dev.wardround.inventory.Location;

/**
 * One station on the way from the internet to patient data.
 *
 * @param kind what stands here
 * @param label what people call it
 * @param detail how one gets here from the station before: {@code GET /images/{id}, no authorizer}
 */
public record PathStep(Kind kind, String label, String detail, Location location) {

  /** The kinds of station, in the order in which a path passes them. */
  public enum Kind {
    INTERNET,
    ENTRY,
    WORKLOAD,
    VULNERABILITY,
    IDENTITY,
    DATA
  }
}
