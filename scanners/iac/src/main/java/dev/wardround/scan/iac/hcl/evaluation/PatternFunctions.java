package dev.wardround.scan.iac.hcl.evaluation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Functions with regular expressions, in time that grows with the text alone. */
final class PatternFunctions {
  private static final int MAX_LENGTH = 500;
  private static final int MAX_REPEATS = 1_000;

  private PatternFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "replace" -> Optional.of(replace(a));
      case "regex" -> Optional.of(first(a));
      case "regexall" -> Optional.of(all(a));
      default -> Optional.empty();
    };
  }

  private static Pattern compiled(Arguments a, String pattern) throws EvaluationException {
    if (pattern.length() > MAX_LENGTH || repeats(pattern) > MAX_REPEATS) {
      throw EvaluationException.unknown("a regular expression that is too large");
    }
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw a.invalid("a regular expression that is not valid");
    }
  }

  /** The product of all counted repeats, which is how much they may make a pattern grow. */
  private static long repeats(String pattern) {
    long product = 1;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      long largest = 1;
      long number = 0;
      for (int i = open + 1; i < pattern.length() && pattern.charAt(i) != '}'; i++) {
        char c = pattern.charAt(i);
        number = c >= '0' && c <= '9' ? Math.min(MAX_REPEATS * 10L, number * 10 + c - '0') : 0;
        largest = Math.max(largest, number);
      }
      product = Math.min(MAX_REPEATS * 1_000L, product * largest);
    }
    return product;
  }

  private static Value replace(Arguments a) throws EvaluationException {
    String text = a.text(0);
    String wanted = a.text(1);
    String replacement = a.text(2);
    boolean isPattern = wanted.length() > 1 && wanted.startsWith("/") && wanted.endsWith("/");
    if (!isPattern) {
      long growth = wanted.isEmpty() ? text.length() + 1L : text.length() / wanted.length();
      if (growth * replacement.length() > 4L * Budget.TEXT) {
        throw EvaluationException.unknown("the text is too long to be evaluated");
      }
      return a.text(text.replace(wanted, replacement));
    }
    Matcher matcher = matcher(a, wanted.substring(1, wanted.length() - 1), text);
    StringBuilder replaced = new StringBuilder();
    int done = 0;
    while (matcher.find()) {
      replaced.append(text.substring(done, matcher.start()));
      replaced.append(expanded(replacement, matcher));
      done = matcher.end();
      Budget.length(replaced.length());
    }
    return a.text(replaced.append(text.substring(done)).toString());
  }

  private static Matcher matcher(Arguments a, String pattern, String text)
      throws EvaluationException {
    a.scope().budget().spend(text.length());
    return compiled(a, pattern).matcher(text);
  }

  /**
   * Go's replacement: {@code $1}, {@code $name}, {@code ${1}}, and {@code $$} for a dollar sign.
   */
  private static String expanded(String replacement, Matcher matcher) {
    StringBuilder expanded = new StringBuilder();
    int i = 0;
    while (i < replacement.length()) {
      char c = replacement.charAt(i++);
      if (c != '$' || i == replacement.length()) {
        expanded.append(c);
      } else if (replacement.charAt(i) == '$') {
        expanded.append('$');
        i++;
      } else {
        boolean braced = replacement.charAt(i) == '{';
        int start = braced ? i + 1 : i;
        int end = start;
        while (end < replacement.length() && isWord(replacement.charAt(end))) {
          end++;
        }
        expanded.append(group(replacement.substring(start, end), matcher));
        i = braced ? Math.min(end + 1, replacement.length()) : end;
      }
    }
    return expanded.toString();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static String group(String name, Matcher matcher) {
    String found = null;
    if (!name.isEmpty() && name.length() < 4 && name.chars().allMatch(Character::isDigit)) {
      int index = Integer.parseInt(name);
      found = index <= matcher.groupCount() ? matcher.group(index) : null;
    } else if (matcher.pattern().namedGroups().containsKey(name)) {
      found = matcher.group(name);
    }
    return found == null ? "" : found;
  }

  private static Value first(Arguments a) throws EvaluationException {
    Matcher matcher = matcher(a, a.text(0), a.text(1));
    if (!matcher.find()) {
      throw a.invalid("a text that does not match");
    }
    return captured(a, matcher);
  }

  private static Value all(Arguments a) throws EvaluationException {
    Matcher matcher = matcher(a, a.text(0), a.text(1));
    List<Value> matches = new ArrayList<>();
    while (matcher.find()) {
      matches.add(captured(a, matcher));
      Budget.items(matches.size());
    }
    return a.list(matches);
  }

  /** The match, or what its groups caught: a map of named ones, a list of others. */
  private static Value captured(Arguments a, Matcher matcher) throws EvaluationException {
    if (matcher.groupCount() == 0) {
      return a.text(matcher.group());
    }
    Map<String, Integer> names = new TreeMap<>(matcher.pattern().namedGroups());
    if (names.isEmpty()) {
      List<Value> groups = new ArrayList<>();
      for (int i = 1; i <= matcher.groupCount(); i++) {
        groups.add(group(a, matcher, i));
      }
      return a.list(groups);
    }
    Map<String, Value> groups = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      groups.put(name.getKey(), group(a, matcher, name.getValue()));
    }
    return a.map(groups);
  }

  private static Value group(Arguments a, Matcher matcher, int index) throws EvaluationException {
    String text = matcher.group(index);
    return text == null ? new Value.Null(a.at()) : a.text(text);
  }
}
