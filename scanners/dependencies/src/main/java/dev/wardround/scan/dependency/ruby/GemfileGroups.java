package dev.wardround.scan.dependency.ruby;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds the gems of a Gemfile that stand in groups for development and tests alone, by the two
 * usual ways of writing: a block {@code group :test do}, and an option {@code group: :test}.
 */
final class GemfileGroups {
  private GemfileGroups() {}

  static Set<String> development(String gemfile) {
    Set<String> names = new HashSet<>();
    boolean inGroup = false;
    int depth = 0;
    for (String raw : gemfile.lines().toList()) {
      String line = raw.strip();
      boolean opens = line.endsWith(" do") || line.contains(" do |");
      if (line.startsWith("group ") && opens) {
        inGroup = isDevelopment(line);
        depth = 1;
      } else if (depth > 0 && (opens || line.startsWith("if ") || line.startsWith("unless "))) {
        depth++;
      } else if (depth > 0 && line.equals("end")) {
        depth--;
        inGroup &= depth > 0;
      } else if (line.startsWith("gem ") && (inGroup || hasDevelopmentOption(line))) {
        names.add(name(line));
      }
    }
    return names;
  }

  private static boolean hasDevelopmentOption(String line) {
    int option = Math.max(line.indexOf("group:"), line.indexOf("groups:"));
    option = Math.max(option, line.indexOf(":group =>"));
    return option >= 0 && isDevelopment(line.substring(option));
  }

  private static boolean isDevelopment(String groups) {
    boolean development = groups.contains("development") || groups.contains("test");
    return development && !groups.contains("production") && !groups.contains("default");
  }

  private static String name(String line) {
    String rest = line.substring("gem ".length()).strip();
    char quote = rest.isEmpty() ? ' ' : rest.charAt(0);
    int end = rest.indexOf(quote, 1);
    return end < 0 ? "" : rest.substring(1, end);
  }
}
