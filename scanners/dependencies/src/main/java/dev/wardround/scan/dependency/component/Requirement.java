package dev.wardround.scan.dependency.component;

import dev.wardround.inventory.Component.Certainty;
import java.util.ArrayList;
import java.util.List;

/**
 * What a manifest asks for, as one version and how sure it is.
 *
 * @param version empty where none can be told
 */
public record Requirement(String version, Certainty certainty) {

  /** No version, or one that cannot be told from the file. */
  public static final Requirement UNKNOWN = new Requirement("", Certainty.UNKNOWN);

  public static Requirement exact(String version) {
    return version.isEmpty() ? UNKNOWN : new Requirement(version, Certainty.EXACT);
  }

  /** The least version of a range. */
  public static Requirement atLeast(String version) {
    return version.isEmpty() ? UNKNOWN : new Requirement(version, Certainty.LOWER_BOUND);
  }

  /**
   * A range in brackets, as Maven and NuGet write it: {@code [1.0]} is exact, {@code [1.0,2.0)} at
   * least 1.0, {@code (,2.0)} unknown; Gradle also turns a bracket outwards for an open end. Of
   * several ranges the last counts: it has the highest versions, and the highest is what is chosen.
   */
  public static Requirement bracketed(String range) {
    int close = range.length() - 1;
    while (close >= 0 && !isBracket(range.charAt(close))) {
      close--;
    }
    int open = close - 1;
    while (open >= 0 && !isBracket(range.charAt(open))) {
      open--;
    }
    if (open < 0) {
      return UNKNOWN;
    }
    String inside = range.substring(open + 1, close);
    int comma = inside.indexOf(',');
    if (comma < 0) {
      return range.charAt(open) == '[' ? exact(inside.strip()) : UNKNOWN;
    }
    String least = inside.substring(0, comma).strip();
    String most = inside.substring(comma + 1).strip();
    return least.equals(most) && !least.isEmpty() ? exact(least) : atLeast(least);
  }

  private static boolean isBracket(char c) {
    return "[]()".indexOf(c) >= 0;
  }

  /**
   * A range of npm or Composer; of alternatives the last counts, for it has the highest versions.
   */
  public static Requirement semantic(String range) {
    int or = range.lastIndexOf("||");
    String last = (or < 0 ? range : range.substring(or + 2)).strip();
    if (isVersion(last)) {
      return exact(withoutPrefix(last));
    }
    int hyphen = last.indexOf(" - ");
    if (hyphen > 0) {
      return least(last.substring(0, hyphen).strip());
    }
    return parts(last).stream()
        .map(Requirement::comparator)
        .filter(found -> found.certainty() != Certainty.UNKNOWN)
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** The comparisons of a range, each with its operator although a space may stand between. */
  private static List<String> parts(String range) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < range.length(); i++) {
      char c = range.charAt(i);
      boolean hasVersion = part.length() > 0 && !isOperator(part.charAt(part.length() - 1));
      if ((c == ' ' || c == ',') && hasVersion) {
        parts.add(part.toString());
        part.setLength(0);
      } else if (c != ' ' && c != ',') {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static boolean isOperator(char c) {
    return "<>=!^~".indexOf(c) >= 0;
  }

  /** One comparison; what only sets an upper limit tells no version. */
  private static Requirement comparator(String part) {
    int at = 0;
    while (at < part.length() && "^~>=".indexOf(part.charAt(at)) >= 0) {
      at++;
    }
    if (at == 1 && part.charAt(0) == '=') {
      return isVersion(part.substring(1)) ? exact(withoutPrefix(part.substring(1))) : UNKNOWN;
    }
    return least(part.substring(at));
  }

  /** The least version of {@code 1.2}, {@code 1.x}, {@code v1.2.*}. */
  private static Requirement least(String partial) {
    String text = withoutPrefix(partial);
    int end = 0;
    while (end < text.length() && isVersionCharacter(text.charAt(end))) {
      end++;
    }
    int wild = wildcard(text);
    String known = text.substring(0, Math.min(end, wild));
    while (known.endsWith(".")) {
      known = known.substring(0, known.length() - 1);
    }
    return known.isEmpty() || !Character.isDigit(known.charAt(0)) ? UNKNOWN : atLeast(known);
  }

  private static int wildcard(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean begins = i == 0 || text.charAt(i - 1) == '.';
      boolean ends = i + 1 == text.length() || text.charAt(i + 1) == '.';
      if (begins && ends && (c == '*' || c == 'x' || c == 'X')) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether it is a whole version of three numbers or more, with or without a suffix. */
  private static boolean isVersion(String text) {
    String version = withoutPrefix(text);
    int dots = 0;
    for (int i = 0; i < version.length(); i++) {
      char c = version.charAt(i);
      if (c == '-' || c == '+') {
        break;
      }
      if (c == '.') {
        dots++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return dots >= 2 && version.chars().allMatch(c -> isVersionCharacter((char) c));
  }

  private static boolean isVersionCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+' || c == '_';
  }

  private static String withoutPrefix(String text) {
    boolean prefixed =
        text.length() > 1
            && (text.charAt(0) == 'v' || text.charAt(0) == 'V')
            && Character.isDigit(text.charAt(1));
    return prefixed ? text.substring(1) : text;
  }
}
