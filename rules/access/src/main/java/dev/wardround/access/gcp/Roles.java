package dev.wardround.access.gcp;

import dev.wardround.access.Catalogue;
import dev.wardround.access.Truth;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which permissions roles hold: basic and predefined ones by name, custom ones as given. */
final class Roles {
  private static final Catalogue ROLES = Catalogue.of(Roles.class, "roles.bin");
  private static final Catalogue PERMISSIONS = Catalogue.of(Roles.class, "permissions.bin");
  private static final int BASE = 36;

  private final Map<String, List<String>> custom;
  private final Map<String, Optional<BitSet>> predefined = new ConcurrentHashMap<>();
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  Roles(Map<String, List<String>> custom) {
    this.custom = custom;
  }

  /** May be, where nothing is known of the role. */
  Truth holds(String role, String permission) {
    List<String> permissions = custom.get(role);
    if (permissions != null) {
      return Truth.of(permissions.contains(permission));
    }
    Optional<BitSet> set = predefined.computeIfAbsent(role, Roles::read);
    if (set.isEmpty()) {
      return Truth.MAYBE;
    }
    int number = numbers.computeIfAbsent(permission, Roles::number);
    return Truth.of(number >= 0 && set.get().get(number));
  }

  private static Optional<BitSet> read(String role) {
    return ROLES.find(role).map(Roles::set);
  }

  private static BitSet set(String ranges) {
    BitSet set = new BitSet();
    int from = 0;
    while (from < ranges.length()) {
      int comma = ranges.indexOf(',', from);
      int end = comma < 0 ? ranges.length() : comma;
      addRange(set, ranges.substring(from, end));
      from = end + 1;
    }
    return set;
  }

  private static void addRange(BitSet set, String range) {
    int dash = range.indexOf('-');
    int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), BASE);
    int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), BASE);
    set.set(first, last + 1);
  }

  private static int number(String permission) {
    return PERMISSIONS.find(permission).map(n -> Integer.parseInt(n, BASE)).orElse(-1);
  }
}
