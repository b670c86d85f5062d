package dev.wardround.inventory.file;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files and live objects of an inventory, numbered in the order in which they are met. */
final class Places {
  private final Map<Location, Integer> numbers = new LinkedHashMap<>();

  private Places() {}

  static Places of(Inventory inventory) {
    Places places = new Places();
    for (Resource resource : inventory.resources()) {
      places.add(resource.location());
      resource.code().stream().map(CodeSource::location).forEach(places::add);
      places.add(resource.attributes());
    }
    inventory.components().stream().map(Component::location).forEach(places::add);
    return places;
  }

  /** The place without line and column. */
  private static Location place(Location location) {
    return location instanceof Location.InFile file ? Location.of(file.path()) : location;
  }

  private void add(Location location) {
    numbers.putIfAbsent(place(location), numbers.size());
  }

  private void add(Value value) {
    add(value.location());
    if (value instanceof Value.Mapping mapping) {
      mapping.entries().values().forEach(this::add);
    } else if (value instanceof Value.Sequence sequence) {
      sequence.items().forEach(this::add);
    } else if (value instanceof Value.Joined joined) {
      joined.parts().forEach(this::add);
    }
  }

  Iterable<Location> all() {
    return numbers.keySet();
  }

  int number(Location location) {
    Integer number = numbers.get(place(location));
    if (number == null) {
      throw new IllegalStateException("a place that was not met before: " + location.display());
    }
    return number;
  }
}
