package dev.wardround.engine.pack;

import dev.wardround.engine.schema.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file that people write by hand: every mistake is told with its line. */
final class YamlFile {
  private static final long MAX_BYTES = 1 << 20;

  private final String name;

  private YamlFile(String name) {
    this.name = name;
  }

  static YamlFile named(String name) {
    return new YamlFile(name);
  }

  Node read(Path file) throws PackException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new PackException(name + ": larger than " + MAX_BYTES + " bytes");
      }
      String text = Files.readString(file);
      return new Compose(
              LoadSettings.builder().setLabel(name).setBufferSize(text.length() + 2).build())
          .composeString(text)
          .orElseThrow(() -> new PackException(name + ": empty"));
    } catch (YamlEngineException e) {
      throw new PackException(name + ": not valid YAML: " + e.getMessage());
    } catch (IOException e) {
      throw new PackException(name + ": not readable: " + e.getMessage());
    }
  }

  PackException wrong(int line, String what) {
    return new PackException(name + ":" + line + ": " + what);
  }

  static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  /** The entries of a mapping, all of known names. */
  Map<String, Node> entries(Node node, List<String> known) throws PackException {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(line(node), "a mapping is wanted here");
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!known.isEmpty() && !known.contains(key)) {
        throw wrong(line(tuple.getKeyNode()), Spelling.unknown("\"" + key + "\"", key, known));
      }
      if (entries.put(key, tuple.getValueNode()) != null) {
        throw wrong(line(tuple.getKeyNode()), "\"" + key + "\" stands twice");
      }
    }
    return entries;
  }

  String text(Node node) throws PackException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(line(node), "a text is wanted here");
  }

  /** The texts of a list; a single text is a list of one. */
  List<String> texts(Node node) throws PackException {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(text(node));
    }
    List<String> texts = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      texts.add(text(item));
    }
    return texts;
  }

  List<Node> items(Node node) throws PackException {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong(line(node), "a list is wanted here");
  }
}
