package dev.wardround.scan.iac.document;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.secret.Masking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into values that know their places: plain {@code true}, {@code false}, {@code null}
 * and numbers are resolved, all else is text; merge keys are merged; local tags go to a {@link
 * TagReader}. A list or mapping in block style that is an entry of a mapping stands where its key
 * stands, all else where it begins itself.
 */
public final class YamlReader {

  /** What a format makes of a value with a local tag such as {@code !Ref}. */
  @FunctionalInterface
  public interface TagReader {
    Value read(String tag, Value value);
  }

  private final String path;
  private final TagReader tags;
  private final Iterator<Event> events;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private long size;
  private int deepest;

  private record Anchored(Value value, long size, int height) {}

  private YamlReader(String path, String text, TagReader tags) {
    this.path = path;
    this.tags = tags;
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

  /** Reads all documents of a YAML text; the path is for the places. */
  public static Document read(String path, String text, TagReader tags) throws DocumentException {
    try {
      return new YamlReader(path, text, tags).documents();
    } catch (MarkedYamlEngineException e) {
      String where =
          e.getProblemMark()
              .map(
                  mark -> " at line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1))
              .orElse("");
      throw new DocumentException("not valid YAML" + where);
    } catch (YamlEngineException e) {
      throw new DocumentException("not valid YAML: a character that YAML does not allow");
    }
  }

  /** Reads YAML whose local tags mean nothing to the format: the tag is dropped. */
  public static Document read(String path, String text) throws DocumentException {
    return read(path, text, (tag, value) -> value);
  }

  private Document documents() throws DocumentException {
    List<Value> roots = new ArrayList<>();
    while (events.hasNext()) {
      if (events.next() instanceof DocumentStartEvent) {
        anchors.clear();
        Event root = events.next();
        roots.add(value(root, 0, location(root)));
      }
    }
    return new Document(roots, problems);
  }

  private Value value(Event event, int depth, Location at) throws DocumentException {
    long before = size;
    if (++size > Limits.VALUES) {
      throw Limits.tooLarge();
    }
    if (depth > Limits.DEPTH) {
      throw Limits.tooDeep(line(event));
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias, depth);
    }
    int outer = deepest;
    deepest = depth;
    NodeEvent node = (NodeEvent) event;
    Value value = tagged(node, depth, at);
    if (node.getAnchor().isPresent()) {
      Anchored anchored = new Anchored(value, size - before, deepest - depth);
      anchors.put(node.getAnchor().get(), anchored);
    }
    deepest = Math.max(outer, deepest);
    return value;
  }

  private Value aliased(AliasEvent alias, int depth) throws DocumentException {
    Anchored anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      throw new DocumentException("an alias without its anchor at line " + line(alias));
    }
    size += anchored.size();
    deepest = Math.max(deepest, depth + anchored.height());
    if (size > Limits.VALUES) {
      throw Limits.tooLarge();
    }
    if (deepest > Limits.DEPTH) {
      throw Limits.tooDeep(line(alias));
    }
    return anchored.value();
  }

  private Value tagged(NodeEvent event, int depth, Location at) throws DocumentException {
    if (event instanceof ScalarEvent scalar) {
      boolean plain = scalar.isPlain() && scalar.getTag().isEmpty();
      Value value = plain ? resolved(scalar.getValue(), at) : new Value.Text(scalar.getValue(), at);
      return scalar.getTag().map(tag -> localTag(tag, value)).orElse(value);
    }
    if (event instanceof MappingStartEvent start) {
      Value value = mapping(at, depth);
      return start.getTag().map(tag -> localTag(tag, value)).orElse(value);
    }
    Value value = sequence(at, depth);
    return ((SequenceStartEvent) event).getTag().map(tag -> localTag(tag, value)).orElse(value);
  }

  private Value localTag(String tag, Value value) {
    return tag.startsWith("!") && tag.length() > 1 ? tags.read(tag, value) : value;
  }

  private Value mapping(Location at, int depth) throws DocumentException {
    Map<String, Value> entries = new LinkedHashMap<>();
    List<Value> merged = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      Location keyPlace = location(event);
      Value key = value(event, depth + 1, keyPlace);
      Event content = events.next();
      Value value = value(content, depth + 1, isBlock(content) ? keyPlace : location(content));
      if (key.asText().isPresent()) {
        entry(key.asText().get(), value, entries, merged, line(event));
      } else {
        problems.add("a key that is not text is left out at line " + line(event));
      }
    }
    merged.forEach(value -> merge(entries, value));
    return new Value.Mapping(entries, at);
  }

  private void entry(
      String name, Value value, Map<String, Value> entries, List<Value> merged, int line) {
    if (name.equals("<<")) {
      merged.add(value);
    } else if (entries.put(name, value) != null) {
      problems.add(Masking.mention(name) + " stands twice, again at line " + line);
    }
  }

  private static boolean isBlock(Event event) {
    return event instanceof CollectionStartEvent start && !start.isFlow();
  }

  private static void merge(Map<String, Value> entries, Value merged) {
    if (merged instanceof Value.Mapping mapping) {
      mapping.entries().forEach(entries::putIfAbsent);
    } else if (merged instanceof Value.Sequence sequence) {
      sequence.items().forEach(item -> merge(entries, item));
    }
  }

  private Value sequence(Location at, int depth) throws DocumentException {
    List<Value> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(value(event, depth + 1, location(event)));
    }
    return new Value.Sequence(items, at);
  }

  /**
   * The YAML core schema, without octal, hexadecimal and exponents: these are names more often than
   * numbers.
   */
  private static Value resolved(String text, Location at) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> new Value.Null(at);
      case "true", "True", "TRUE" -> new Value.Flag(true, at);
      case "false", "False", "FALSE" -> new Value.Flag(false, at);
      default ->
          isDecimal(text) ? new Value.Numeric(new BigDecimal(text), at) : new Value.Text(text, at);
    };
  }

  private static boolean isDecimal(String text) {
    if (text.length() > Limits.DIGITS) {
      return false;
    }
    int start = text.charAt(0) == '-' ? 1 : 0;
    int digits = 0;
    int points = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && digits > 0 && i < text.length() - 1) {
        points++;
      } else {
        return false;
      }
    }
    boolean leadingZero =
        text.length() > start + 1 && text.charAt(start) == '0' && text.charAt(start + 1) != '.';
    return digits > 0 && points <= 1 && !leadingZero;
  }

  private Location location(Event event) {
    return event
        .getStartMark()
        .map((Mark mark) -> Location.of(path, mark.getLine() + 1, mark.getColumn() + 1))
        .orElseGet(() -> Location.of(path));
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
