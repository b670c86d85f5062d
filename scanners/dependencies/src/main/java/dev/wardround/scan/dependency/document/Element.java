package dev.wardround.scan.dependency.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An XML element: local name, attributes, children in order, its own text, and where its tag ends.
 */
public final class Element {
  private final String name;
  private final int line;
  // Most elements have one of the three at the most: each is made when it is first needed.
  private Map<String, String> attributes = Map.of();
  private List<Element> children = List.of();
  private String text = "";

  Element(String name, int line) {
    this.name = name;
    this.line = line;
  }

  /** The name without its namespace. */
  public String name() {
    return name;
  }

  /** The line on which the start tag ends, from 1. */
  public int line() {
    return line;
  }

  public List<Element> children() {
    return children;
  }

  /** The children of that name. */
  public List<Element> children(String childName) {
    List<Element> found = new ArrayList<>();
    for (Element child : children) {
      if (child.name.equals(childName)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first child of that name. */
  public Optional<Element> child(String childName) {
    for (Element child : children) {
      if (child.name.equals(childName)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The children of all children of that name: {@code <dependencies>}, {@code <dependency>}. */
  public List<Element> grandchildren(String childName, String grandchildName) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(childName)) {
      found.addAll(child.children(grandchildName));
    }
    return found;
  }

  /** The trimmed text of the first child of that name; empty where there is none. */
  public String text(String childName) {
    return child(childName).map(Element::text).orElse("");
  }

  /** Its own text, trimmed. */
  public String text() {
    return text.strip();
  }

  /** An attribute by its name, in whatever case; empty where it is absent. */
  public String attribute(String attributeName) {
    String exact = attributes.get(attributeName);
    if (exact != null) {
      return exact;
    }
    for (Map.Entry<String, String> entry : attributes.entrySet()) {
      if (entry.getKey().equalsIgnoreCase(attributeName)) {
        return entry.getValue();
      }
    }
    return "";
  }

  void put(String attributeName, String value) {
    if (attributes.isEmpty()) {
      attributes = new LinkedHashMap<>();
    }
    attributes.put(attributeName, value);
  }

  void append(Element child) {
    if (children.isEmpty()) {
      children = new ArrayList<>();
    }
    children.add(child);
  }

  void append(String more) {
    text = text.isBlank() ? more : text + more;
  }
}
