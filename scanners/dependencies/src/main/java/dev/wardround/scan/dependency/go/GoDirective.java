package dev.wardround.scan.dependency.go;

import java.util.ArrayList;
import java.util.List;

/**
 * One directive of a go.mod; each line of a block in parentheses is one of its own.
 *
 * @param words without quotes and comments
 */
record GoDirective(String verb, List<String> words, int line, int column) {
  GoDirective {
    words = List.copyOf(words);
  }

  static List<GoDirective> all(String text) {
    List<GoDirective> directives = new ArrayList<>();
    String block = "";
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      List<String> words = words(line);
      if (words.isEmpty()) {
        continue;
      }
      int column = line.length() - line.stripLeading().length() + 1;
      if (words.get(0).equals(")")) {
        block = "";
      } else if (!block.isEmpty()) {
        directives.add(new GoDirective(block, words, number, column));
      } else if (words.size() == 2 && words.get(1).equals("(")) {
        block = words.get(0);
      } else {
        List<String> rest = words.subList(1, words.size());
        directives.add(new GoDirective(words.get(0), rest, number, column));
      }
    }
    return directives;
  }

  private static List<String> words(String line) {
    int comment = line.indexOf("//");
    String code = comment < 0 ? line : line.substring(0, comment);
    List<String> words = new ArrayList<>();
    for (String word : code.strip().replace('\t', ' ').split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      boolean quoted = word.length() > 1 && (word.startsWith("\"") || word.startsWith("`"));
      words.add(quoted ? word.substring(1, word.length() - 1) : word);
    }
    return words;
  }
}
