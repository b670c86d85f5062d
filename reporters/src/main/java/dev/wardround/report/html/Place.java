package dev.wardround.report.html;

import dev.wardround.inventory.Location;

/** Where something stands, in one line for people. */
final class Place {
  private Place() {}

  static String of(Location location) {
    if (location instanceof Location.Live live) {
      String region = live.region().isEmpty() ? "" : ", " + live.region();
      return live.id() + " (" + live.api() + region + ", account " + live.account() + ")";
    }
    return location.display();
  }
}
