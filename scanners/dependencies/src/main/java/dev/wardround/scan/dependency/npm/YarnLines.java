package dev.wardround.scan.dependency.npm;

import dev.wardround.scan.dependency.document.DocumentException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lines that Yarn writes: names and values by indentation. Those of version 1 look like
 * YAML and are not; those of later versions (Berry) are YAML, but only ever of this shape, and are
 * read many times faster so.
 */
final class YarnLines {
  private final List<YarnEntry> entries = new ArrayList<>();
  private boolean inNeeds;

  private YarnLines() {}

  static List<YarnEntry> read(String text) throws DocumentException {
    YarnLines reader = new YarnLines();
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      reader.line(text.substring(start, end).stripTrailing(), ++number);
      start = end + 1;
    }
    return reader.entries;
  }

  private void line(String line, int number) throws DocumentException {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    if (indent == line.length() || line.charAt(indent) == '#') {
      return;
    }
    String content = line.substring(indent);
    if (indent == 0 && content.startsWith("? ")) { // YAML's way to write a long name
      open(content.substring(2) + ":", number);
    } else if (indent == 0 && content.equals(":")) {
      inNeeds = false;
    } else if (indent == 0) {
      open(content, number);
    } else if (entries.isEmpty()) {
      throw new DocumentException("not a yarn.lock: line " + number + " belongs to no package");
    } else if (indent == 2) {
      property(content, entries.get(entries.size() - 1));
    } else if (inNeeds) {
      need(content, entries.get(entries.size() - 1));
    }
  }

  private void open(String content, int number) throws DocumentException {
    if (!content.endsWith(":")) {
      throw new DocumentException("not a yarn.lock: no package begins at line " + number);
    }
    List<String> requests = new ArrayList<>();
    for (String request : YarnEntry.split(content.substring(0, content.length() - 1).strip())) {
      requests.add(request.replace("\"", ""));
    }
    entries.add(new YarnEntry(requests, number));
    inNeeds = false;
  }

  private void property(String content, YarnEntry entry) {
    inNeeds = content.equals("dependencies:") || content.equals("optionalDependencies:");
    int space = content.indexOf(' ');
    String value = space < 0 ? "" : unquoted(content.substring(space + 1));
    switch (space < 0 ? content : content.substring(0, space)) {
      case "version", "version:" -> entry.version = value;
      case "resolved", "resolution:" -> entry.resolution = value;
      default -> {} // checksums, types of link, languages
    }
  }

  private static void need(String content, YarnEntry entry) {
    int space = content.indexOf(' ', content.startsWith("\"") ? content.indexOf('"', 1) : 0);
    if (space > 0) {
      String name = content.substring(0, space);
      boolean yaml = name.endsWith(":");
      entry.needs.put(
          unquoted(yaml ? name.substring(0, name.length() - 1) : name),
          unquoted(content.substring(space + 1)));
    }
  }

  private static String unquoted(String text) {
    String plain = text.strip();
    boolean quoted = plain.length() >= 2 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1) : plain;
  }
}
