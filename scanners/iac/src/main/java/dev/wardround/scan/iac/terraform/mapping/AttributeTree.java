package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mapping under construction. What is put later into the same place wins. */
final class AttributeTree {
  private final Location location;
  private final Map<String, Value> leaves = new LinkedHashMap<>();
  private final Map<String, AttributeTree> branches = new LinkedHashMap<>();

  AttributeTree(Location location) {
    this.location = location;
  }

  void put(List<String> path, Value value) {
    if (value instanceof Value.Null) {
      return;
    }
    if (path.isEmpty()) {
      if (value instanceof Value.Mapping mapping) {
        mapping.entries().forEach((name, entry) -> put(List.of(name), entry));
      }
    } else if (path.size() > 1) {
      branch(path.get(0), value.location()).put(path.subList(1, path.size()), value);
    } else if (value instanceof Value.Mapping mapping && branches.containsKey(path.get(0))) {
      branch(path.get(0), value.location()).put(List.of(), mapping);
    } else {
      leaf(path.get(0), value);
    }
  }

  /** Adds an item, or each item of a list, to the list at a path. */
  void append(List<String> path, Value value) {
    if (value instanceof Value.Null) {
      return;
    }
    List<Value> items = new ArrayList<>();
    Value before = at(path);
    if (before instanceof Value.Sequence sequence) {
      items.addAll(sequence.items());
    } else if (before != null) {
      items.add(before);
    }
    if (value instanceof Value.Sequence sequence) {
      items.addAll(sequence.items());
    } else {
      items.add(value);
    }
    Location place = before == null ? value.location() : before.location();
    put(path, new Value.Sequence(items, place));
  }

  void putIfAbsent(List<String> path, Value value) {
    if (at(path) == null) {
      put(path, value);
    }
  }

  Value.Mapping toMapping() {
    Map<String, Value> entries = new LinkedHashMap<>();
    leaves.forEach(
        (name, leaf) -> {
          AttributeTree branch = branches.get(name);
          entries.put(name, branch == null ? leaf : branch.toMapping());
        });
    return new Value.Mapping(entries, location);
  }

  private void leaf(String name, Value value) {
    leaves.put(name, value);
    branches.remove(name);
  }

  /** The leaf of a branch keeps its place in the order. */
  private AttributeTree branch(String name, Location place) {
    AttributeTree branch = branches.get(name);
    if (branch == null) {
      branch = new AttributeTree(place);
      if (leaves.get(name) instanceof Value.Mapping mapping) {
        branch = new AttributeTree(mapping.location());
        branch.put(List.of(), mapping);
      }
      leaves.put(name, new Value.Null(place));
      branches.put(name, branch);
    }
    return branch;
  }

  private @org.jspecify.annotations.Nullable Value at(List<String> path) {
    AttributeTree tree = this;
    for (int i = 0; i < path.size() - 1; i++) {
      AttributeTree next = tree.branches.get(path.get(i));
      if (next == null) {
        Value leaf = tree.leaves.get(path.get(i));
        if (!(leaf instanceof Value.Mapping mapping)) {
          return leaf;
        }
        next = new AttributeTree(mapping.location());
        next.put(List.of(), mapping);
      }
      tree = next;
    }
    String last = path.get(path.size() - 1);
    AttributeTree branch = tree.branches.get(last);
    return branch == null ? tree.leaves.get(last) : branch.toMapping();
  }
}
