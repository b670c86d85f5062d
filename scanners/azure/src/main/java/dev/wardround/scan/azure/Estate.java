package dev.wardround.scan.azure;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.secret.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What was found so far, by identifier; capitals do not tell two apart. */
final class Estate {
  private final ConcurrentMap<String, Found> found = new ConcurrentSkipListMap<>();

  /** Whether it is new. */
  boolean add(Found resource) {
    return found.putIfAbsent(resource.id().text().toLowerCase(Locale.ROOT), resource) == null;
  }

  List<Resource> resources() {
    List<Resource> resources = new ArrayList<>(found.size());
    found.values().forEach(one -> resources.add(one.resource()));
    Links links = new Links(resources);
    resources.replaceAll(one -> Masking.masked(links.linked(one)));
    return resources;
  }
}
