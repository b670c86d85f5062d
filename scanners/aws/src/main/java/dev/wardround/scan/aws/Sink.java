package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the resources that collectors find, from any thread. */
final class Sink {
  private final ConcurrentMap<String, Resource> resources = new ConcurrentSkipListMap<>();
  private final Crew crew;

  Sink(Crew crew) {
    this.crew = crew;
  }

  /** Does something for each of many things, several at a time; does not wait for it. */
  <T> void each(Iterable<T> things, Consumer<T> work) {
    for (T thing : things) {
      crew.start(() -> work.accept(thing));
    }
  }

  /** Adds what was found; where the service left its name out, its id stands for it. */
  void add(String type, @Nullable String name, Location.Live at, Form form) {
    String shown = name == null || name.isEmpty() ? at.id() : name;
    resources.putIfAbsent(
        at.id(), new Resource(at.id(), type, shown, "live", form.mapping(), List.of(), at));
  }

  /** What was found, each once, in the order of the ids. */
  Collection<Resource> resources() {
    return resources.values();
  }
}
