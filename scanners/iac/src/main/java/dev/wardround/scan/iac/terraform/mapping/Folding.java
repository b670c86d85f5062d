package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which blocks are part of the resource of another one: a bucket's versioning, a role's policy, the
 * members of an IAM binding.
 */
final class Folding {
  private final Tables tables;
  private final Blocks blocks;
  private final Map<String, List<Part>> partsOf = new HashMap<>();
  private final Map<String, String> parentOf = new LinkedHashMap<>();
  private final Map<String, List<Part>> doubtful = new HashMap<>();

  /** A block, and the section by which it goes into a parent. */
  record Part(DeclaredBlock block, Table.Section section) {}

  Folding(Tables tables, Blocks blocks) {
    this.tables = tables;
    this.blocks = blocks;
    Map<String, String> groups = new HashMap<>();
    for (DeclaredBlock block : blocks.all()) {
      if (!block.data()) {
        tables.of(block.type()).ifPresent(table -> fold(block, table, groups));
      }
    }
  }

  /** What goes into a block's resource, in the order of the source. */
  List<Part> partsOf(String id) {
    return partsOf.getOrDefault(id, List.of());
  }

  /** The id of the resource that a block is part of; empty where it is one of its own. */
  Optional<String> parentOf(String id) {
    return Optional.ofNullable(parentOf.get(id));
  }

  /** Parts whose parent is not known, and may be this block. */
  List<Part> doubtfulOf(DeclaredBlock block) {
    return doubtful.getOrDefault(block.directory() + "#" + block.type(), List.of());
  }

  private void fold(DeclaredBlock block, Table table, Map<String, String> groups) {
    for (Table.Folded section : table.folded()) {
      for (DeclaredBlock parent : parents(block, section)) {
        add(parent.id(), new Part(block, section));
      }
      if (isDoubtful(block, section)) {
        doubtful
            .computeIfAbsent(block.directory() + "#" + section.parent(), type -> new ArrayList<>())
            .add(new Part(block, section));
      }
    }
    if (!parentOf.containsKey(block.id()) && !table.group().isEmpty()) {
      table.main().ifPresent(main -> gather(block, table, main, groups));
    }
  }

  private static boolean isDoubtful(DeclaredBlock block, Table.Folded section) {
    for (String argument : section.by()) {
      String name = argument.split("=", -1)[0];
      if (!SectionMapper.at(block.arguments(), List.of(name)).isKnown()) {
        return true;
      }
    }
    return false;
  }

  private void gather(
      DeclaredBlock block, Table table, Table.Standing main, Map<String, String> groups) {
    List<Value> values = new ArrayList<>();
    for (String argument : table.group()) {
      Value value = SectionMapper.at(block.arguments(), List.of(argument));
      values.add(value instanceof Value.Null ? new Value.Text("", block.location()) : value);
    }
    String key = block.directory() + "\n" + main.type() + Blocks.key(values);
    String first = key.indexOf('?') >= 0 ? null : groups.putIfAbsent(key, block.id());
    if (first != null) {
      add(first, new Part(block, main));
    }
  }

  private void add(String parent, Part part) {
    partsOf.computeIfAbsent(parent, id -> new ArrayList<>()).add(part);
    parentOf.putIfAbsent(part.block().id(), parent);
  }

  private List<DeclaredBlock> parents(DeclaredBlock block, Table.Folded section) {
    List<Value> values = new ArrayList<>();
    for (String argument : section.by()) {
      values.add(SectionMapper.at(block.arguments(), List.of(argument.split("=", -1)[0])));
    }
    String last = section.by().get(section.by().size() - 1);
    int equals = last.indexOf('=');
    String own =
        equals >= 0
            ? last.substring(equals + 1)
            : tables.of(section.parent()).map(Table::name).orElse("name");
    List<DeclaredBlock> parents = new ArrayList<>();
    for (Value item : items(values.get(values.size() - 1))) {
      blocks
          .meant(block, item, section.parent(), values.size() == 1 ? own : "\0")
          .ifPresent(parents::add);
    }
    if (parents.isEmpty() && values.size() > 1) {
      blocks.same(block, values, section.parent(), section.by()).ifPresent(parents::add);
    }
    return parents;
  }

  private static List<Value> items(Value value) {
    return value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
  }
}
