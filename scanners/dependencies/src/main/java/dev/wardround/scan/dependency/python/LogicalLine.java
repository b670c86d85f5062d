package dev.wardround.scan.dependency.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a requirements file, joined with those that a backslash continues.
 *
 * @param number of its first line, from 1
 * @param comment what stands after the hash
 */
record LogicalLine(String text, String comment, int number) {

  static List<LogicalLine> all(String content) {
    List<LogicalLine> lines = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    int first = 0;
    int number = 0;
    for (String physical : content.lines().toList()) {
      number++;
      first = joined.length() == 0 ? number : first;
      if (physical.endsWith("\\")) {
        joined.append(physical, 0, physical.length() - 1).append(' ');
        continue;
      }
      lines.add(of(joined.append(physical).toString(), first));
      joined.setLength(0);
    }
    if (joined.length() > 0) {
      lines.add(of(joined.toString(), first));
    }
    return lines;
  }

  private static LogicalLine of(String joined, int number) {
    int hash = joined.startsWith("#") ? 0 : joined.indexOf(" #");
    return hash < 0
        ? new LogicalLine(joined.strip(), "", number)
        : new LogicalLine(joined.substring(0, hash).strip(), joined.substring(hash), number);
  }

  /**
   * The value of an option, where the line is that option: {@code -r FILE}, {@code --name=FILE}.
   */
  Optional<String> option(String brief, String full) {
    if (text.startsWith(full) && text.length() > full.length()) {
      char next = text.charAt(full.length());
      if (next == '=' || next == ' ') {
        return Optional.of(text.substring(full.length() + 1).strip());
      }
    }
    return text.startsWith(brief) && !text.startsWith("--")
        ? Optional.of(text.substring(brief.length()).strip())
        : Optional.empty();
  }

  boolean isRequirement() {
    return !text.isEmpty() && !text.startsWith("-");
  }

  /** The requirement without options such as {@code --hash}. */
  String requirement() {
    int options = text.indexOf(" --");
    return options < 0 ? text : text.substring(0, options).strip();
  }

  boolean isUrlOrPath() {
    String start = text;
    int at = text.indexOf('@');
    if (at >= 0) {
      start = text.substring(0, at);
    }
    return text.startsWith(".")
        || text.startsWith("/")
        || start.contains("://")
        || (isRequirement() && text.endsWith(".whl"));
  }

  /** A folder of the project itself. */
  boolean isOwn() {
    String target = option("-e", "--editable").orElse(text);
    return target.startsWith(".") && !target.endsWith(".whl");
  }

  /** Whether the line shows that a tool wrote the file with all that is needed. */
  boolean isCompiled() {
    return text.contains("--hash=")
        || comment.contains("pip-compile")
        || comment.contains("uv pip compile")
        || comment.contains("uv export")
        || comment.contains("# via");
  }
}
