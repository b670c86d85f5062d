package dev.wardround.scan.dependency.npm;

import dev.wardround.scan.dependency.document.DocumentException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the format of Yarn 1, which looks like YAML and is not: names and values by indentation.
 */
final class YarnClassic {
  private final List<YarnEntry> entries = new ArrayList<>();
  private boolean inNeeds;

  private YarnClassic() {}

  static List<YarnEntry> read(String text) throws DocumentException {
    YarnClassic reader = new YarnClassic();
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
    if (indent == 0) {
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
    for (String request : YarnEntry.split(content.substring(0, content.length() - 1))) {
      requests.add(unquoted(request));
    }
    entries.add(new YarnEntry(requests, number));
    inNeeds = false;
  }

  private void property(String content, YarnEntry entry) {
    inNeeds = content.equals("dependencies:") || content.equals("optionalDependencies:");
    if (content.startsWith("version ")) {
      entry.version = unquoted(content.substring("version ".length()));
    } else if (content.startsWith("resolved ")) {
      entry.resolution = unquoted(content.substring("resolved ".length()));
    }
  }

  private static void need(String content, YarnEntry entry) {
    int space = content.indexOf(' ', content.startsWith("\"") ? content.indexOf('"', 1) : 0);
    if (space > 0) {
      entry.needs.put(
          unquoted(content.substring(0, space)), unquoted(content.substring(space + 1)));
    }
  }

  private static String unquoted(String text) {
    String plain = text.strip();
    boolean quoted = plain.length() >= 2 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1) : plain;
  }
}
