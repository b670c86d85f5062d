package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A state machine's definition as indented JSON text: one line for each entry, joined at
 * deployment. Functions inside it become placeholders that the machine substitutes.
 */
final class DefinitionText {
  private static final String INDENT = "    ";

  private final Made made;
  private final List<Value> lines = new ArrayList<>();
  private final Map<String, Value> substitutions = new TreeMap<>();

  DefinitionText(Made made) {
    this.made = made;
  }

  Value of(Value definition) {
    write(definition, "", "", "");
    return made.map("Fn::Join", made.list("\n", made.list(lines)));
  }

  /** What stands for the placeholders. */
  Value.Mapping substitutions() {
    return new Value.Mapping(substitutions, made.at());
  }

  private void write(Value value, String indent, String before, String after) {
    if (Tree.isFunction(value)) {
      String name = "definition_substitution_" + (substitutions.size() + 1);
      substitutions.put(name, value);
      line(indent + before + "\"${" + name + "}\"" + after);
    } else if (value instanceof Value.Mapping mapping && !mapping.entries().isEmpty()) {
      line(indent + before + "{");
      entries(new TreeMap<>(mapping.entries()), indent + INDENT);
      line(indent + "}" + after);
    } else if (value instanceof Value.Sequence list && !list.items().isEmpty()) {
      line(indent + before + "[");
      for (int i = 0; i < list.items().size(); i++) {
        write(list.items().get(i), indent + INDENT, "", i < list.items().size() - 1 ? "," : "");
      }
      line(indent + "]" + after);
    } else {
      line(indent + before + JsonWriter.canonical(value) + after);
    }
  }

  private void entries(Map<String, Value> entries, String indent) {
    int left = entries.size();
    for (Map.Entry<String, Value> entry : entries.entrySet()) {
      left--;
      String name = JsonWriter.canonical(made.text(entry.getKey())) + ": ";
      write(entry.getValue(), indent, name, left > 0 ? "," : "");
    }
  }

  private void line(String text) {
    lines.add(made.text(text));
  }
}
