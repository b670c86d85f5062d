package dev.wardround.access.azure;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/** Role definitions as ARM writes them. */
public final class RoleReader {
  private RoleReader() {}

  /** The {@code permissions} of a role definition. */
  public static List<Permission> permissions(Value blocks) {
    List<Permission> permissions = new ArrayList<>();
    if (blocks instanceof Value.Sequence list) {
      for (Value block : list.items()) {
        if (block instanceof Value.Mapping mapping) {
          permissions.add(permission(mapping));
        }
      }
    }
    return permissions;
  }

  private static Permission permission(Value.Mapping block) {
    return new Permission(
        texts(block, "actions"),
        texts(block, "notActions"),
        texts(block, "dataActions"),
        texts(block, "notDataActions"),
        block.get("condition").flatMap(Value::asText));
  }

  private static List<String> texts(Value.Mapping block, String name) {
    List<String> texts = new ArrayList<>();
    if (block.get(name).orElse(block) instanceof Value.Sequence list) {
      list.items().forEach(item -> item.asText().ifPresent(texts::add));
    }
    return texts;
  }
}
