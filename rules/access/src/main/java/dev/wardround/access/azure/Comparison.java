package dev.wardround.access.azure;

import dev.wardround.access.Truth;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The operators of conditions, alone and over lists of values. */
final class Comparison {
  private Comparison() {}

  /** The quantifiers are read {@code For<left>Of<right>Values}; without one, any meets any. */
  static Truth quantified(
      String quantifier, String operator, List<String> left, List<String> right) {
    String name = quantifier.toLowerCase(Locale.ROOT);
    boolean allLeft = name.startsWith("forallof");
    boolean allRight = name.endsWith("allvalues");
    Truth result = Truth.of(allLeft);
    for (String value : left) {
      Truth one = against(operator, value, right, allRight);
      result = allLeft ? result.and(one) : result.or(one);
    }
    return result;
  }

  private static Truth against(String operator, String left, List<String> right, boolean all) {
    Truth result = Truth.of(all);
    for (String value : right) {
      Truth one = compare(operator.toLowerCase(Locale.ROOT), left, value);
      result = all ? result.and(one) : result.or(one);
    }
    return result;
  }

  private static Truth compare(String operator, String left, String right) {
    String plain = operator.replace("not", "");
    String base = plain.replace("ignorecase", "");
    boolean folded = !base.equals(plain) || base.startsWith("guid") || base.startsWith("bool");
    String a = folded ? left.toLowerCase(Locale.ROOT) : left;
    String b = folded ? right.toLowerCase(Locale.ROOT) : right;
    Truth holds =
        switch (base) {
          case "stringequals", "guidequals", "boolequals" -> Truth.of(a.equals(b));
          case "stringstartswith" -> Truth.of(a.startsWith(b));
          case "stringlike" -> Truth.of(Glob.matches(b, a));
          default -> ordered(base, left, right);
        };
    return plain.equals(operator) ? holds : holds.not();
  }

  private static Truth ordered(String operator, String left, String right) {
    Optional<Double> a = number(operator, left);
    Optional<Double> b = number(operator, right);
    if (a.isEmpty() || b.isEmpty()) {
      return Truth.MAYBE;
    }
    int order = a.get().compareTo(b.get());
    return switch (operator.replace("numeric", "").replace("datetime", "")) {
      case "equals" -> Truth.of(order == 0);
      case "lessthan" -> Truth.of(order < 0);
      case "lessthanequals" -> Truth.of(order <= 0);
      case "greaterthan" -> Truth.of(order > 0);
      case "greaterthanequals" -> Truth.of(order >= 0);
      default -> Truth.MAYBE;
    };
  }

  private static Optional<Double> number(String operator, String text) {
    try {
      return Optional.of(
          operator.startsWith("datetime")
              ? OffsetDateTime.parse(text).toInstant().toEpochMilli() / 1000.0
              : Double.parseDouble(text));
    } catch (NumberFormatException | DateTimeException notComparable) {
      return Optional.empty();
    }
  }
}
