package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Functions on texts. */
final class TextFunctions {
  private TextFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "format" -> Optional.of(Format.format(a));
      case "formatlist" -> Optional.of(Format.formatList(a));
      case "join" -> Optional.of(join(a));
      case "split" -> Optional.of(a.texts(split(a.text(0), a.text(1))));
      case "lower" -> Optional.of(a.text(a.text(0).toLowerCase(Locale.ROOT)));
      case "upper" -> Optional.of(a.text(a.text(0).toUpperCase(Locale.ROOT)));
      case "title" -> Optional.of(a.text(title(a.text(0))));
      case "trimspace" -> Optional.of(a.text(a.text(0).strip()));
      case "trim" -> Optional.of(a.text(trim(a.text(0), a.text(1))));
      case "trimprefix" -> Optional.of(a.text(trimPrefix(a.text(0), a.text(1))));
      case "trimsuffix" -> Optional.of(a.text(trimSuffix(a.text(0), a.text(1))));
      case "chomp" -> Optional.of(a.text(chomp(a.text(0))));
      case "indent" -> Optional.of(indent(a));
      case "startswith" -> Optional.of(a.flag(a.text(0).startsWith(a.text(1))));
      case "endswith" -> Optional.of(a.flag(a.text(0).endsWith(a.text(1))));
      case "strcontains" -> Optional.of(a.flag(a.text(0).contains(a.text(1))));
      case "strrev" -> Optional.of(a.text(new StringBuilder(a.text(0)).reverse().toString()));
      case "substr" -> Optional.of(substring(a));
      default -> Optional.empty();
    };
  }

  /** References and unknowns among the elements stay what they are. */
  private static Value join(Arguments a) throws EvaluationException {
    String separator = a.text(0);
    Pieces pieces = new Pieces(a.at());
    boolean first = true;
    for (int i = 1; i < Math.max(2, a.size()); i++) {
      for (Value item : a.list(i)) {
        pieces.text(first ? "" : separator);
        pieces.value(item);
        first = false;
      }
    }
    return pieces.joined();
  }

  static List<String> split(String separator, String text) throws EvaluationException {
    List<String> parts = new ArrayList<>();
    if (separator.isEmpty()) {
      text.codePoints().forEach(c -> parts.add(Character.toString(c)));
      return parts;
    }
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + separator.length();
      Budget.items(parts.size());
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static String title(String text) {
    StringBuilder title = new StringBuilder(text.length());
    boolean wordStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      title.append(wordStart ? Character.toTitleCase(c) : c);
      wordStart = !Character.isLetterOrDigit(c) && c != '_' && c != '\'';
    }
    return title.toString();
  }

  private static String trim(String text, String characters) {
    int start = 0;
    int end = text.length();
    while (start < end && characters.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && characters.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String trimPrefix(String text, String prefix) {
    return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
  }

  private static String trimSuffix(String text, String suffix) {
    return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
  }

  private static String chomp(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(0, end);
  }

  private static Value indent(Arguments a) throws EvaluationException {
    int spaces = a.whole(0);
    String text = a.text(1);
    long lines = text.chars().filter(c -> c == '\n').count();
    if (spaces < 0 || lines * spaces > Budget.TEXT) {
      throw a.invalid("an indentation that is too large");
    }
    return a.text(text.replace("\n", "\n" + " ".repeat(spaces)));
  }

  /** Counted in code points; Terraform counts in grapheme clusters, which differ for few texts. */
  private static Value substring(Arguments a) throws EvaluationException {
    int[] points = a.text(0).codePoints().toArray();
    int offset = a.whole(1);
    int length = a.whole(2);
    int start = Math.min(points.length, Math.max(0, offset < 0 ? points.length + offset : offset));
    int rest = points.length - start;
    return a.text(new String(points, start, length < 0 ? rest : Math.min(length, rest)));
  }
}
