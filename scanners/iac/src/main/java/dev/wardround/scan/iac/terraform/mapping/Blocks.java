package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blocks of a scan, found by id, and by type and the values of some arguments. */
final class Blocks {
  private static final int HOPS = 8;

  private final Map<String, DeclaredBlock> byId = new LinkedHashMap<>();
  private final Map<String, Map<String, DeclaredBlock>> byValues = new HashMap<>();
  private final Map<String, List<DeclaredBlock>> byType = new HashMap<>();

  Blocks(List<DeclaredBlock> blocks) {
    for (DeclaredBlock block : blocks) {
      if (byId.putIfAbsent(block.id(), block) == null) {
        byType.computeIfAbsent(block.type(), type -> new ArrayList<>()).add(block);
      }
    }
  }

  Iterable<DeclaredBlock> all() {
    return byId.values();
  }

  Optional<DeclaredBlock> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<DeclaredBlock> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /**
   * The block of a type that a value means: by reference, directly or through other blocks that
   * name it, or because the block's own argument has the same value.
   */
  Optional<DeclaredBlock> meant(DeclaredBlock from, Value value, String type, String argument) {
    Optional<DeclaredBlock> referred = referred(value, type, argument, HOPS);
    if (referred.isPresent()) {
      return referred;
    }
    return value instanceof Value.Text || value instanceof Value.Joined
        ? same(from, List.of(value), type, List.of(argument))
        : Optional.empty();
  }

  private Optional<DeclaredBlock> referred(Value value, String type, String argument, int hops) {
    if (hops == 0 || !(value instanceof Value.Reference reference)) {
      return Optional.empty();
    }
    DeclaredBlock block = byId.get(reference.resource());
    if (block == null || block.data()) {
      return Optional.empty();
    }
    if (block.type().equals(type)) {
      return Optional.of(block);
    }
    Value next = block.arguments().entries().get(reference.attribute());
    if (next == null) {
      next = block.arguments().entries().get(argument);
    }
    return next == null ? Optional.empty() : referred(next, type, argument, hops - 1);
  }

  /** The block of a type, in the same root module, whose arguments have the same values. */
  Optional<DeclaredBlock> same(
      DeclaredBlock from, List<Value> values, String type, List<String> arguments) {
    String key = from.directory() + key(values);
    return key.indexOf('?') >= 0
        ? Optional.empty()
        : Optional.ofNullable(index(type, arguments).get(key));
  }

  private Map<String, DeclaredBlock> index(String type, List<String> arguments) {
    return byValues.computeIfAbsent(
        type + arguments,
        name -> {
          Map<String, DeclaredBlock> index = new HashMap<>();
          for (DeclaredBlock block : ofType(type)) {
            List<Value> values = new ArrayList<>();
            for (String argument : arguments) {
              values.add(SectionMapper.at(block.arguments(), List.of(argument)));
            }
            if (!block.data()) {
              index.putIfAbsent(block.directory() + key(values), block);
            }
          }
          return index;
        });
  }

  /** Equal for equal values wherever they stand; with {@code ?} where one is not known. */
  static String key(List<Value> values) {
    StringBuilder key = new StringBuilder();
    for (Value value : values) {
      key.append('\n');
      add(value, key);
    }
    return key.toString();
  }

  private static void add(Value value, StringBuilder key) {
    if (value instanceof Value.Reference reference) {
      key.append('>').append(reference.resource());
    } else if (value instanceof Value.Joined joined) {
      joined.parts().forEach(part -> add(part, key));
    } else if (value instanceof Value.Text || value instanceof Value.Numeric) {
      key.append(value.asText().orElse("").replace('?', '!'));
    } else {
      key.append('?');
    }
  }
}
