package dev.wardround.scan.dependency.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads TOML 1.0 into a tree. Numbers, dates and truth values stay texts as they are written; all
 * else that the language refuses is refused.
 */
public final class TomlText {
  private final TomlCharacters in;
  private final Node root = Node.mapping(1, 0);

  /** Tables that a header has opened: a second header of the same table is an error. */
  private final Set<Node> opened = new HashSet<>();

  private TomlText(String text) {
    this.in = new TomlCharacters(text);
  }

  public static Node read(String text) throws DocumentException {
    TomlText reader = new TomlText(text);
    reader.document();
    return reader.root;
  }

  private void document() throws DocumentException {
    Node table = root;
    in.skipBlank();
    while (!in.atEnd()) {
      if (in.accept('[')) {
        table = in.accept('[') ? arrayTable() : table();
      } else {
        pair(table, 0);
      }
      in.endLine();
      in.skipBlank();
    }
  }

  private Node table() throws DocumentException {
    int line = in.line();
    List<String> path = path();
    in.expect(']');
    Node parent = walk(root, path.subList(0, path.size() - 1), line);
    Node table = child(parent, path.get(path.size() - 1), line);
    if (!table.isMapping() || !opened.add(table)) {
      throw DocumentException.at("not valid TOML: a table stands twice", line);
    }
    return table;
  }

  private Node arrayTable() throws DocumentException {
    int line = in.line();
    List<String> path = path();
    in.expect(']');
    in.expect(']');
    Node parent = walk(root, path.subList(0, path.size() - 1), line);
    String name = path.get(path.size() - 1);
    if (!parent.get(name).isPresent()) {
      parent.put(name, Node.list(line, 0));
    }
    Node list = parent.get(name);
    if (!list.isList()) {
      throw twice(line);
    }
    Node table = Node.mapping(line, 0);
    list.append(table);
    return table;
  }

  /** Goes down from a table, making what is not there; of a list of tables the last one counts. */
  private static Node walk(Node from, List<String> path, int line) throws DocumentException {
    Node at = from;
    for (String name : path) {
      Node next = child(at, name, line);
      at = next.isList() && !next.items().isEmpty() ? last(next.items()) : next;
      if (!at.isMapping()) {
        throw twice(line);
      }
    }
    return at;
  }

  private static Node child(Node parent, String name, int line) {
    if (!parent.get(name).isPresent()) {
      parent.put(name, Node.mapping(line, 0));
    }
    return parent.get(name);
  }

  private static Node last(List<Node> items) {
    return items.get(items.size() - 1);
  }

  private static DocumentException twice(int line) {
    return DocumentException.at("not valid TOML: a name stands twice", line);
  }

  private void pair(Node table, int depth) throws DocumentException {
    int line = in.line();
    List<String> path = path();
    in.expect('=');
    in.skipSpace();
    Node parent = walk(table, path.subList(0, path.size() - 1), line);
    if (!parent.put(path.get(path.size() - 1), value(line, depth))) {
      throw twice(line);
    }
  }

  /** A dotted name, and the space after it. */
  private List<String> path() throws DocumentException {
    List<String> path = new ArrayList<>();
    do {
      in.skipSpace();
      path.add(in.key());
      in.skipSpace();
      if (path.size() > Node.DEPTH) {
        throw DocumentException.tooDeep(in.line());
      }
    } while (in.accept('.'));
    return path;
  }

  private Node value(int line, int depth) throws DocumentException {
    if (depth > Node.DEPTH) {
      throw DocumentException.tooDeep(line);
    }
    if (in.accept('[')) {
      return array(line, depth);
    }
    if (in.accept('{')) {
      return inlineTable(line, depth);
    }
    return Node.text(in.isQuote() ? in.string() : in.bareValue(), line, 0);
  }

  private Node array(int line, int depth) throws DocumentException {
    Node list = Node.list(line, 0);
    in.skipBlank();
    while (!in.accept(']')) {
      list.append(value(in.line(), depth + 1));
      in.skipBlank();
      if (!in.accept(',')) {
        in.expect(']');
        return list;
      }
      in.skipBlank();
    }
    return list;
  }

  private Node inlineTable(int line, int depth) throws DocumentException {
    Node table = Node.mapping(line, 0);
    in.skipBlank(); // TOML 1.1 allows lines to end inside
    while (!in.accept('}')) {
      pair(table, depth + 1);
      in.skipBlank();
      if (!in.accept(',')) {
        in.expect('}');
        return table;
      }
      in.skipBlank();
    }
    return table;
  }
}
