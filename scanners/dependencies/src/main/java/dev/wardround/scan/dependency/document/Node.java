package dev.wardround.scan.dependency.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON, YAML or TOML file: a text (numbers, dates and truth values are texts too), a
 * mapping in the order of the file, a list, or nothing. Asking a node for what it does not hold
 * gives the empty answer, so that readers need not ask for each step of a path whether it is there.
 */
public final class Node {
  /** Nested lists and mappings. */
  static final int DEPTH = 200;

  /** Values of one file. */
  static final int COUNT = 5_000_000;

  /** What is not there. */
  public static final Node ABSENT = new Node(null, null, null, 0, 0);

  private final @Nullable String text;
  private final @Nullable Map<String, Node> entries;
  private final @Nullable List<Node> items;
  private final int line;
  private final int column;

  private Node(
      @Nullable String text,
      @Nullable Map<String, Node> entries,
      @Nullable List<Node> items,
      int line,
      int column) {
    this.text = text;
    this.entries = entries;
    this.items = items;
    this.line = line;
    this.column = column;
  }

  static Node text(String text, int line, int column) {
    return new Node(text, null, null, line, column);
  }

  static Node mapping(int line, int column) {
    return new Node(null, new LinkedHashMap<>(), null, line, column);
  }

  static Node list(int line, int column) {
    return new Node(null, null, new ArrayList<>(), line, column);
  }

  /** The value under a name; {@link #ABSENT} where there is none. */
  public Node get(String name) {
    Node value = entries == null ? null : entries.get(name);
    return value == null ? ABSENT : value;
  }

  /** The value under nested names. */
  public Node get(String first, String... rest) {
    Node node = get(first);
    for (String name : rest) {
      node = node.get(name);
    }
    return node;
  }

  /** The text; empty where this is none. */
  public String text() {
    return text == null ? "" : text;
  }

  /** The text under a name; empty where there is none. */
  public String text(String name) {
    return get(name).text();
  }

  /** Whether the text is {@code true}. */
  public boolean isTrue() {
    return "true".equals(text);
  }

  public boolean isText() {
    return text != null;
  }

  public boolean isMapping() {
    return entries != null;
  }

  public boolean isList() {
    return items != null;
  }

  public boolean isPresent() {
    return this != ABSENT;
  }

  /** The values of a mapping by name, in the order of the file; empty for all else. */
  public Map<String, Node> entries() {
    return entries == null ? Map.of() : entries;
  }

  /** The values of a list; empty for all else. */
  public List<Node> items() {
    return items == null ? List.of() : items;
  }

  /** Where it stands, from 1: for a value of a mapping the line of its name. */
  public int line() {
    return line;
  }

  /** From 1; 0 where the format's reader does not tell. */
  public int column() {
    return column;
  }

  /** While the tree is built: puts a value unless the name is taken. */
  boolean put(String name, Node value) {
    return entries != null && entries.putIfAbsent(name, value) == null;
  }

  /** While the tree is built: puts a value in place of the one before. */
  void replace(String name, Node value) {
    if (entries != null) {
      entries.put(name, value);
    }
  }

  /** While the tree is built. */
  void append(Node value) {
    if (items != null) {
      items.add(value);
    }
  }
}
