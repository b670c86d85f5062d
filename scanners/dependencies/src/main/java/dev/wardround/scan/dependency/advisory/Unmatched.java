package dev.wardround.scan.dependency.advisory;

import dev.wardround.inventory.Component;
import java.util.Comparator;

/**
 * A component that could not be judged, or not against one of the advisories on its package.
 *
 * @param remedy what the user can do about it
 */
public record Unmatched(Component component, String reason, String remedy) {
  static final Comparator<Unmatched> ORDER =
      Comparator.comparing((Unmatched entry) -> entry.component().manifest())
          .thenComparing(entry -> entry.component().purl())
          .thenComparing(Unmatched::reason);
}
