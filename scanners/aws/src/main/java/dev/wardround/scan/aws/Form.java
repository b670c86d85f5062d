package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/**
 * The attributes of one resource while they are brought from the words of an API into those of
 * CloudFormation.
 */
final class Form {
  private final Location at;
  private final Map<String, Value> entries;

  private Form(Location at, Map<String, Value> entries) {
    this.at = at;
    this.entries = entries;
  }

  /** Nothing yet. */
  static Form of(Location at) {
    return new Form(at, new LinkedHashMap<>());
  }

  /** All that an answer tells. */
  static Form of(Location at, SdkPojo answer) {
    return new Form(at, new LinkedHashMap<>(Shape.mapping(answer, at).entries()));
  }

  /** These members of an answer alone. */
  static Form of(Location at, SdkPojo answer, String... names) {
    Form all = of(at, answer);
    all.entries.keySet().retainAll(List.of(names));
    return all;
  }

  /** Renames an attribute where it is there. */
  Form rename(String from, String to) {
    Value value = entries.remove(from);
    if (value != null) {
      entries.put(to, value);
    }
    return this;
  }

  Form without(String... names) {
    for (String name : names) {
      entries.remove(name);
    }
    return this;
  }

  Form with(String name, Value value) {
    entries.put(name, value);
    return this;
  }

  Form with(String name, Optional<Value> value) {
    value.ifPresent(v -> entries.put(name, v));
    return this;
  }

  /** A text; nothing where the service left it out. */
  Form with(String name, @Nullable String text) {
    return text == null ? this : with(name, new Value.Text(text, at));
  }

  Form with(String name, boolean flag) {
    return with(name, new Value.Flag(flag, at));
  }

  /** What another resource of the account is or has. */
  Form refer(String name, String id, String attribute) {
    return with(name, new Value.Reference(id, attribute, at));
  }

  /** A policy that an API gives as text; nothing where there is none. */
  Form policy(String name, String json) {
    return with(name, JsonText.value(json, at));
  }

  Optional<Value> get(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  Value.Mapping mapping() {
    return new Value.Mapping(entries, at);
  }
}
