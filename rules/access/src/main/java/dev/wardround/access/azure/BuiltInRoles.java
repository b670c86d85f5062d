package dev.wardround.access.azure;

import dev.wardround.access.Catalogue;
import dev.wardround.access.JsonText;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The roles that Azure brings along, by GUID; each is read once. */
final class BuiltInRoles {
  private final Catalogue catalogue = Catalogue.of(BuiltInRoles.class, "built-in-roles.bin");
  private final Map<String, Optional<List<Permission>>> read = new ConcurrentHashMap<>();

  Optional<List<Permission>> find(String guid) {
    return read.computeIfAbsent(guid.toLowerCase(Locale.ROOT), this::role);
  }

  private Optional<List<Permission>> role(String guid) {
    return catalogue
        .find(guid)
        .flatMap(json -> JsonText.parse(json, Location.of(guid)))
        .flatMap(role -> ((Value.Mapping) role).get("permissions"))
        .map(RoleReader::permissions);
  }
}
