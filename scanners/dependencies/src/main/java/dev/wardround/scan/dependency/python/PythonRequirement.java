package dev.wardround.scan.dependency.python;

import dev.wardround.scan.dependency.component.Requirement;
import java.util.Optional;

/**
 * One requirement as PEP 508 has it: {@code name[extra] >=1.0,<2 ; marker}.
 *
 * @param direct whether it names a URL instead of versions
 */
record PythonRequirement(String name, Requirement wanted, boolean direct) {

  /** Reads a requirement; empty where the text does not begin with a name. */
  static Optional<PythonRequirement> of(String text) {
    int end = 0;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    if (end == 0) {
      return Optional.empty();
    }
    String rest = withoutExtras(text.substring(end).strip());
    boolean direct = rest.startsWith("@");
    if (!direct && !rest.isEmpty() && "(<>=!~;".indexOf(rest.charAt(0)) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new PythonRequirement(
            text.substring(0, end), direct ? Requirement.UNKNOWN : versions(rest), direct));
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.';
  }

  private static String withoutExtras(String rest) {
    int close = rest.startsWith("[") ? rest.indexOf(']') : -1;
    return close < 0 ? rest : rest.substring(close + 1).strip();
  }

  /** The version that a list of comparisons tells: pinned by {@code ==}, else the least one. */
  static Requirement versions(String specifier) {
    int marker = specifier.indexOf(';');
    String list = (marker < 0 ? specifier : specifier.substring(0, marker)).strip();
    if (list.startsWith("(") && list.endsWith(")")) {
      list = list.substring(1, list.length() - 1);
    }
    Requirement least = Requirement.UNKNOWN;
    for (String part : list.split(",", -1)) {
      String comparison = part.strip();
      if (comparison.startsWith("==")) {
        return pinned(comparison.substring(comparison.startsWith("===") ? 3 : 2).strip());
      }
      if (comparison.startsWith(">=") || comparison.startsWith("~=")) {
        least = Requirement.atLeast(comparison.substring(2).strip());
      } else if (comparison.startsWith(">")) {
        least = Requirement.atLeast(comparison.substring(1).strip());
      }
    }
    return least;
  }

  private static Requirement pinned(String version) {
    return version.endsWith(".*")
        ? Requirement.atLeast(version.substring(0, version.length() - 2))
        : Requirement.exact(version);
  }

  /**
   * The version that Poetry's and Pipenv's shorthand tells: {@code ^1.2}, {@code *}, {@code 1.2}.
   */
  static Requirement shorthand(String specifier) {
    String list = specifier.strip();
    if (list.startsWith("^") || (list.startsWith("~") && !list.startsWith("~="))) {
      return Requirement.semantic(list);
    }
    boolean plain = !list.isEmpty() && Character.isDigit(list.charAt(0));
    return plain && list.indexOf('*') < 0 ? Requirement.exact(list) : versions(list);
  }
}
