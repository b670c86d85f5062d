package dev.wardround.engine.pack;

import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/** A pack's {@code controls.yaml}: the paragraphs that its rules may serve. */
final class ControlsFile {
  private static final List<String> KEYS = List.of("paragraph", "name", "designation", "shown-by");

  private final YamlFile yaml;

  private ControlsFile(YamlFile yaml) {
    this.yaml = yaml;
  }

  static List<Control> read(Path file, String name) throws PackException {
    ControlsFile reading = new ControlsFile(YamlFile.named(name));
    List<Control> controls = new ArrayList<>();
    for (Node item : reading.yaml.items(reading.yaml.read(file))) {
      controls.add(reading.control(item));
    }
    return controls;
  }

  private Control control(Node item) throws PackException {
    Map<String, Node> entries = yaml.entries(item, KEYS);
    try {
      List<Control.Means> means = new ArrayList<>();
      for (String text : yaml.texts(of(entries, "shown-by", item))) {
        means.add(Control.Means.valueOf(constant(text)));
      }
      return new Control(
          Citation.of(yaml.text(of(entries, "paragraph", item))),
          yaml.text(of(entries, "name", item)),
          Control.Designation.valueOf(constant(yaml.text(of(entries, "designation", item)))),
          means);
    } catch (IllegalArgumentException e) {
      throw yaml.wrong(YamlFile.line(item), String.valueOf(e.getMessage()));
    }
  }

  private Node of(Map<String, Node> entries, String key, Node item) throws PackException {
    Node node = entries.get(key);
    if (node == null) {
      throw yaml.wrong(YamlFile.line(item), "\"" + key + "\" is missing");
    }
    return node;
  }

  private static String constant(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
