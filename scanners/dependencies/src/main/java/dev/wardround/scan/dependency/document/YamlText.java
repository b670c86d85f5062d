package dev.wardround.scan.dependency.document;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the last document of a YAML text into a tree (pnpm may put its own settings into one
 * before). An alias stands for the very node of its anchor, so aliases cost nothing.
 */
public final class YamlText {
  private final Iterator<Event> events;
  private final Map<Anchor, Node> anchors = new HashMap<>();
  private int count;

  private YamlText(String text) {
    this.events = new Parse(settings(text)).parseString(text).iterator();
  }

  /**
   * The whole text in one buffer: where a character of two halves lies across two, the library
   * reads beyond its own.
   */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setUseMarks(true)
        .setMaxAliasesForCollections(Integer.MAX_VALUE)
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(text.length() + 2)
        .build();
  }

  public static Node read(String text) throws DocumentException {
    try {
      return new YamlText(text).lastDocument();
    } catch (MarkedYamlEngineException e) {
      throw new DocumentException(
          "not valid YAML"
              + e.getProblemMark().map(mark -> " at line " + (mark.getLine() + 1)).orElse(""));
    } catch (YamlEngineException e) {
      throw new DocumentException("not valid YAML: a character that YAML does not allow");
    }
  }

  private Node lastDocument() throws DocumentException {
    Node last = Node.ABSENT;
    while (events.hasNext()) {
      if (events.next() instanceof DocumentStartEvent) {
        anchors.clear();
        Event event = events.next();
        last = value(event, event, 0);
      }
    }
    return last;
  }

  /** The place is that of the name for a value of a mapping. */
  private Node value(Event event, Event place, int depth) throws DocumentException {
    if (++count > Node.COUNT) {
      throw DocumentException.tooMany();
    }
    if (depth > Node.DEPTH) {
      throw DocumentException.tooDeep(line(event));
    }
    if (event instanceof AliasEvent alias) {
      return anchors.getOrDefault(alias.getAlias(), Node.ABSENT);
    }
    Node node = node(event, place, depth);
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
    return node;
  }

  private Node node(Event event, Event place, int depth) throws DocumentException {
    if (event instanceof ScalarEvent scalar) {
      return isNull(scalar)
          ? Node.ABSENT
          : Node.text(scalar.getValue(), line(place), column(place));
    }
    return event instanceof MappingStartEvent ? mapping(place, depth) : list(place, depth);
  }

  private static boolean isNull(ScalarEvent scalar) {
    String text = scalar.getValue();
    return scalar.isPlain() && (text.isEmpty() || text.equals("~") || text.equals("null"));
  }

  private Node mapping(Event place, int depth) throws DocumentException {
    Node mapping = Node.mapping(line(place), column(place));
    for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
      String name = value(key, key, depth + 1).text();
      mapping.replace(name, value(events.next(), key, depth + 1));
    }
    return mapping;
  }

  private Node list(Event place, int depth) throws DocumentException {
    Node list = Node.list(line(place), column(place));
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      list.append(value(event, event, depth + 1));
    }
    return list;
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private static int column(Event event) {
    return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
  }
}
