package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the arguments of one block into the attributes of a resource, as a section says. */
final class SectionMapper {
  private final String owner;
  private final AttributeTree into;

  /**
   * Maps into the attributes of a resource.
   *
   * @param owner the resource's id
   */
  SectionMapper(String owner, AttributeTree into) {
    this.owner = owner;
    this.into = into;
  }

  void map(Table.Section section, Value.Mapping arguments) {
    map(section.fields(), arguments, into);
    for (Table.Constant constant : section.constants()) {
      into.putIfAbsent(constant.target(), literal(constant.text(), arguments.location()));
    }
  }

  /** What a section would set is not known, as far as it is not set. */
  void doubt(Table.Section section, String why, Location place) {
    for (Field field : section.fields()) {
      if (!field.append() && !field.target().isEmpty()) {
        into.putIfAbsent(field.target(), new Value.Unknown(why, place));
      }
    }
  }

  private void map(List<Field> fields, Value.Mapping arguments, AttributeTree tree) {
    for (Field field : fields) {
      Value argument =
          field.argument().equals(".") ? arguments : arguments.entries().get(field.argument());
      if (argument != null && !isUnset(argument)) {
        put(field, argument, tree);
      }
    }
  }

  private void put(Field field, Value argument, AttributeTree tree) {
    if (field.isBlock() && isEmpty(argument)) {
      return;
    }
    if (field.isBlock() && !argument.isKnown() && argument instanceof Value.Unknown unknown) {
      unknown(field, unknown, tree);
      return;
    }
    Value value =
        field.conversion().convert(field.isBlock() ? block(field, argument) : argument, owner);
    if (field.append()) {
      tree.append(field.target(), value);
    } else {
      tree.put(field.target(), value);
    }
  }

  /** The providers cannot tell an empty text from an argument that is not there. */
  private static boolean isUnset(Value value) {
    return value instanceof Value.Null || (value instanceof Value.Text t && t.text().isEmpty());
  }

  private static boolean isEmpty(Value value) {
    return value instanceof Value.Sequence sequence && sequence.items().isEmpty();
  }

  /** Where a block goes into its surroundings, each of its fields is what is not known. */
  private static void unknown(Field field, Value.Unknown unknown, AttributeTree tree) {
    if (!field.target().isEmpty()) {
      tree.put(field.target(), unknown);
      return;
    }
    for (Field child : field.children()) {
      if (child.isBlock()) {
        unknown(child, unknown, tree);
      } else if (!child.target().isEmpty()) {
        tree.putIfAbsent(child.target(), unknown);
      }
    }
  }

  private Value block(Field field, Value value) {
    if (value instanceof Value.Mapping mapping) {
      Value one = nested(field, mapping);
      return field.list() ? new Value.Sequence(List.of(one), value.location()) : one;
    }
    if (!(value instanceof Value.Sequence sequence)) {
      return value;
    }
    if (!field.list()) {
      return block(field, sequence.items().get(0));
    }
    List<Value> items = new ArrayList<>();
    for (Value item : sequence.items()) {
      items.add(item instanceof Value.Mapping mapping ? nested(field, mapping) : item);
    }
    return new Value.Sequence(items, sequence.location());
  }

  private Value nested(Field field, Value.Mapping mapping) {
    if (field.children().size() == 1 && isWhole(field.children().get(0))) {
      Field only = field.children().get(0);
      Value argument = mapping.entries().get(only.argument());
      return argument == null
          ? new Value.Null(mapping.location())
          : only.conversion().convert(argument, owner);
    }
    AttributeTree tree = new AttributeTree(mapping.location());
    map(field.children(), mapping, tree);
    return tree.toMapping();
  }

  /** Whether a field's value is all that becomes of its block. */
  private static boolean isWhole(Field field) {
    return field.target().isEmpty() && !field.append() && !field.isBlock();
  }

  private static Value literal(String text, Location place) {
    return Conversions.FLAG.convert(
        Conversions.NUMBER.convert(new Value.Text(text, place), ""), "");
  }

  /** The value under nested names, through lists of one. */
  static Value at(Value.Mapping arguments, List<String> path) {
    Value value = arguments;
    for (String name : path) {
      if (value instanceof Value.Sequence sequence && !sequence.items().isEmpty()) {
        value = sequence.items().get(0);
      }
      Map<String, Value> entries =
          value instanceof Value.Mapping mapping ? mapping.entries() : Map.of();
      value = entries.getOrDefault(name, new Value.Null(arguments.location()));
    }
    return value;
  }
}
