package dev.wardround.inventory.secret;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces literals that look like secrets by {@link Value.Secret}s, and secrets inside longer
 * texts by stars.
 */
@SuppressWarnings(
    "ReferenceEquality") // the same object back is how a step says that it changed nothing
public final class Masking {
  private static final int LONGEST_NAME = 128;

  /** Where stores of secrets keep them, whatever they are called. */
  private static final Map<String, List<List<String>>> KEPT =
      Map.of(
          "v1/Secret",
          List.of(List.of("data"), List.of("stringData")),
          "Microsoft.KeyVault/vaults/secrets",
          List.of(List.of("properties", "value")),
          "secretmanager.googleapis.com/SecretVersion",
          List.of(List.of("payload", "data")));

  private Masking() {}

  /** The resource with its secrets masked; the same object where it has none. */
  public static Resource masked(Resource resource) {
    Value.Mapping attributes = attributes(resource);
    return attributes == resource.attributes() ? resource : resource.with(attributes);
  }

  /** How a message may name a key of a file: in quotes, unless it may itself be a secret. */
  public static String mention(String key) {
    boolean shown = key.length() <= LONGEST_NAME && !SecretPatterns.isSecret(key);
    return shown ? "key \"" + key + "\"" : "a key";
  }

  private static Value.Mapping attributes(Resource resource) {
    Value masked = masked("", resource.attributes());
    for (List<String> path : KEPT.getOrDefault(resource.type(), List.of())) {
      masked = hidden(masked, path);
    }
    return (Value.Mapping) masked;
  }

  /** What a store of secrets holds is secret whatever it is called: all that a path leads to. */
  private static Value hidden(Value value, List<String> path) {
    if (!(value instanceof Value.Mapping mapping)) {
      boolean literal = path.isEmpty() && value.asText().isPresent();
      return literal ? new Value.Secret("kept-secret", "****", value.location()) : value;
    }
    List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
    Map<String, Value> changed = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, entry) ->
                changed.put(
                    name,
                    path.isEmpty() || path.get(0).equals(name) ? hidden(entry, rest) : entry));
    return new Value.Mapping(changed, mapping.location());
  }

  /** The value with its secrets masked, given the name that it stands under. */
  static Value masked(String name, Value value) {
    if (value instanceof Value.Text text) {
      return SecretPatterns.mask(name, text);
    }
    if (value instanceof Value.Mapping mapping) {
      return masked(mapping);
    }
    if (value instanceof Value.Sequence sequence) {
      List<Value> items = masked(name, sequence.items());
      return items == sequence.items() ? value : new Value.Sequence(items, value.location());
    }
    if (value instanceof Value.Joined joined) {
      List<Value> parts = JoinedSecrets.masked(name, joined.parts());
      return parts == joined.parts() ? value : new Value.Joined(parts, value.location());
    }
    return value;
  }

  /**
   * Lists of {@code {Name, Value}} and {@code {Key, Value}} name their value beside it, as
   * container definitions do.
   */
  private static Value masked(Value.Mapping mapping) {
    String sibling = siblingName(mapping);
    Map<String, Value> changed = new LinkedHashMap<>();
    boolean any = false;
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      boolean isValue = entry.getKey().equalsIgnoreCase("value") && !sibling.isEmpty();
      Value masked = masked(isValue ? sibling : entry.getKey(), entry.getValue());
      String shown = SecretPatterns.maskName(entry.getKey());
      any |= masked != entry.getValue() || !shown.equals(entry.getKey());
      changed.put(unused(shown, changed), masked);
    }
    return any ? new Value.Mapping(changed, mapping.location()) : mapping;
  }

  /** Two names that differed only in their secrets stay two. */
  private static String unused(String name, Map<String, Value> taken) {
    String unused = name;
    for (int i = 2; taken.containsKey(unused); i++) {
      unused = name + " " + i;
    }
    return unused;
  }

  private static String siblingName(Value.Mapping mapping) {
    if (mapping.entries().size() > 4) {
      return "";
    }
    for (String key : List.of("Name", "name", "Key", "key")) {
      if (mapping.entries().get(key) instanceof Value.Text text) {
        return text.text();
      }
    }
    return "";
  }

  static List<Value> masked(String name, List<Value> values) {
    List<Value> changed = new ArrayList<>(values.size());
    boolean any = false;
    for (Value value : values) {
      Value masked = masked(name, value);
      any |= masked != value;
      changed.add(masked);
    }
    return any ? changed : values;
  }
}
