package dev.wardround.scan.dependency.advisory;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Location;
import java.util.List;

/** Components as tests speak of them. */
final class Components {
  private Components() {}

  static Component exact(String ecosystem, String name, String version) {
    return of(ecosystem, name, version, Certainty.EXACT);
  }

  static Component of(String ecosystem, String name, String version, Certainty certainty) {
    return new Component(
        "pkg:" + ecosystem + "/" + name + "@" + version,
        ecosystem,
        name,
        version,
        certainty,
        Scope.SHIPPED,
        List.of(),
        Location.of("lockfile", 1, 1));
  }
}
