package dev.wardround.engine.pack;

import dev.wardround.engine.condition.Condition;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import dev.wardround.rules.Rule;
import dev.wardround.rules.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A compiled pack. Its index is read at once, a rule when it is asked for. */
public final class Pack {
  /**
   * A rule's entry in the index.
   *
   * @param place where the rule's body begins
   */
  public record Entry(
      String id, Severity severity, List<String> kinds, List<Citation> citations, int place) {
    public Entry {
      kinds = List.copyOf(kinds);
      citations = List.copyOf(citations);
    }
  }

  private final byte[] bytes;
  private final List<String> texts;
  private final String name;
  private final List<Control> controls;
  private final List<Entry> entries;
  private final int bodies;

  private Pack(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 8 || in.getInt() != PackWriter.MAGIC) {
      throw new IllegalArgumentException("not a pack of this version");
    }
    this.bytes = bytes;
    this.texts = TextTable.read(in, bytes);
    this.name = texts.get(in.getInt());
    this.controls = readControls(in, texts);
    this.entries = readEntries(in, texts);
    this.bodies = in.position();
  }

  /** The pack in these bytes, which must not be changed afterwards. */
  public static Pack of(byte[] bytes) {
    return new Pack(bytes);
  }

  /** The pack of this name that comes with the tool: {@code hipaa}. */
  public static Pack builtIn(String name) {
    String file = "/dev/wardround/pack/" + name + ".pack";
    try (InputStream in = Pack.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no pack \"" + name + "\" comes with this build");
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String name() {
    return name;
  }

  public List<Control> controls() {
    return controls;
  }

  /** All rules, sorted by id. */
  public List<Entry> entries() {
    return entries;
  }

  /** The file's bytes. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /** Reads the rule of an entry of this pack. */
  public PackRule rule(Entry entry) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(bodies + entry.place());
    String title = text(in, texts);
    String because = text(in, texts);
    SortedMap<String, String> fix = new TreeMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      fix.put(text(in, texts), text(in, texts));
    }
    List<String> references = list(in, texts);
    List<String> pointsAt = list(in, texts);
    Rule rule =
        new Rule(
            entry.id(),
            title,
            entry.severity(),
            entry.kinds(),
            entry.citations(),
            because,
            fix,
            references);
    return new PackRule(rule, conditions(in), pointsAt);
  }

  private Map<String, PackRule.Conditions> conditions(ByteBuffer in) {
    Map<String, PackRule.Conditions> byKind = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      String kind = text(in, texts);
      Optional<Condition> when =
          in.get() == 1 ? Optional.of(Condition.read(in, texts)) : Optional.empty();
      Condition pass = Condition.read(in, texts);
      byKind.put(kind, new PackRule.Conditions(when, pass, Condition.read(in, texts)));
    }
    return byKind;
  }

  private static List<Control> readControls(ByteBuffer in, List<String> texts) {
    int count = in.getInt();
    List<Control> read = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Citation citation = new Citation(text(in, texts));
      String title = text(in, texts);
      Control.Designation designation = Control.Designation.valueOf(text(in, texts));
      List<Control.Means> means = new ArrayList<>();
      for (int left = in.get(); left > 0; left--) {
        means.add(Control.Means.valueOf(text(in, texts)));
      }
      read.add(new Control(citation, title, designation, means));
    }
    return List.copyOf(read);
  }

  private static List<Entry> readEntries(ByteBuffer in, List<String> texts) {
    int count = in.getInt();
    List<Entry> read = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String id = text(in, texts);
      Severity severity = Severity.of(text(in, texts));
      List<String> kinds = list(in, texts);
      List<Citation> citations = new ArrayList<>();
      list(in, texts).forEach(paragraph -> citations.add(new Citation(paragraph)));
      read.add(new Entry(id, severity, kinds, citations, in.getInt()));
    }
    return List.copyOf(read);
  }

  private static String text(ByteBuffer in, List<String> texts) {
    return texts.get(in.getInt());
  }

  private static List<String> list(ByteBuffer in, List<String> texts) {
    int count = in.getInt();
    List<String> read = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      read.add(text(in, texts));
    }
    return read;
  }
}
