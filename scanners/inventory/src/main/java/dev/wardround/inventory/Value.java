package dev.wardround.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One attribute value as its provider's schema has it, or the knowledge that it cannot be known.
 * Absence is not a value: an absent attribute has no entry in its {@link Mapping}.
 */
public sealed interface Value {

  /** Where the value stands. */
  Location location();

  /**
   * Whether neither this value nor anything inside it is {@link Unknown}; references count as
   * known.
   */
  default boolean isKnown() {
    return true;
  }

  /** The text of a {@link Text}, or of a number or boolean as its provider would print it. */
  default Optional<String> asText() {
    return Optional.empty();
  }

  /** A string. */
  record Text(String text, Location location) implements Value {
    @Override
    public Optional<String> asText() {
      return Optional.of(text);
    }
  }

  /** A number; whole numbers have scale 0. */
  record Numeric(BigDecimal number, Location location) implements Value {
    @Override
    public Optional<String> asText() {
      return Optional.of(number.toPlainString());
    }
  }

  /** True or false. */
  record Flag(boolean flag, Location location) implements Value {
    @Override
    public Optional<String> asText() {
      return Optional.of(Boolean.toString(flag));
    }
  }

  /** An explicit null. */
  record Null(Location location) implements Value {}

  /** An ordered list. */
  record Sequence(List<Value> items, Location location) implements Value {
    public Sequence {
      items = List.copyOf(items);
    }

    /** The same list with each item changed. */
    public Sequence mapped(UnaryOperator<Value> change) {
      List<Value> changed = new ArrayList<>(items.size());
      items.forEach(item -> changed.add(change.apply(item)));
      return new Sequence(changed, location);
    }

    @Override
    public boolean isKnown() {
      return items.stream().allMatch(Value::isKnown);
    }
  }

  /** Named values in the order of their source. */
  record Mapping(Map<String, Value> entries, Location location) implements Value {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The same names, each with its value changed. */
    public Mapping mapped(UnaryOperator<Value> change) {
      Map<String, Value> changed = new LinkedHashMap<>();
      entries.forEach((name, value) -> changed.put(name, change.apply(value)));
      return new Mapping(changed, location);
    }

    public Optional<Value> get(String name) {
      return Optional.ofNullable(entries.get(name));
    }

    /**
     * The value under nested names: empty where one is absent or is not a mapping, and the unknown
     * itself where one on the way is not known.
     */
    public Optional<Value> get(String first, String... rest) {
      Optional<Value> value = get(first);
      for (String name : rest) {
        value = value.flatMap(outer -> within(outer, name));
      }
      return value;
    }

    private static Optional<Value> within(Value outer, String name) {
      if (outer instanceof Mapping mapping) {
        return mapping.get(name);
      }
      return outer instanceof Unknown ? Optional.of(outer) : Optional.empty();
    }

    @Override
    public boolean isKnown() {
      return entries.values().stream().allMatch(Value::isKnown);
    }
  }

  /**
   * The value that another resource of the same inventory has or will have.
   *
   * @param resource the {@link Resource#id()} that it points at
   * @param attribute what of it, in the provider's words: {@code Arn}, {@code Ref}, {@code id}
   */
  record Reference(String resource, String attribute, Location location) implements Value {}

  /**
   * Texts, references and unknowns put together to one string, of which some parts are not known as
   * text.
   */
  record Joined(List<Value> parts, Location location) implements Value {
    public Joined {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean isKnown() {
      return parts.stream().allMatch(Value::isKnown);
    }
  }

  /**
   * A literal that must not be shown; the value itself is not kept.
   *
   * @param kind what it looks like, such as {@code password} or {@code aws-access-key}
   * @param masked what may be shown in its place
   */
  record Secret(String kind, String masked, Location location) implements Value {
    @Override
    public Optional<String> asText() {
      return Optional.of(masked);
    }
  }

  /**
   * A value that the source does not tell.
   *
   * @param why what is missing, as a phrase: {@code parameter "Stage" has no default}
   */
  record Unknown(String why, Location location) implements Value {
    @Override
    public boolean isKnown() {
      return false;
    }
  }
}
