package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Value;
import java.util.Locale;

/** Names of resources as texts that are equal where the names are the same. */
final class Keys {
  private Keys() {}

  static String of(String type, Value name) {
    StringBuilder key = new StringBuilder(type.toLowerCase(Locale.ROOT)).append('|');
    write(name, key);
    return key.toString();
  }

  private static void write(Value value, StringBuilder out) {
    if (value instanceof Value.Joined joined) {
      joined.parts().forEach(part -> write(part, out));
    } else if (value instanceof Value.Unknown unknown) {
      out.append('{').append(unknown.why()).append('}');
    } else if (value instanceof Value.Reference reference) {
      out.append('{').append(reference.resource()).append('.').append(reference.attribute());
      out.append('}');
    } else {
      out.append(value.asText().orElse("").toLowerCase(Locale.ROOT));
    }
  }
}
