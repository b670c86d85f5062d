package dev.wardround.engine.condition;

import dev.wardround.inventory.Value;
import java.util.List;

/** Tags and labels, wherever a vendor's type keeps them. */
final class Tags {
  private static final List<String> FIELDS =
      List.of("Tags", "FileSystemTags", "HostedZoneTags", "UserPoolTags", "tags", "labels");

  private Tags() {}

  /** Whether a tag or label with this key is there; {@link Missing} where that cannot be told. */
  static Object has(Object resource, String key) {
    if (!(resource instanceof Value.Mapping attributes)) {
      return false;
    }
    Object answer = false;
    for (String field : FIELDS) {
      Value tags = attributes.entries().get(field);
      Object found = tags == null ? false : within(tags, key, field);
      if (Boolean.TRUE.equals(found)) {
        return true;
      }
      answer = Expression.isStuck(found) ? found : answer;
    }
    Object nested = nested(attributes, key);
    return Boolean.FALSE.equals(nested) ? answer : nested;
  }

  private static Object nested(Value.Mapping attributes, String key) {
    Value labels =
        attributes
            .get("metadata", "labels")
            .or(() -> attributes.get("settings", "userLabels"))
            .orElse(null);
    return labels == null ? false : within(labels, key, "labels");
  }

  private static Object within(Value tags, String key, String field) {
    if (tags instanceof Value.Mapping mapping) {
      return mapping.entries().containsKey(key);
    }
    if (!(tags instanceof Value.Sequence sequence)) {
      return Shape.opaque(tags, field);
    }
    Object answer = false;
    for (Value tag : sequence.items()) {
      Value name = tag instanceof Value.Mapping mapping ? mapping.entries().get("Key") : tag;
      if (name instanceof Value.Text text) {
        if (text.text().equals(key)) {
          return true;
        }
      } else if (name != null) {
        answer = Shape.opaque(name, field);
      }
    }
    return answer;
  }
}
