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
public final class BuiltInRoles {
  private static final Catalogue CATALOGUE = Catalogue.of(BuiltInRoles.class, "built-in-roles.bin");

  private final Map<String, Optional<List<Permission>>> read = new ConcurrentHashMap<>();

  /** The GUID of the built-in role with this name, in whatever case; empty where there is none. */
  public static Optional<String> guid(String name) {
    return CATALOGUE.find("name:" + name.toLowerCase(Locale.ROOT));
  }

  /** What the built-in role with this GUID is called. */
  Optional<String> name(String guid) {
    return text(guid.toLowerCase(Locale.ROOT))
        .flatMap(role -> role.get("name"))
        .flatMap(Value::asText);
  }

  Optional<List<Permission>> find(String guid) {
    return read.computeIfAbsent(guid.toLowerCase(Locale.ROOT), this::role);
  }

  private Optional<List<Permission>> role(String guid) {
    return text(guid).flatMap(role -> role.get("permissions")).map(RoleReader::permissions);
  }

  private static Optional<Value.Mapping> text(String guid) {
    return CATALOGUE
        .find(guid)
        .flatMap(json -> JsonText.parse(json, Location.of(guid)))
        .map(Value.Mapping.class::cast);
  }
}
