package dev.wardround.engine.condition;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Compiles the literal regular expressions of a condition once, while somebody can mend them. */
final class RegexCheck {
  private RegexCheck() {}

  static void check(Expression expression, int maxProgram) throws ConditionException {
    if (expression instanceof Call call
        && call.function().equals("matches")
        && call.args().get(1) instanceof Constant constant) {
      pattern(String.valueOf(constant.value()), maxProgram);
    }
    for (Expression child : children(expression)) {
      check(child, maxProgram);
    }
  }

  private static void pattern(String text, int maxProgram) throws ConditionException {
    try {
      if (Pattern.compile(text).programSize() > maxProgram) {
        throw new ConditionException("the regular expression is too large: " + text);
      }
    } catch (PatternSyntaxException e) {
      throw new ConditionException(
          "not a regular expression: " + e.getDescription() + "\n  " + text);
    }
  }

  private static List<Expression> children(Expression expression) {
    if (expression instanceof Call call) {
      return call.args();
    }
    if (expression instanceof Field field) {
      return List.of(field.of());
    }
    if (expression instanceof OptionalField field) {
      return List.of(field.of(), field.key());
    }
    if (expression instanceof ListLiteral list) {
      return list.items();
    }
    if (expression instanceof MapLiteral map) {
      return map.entries();
    }
    if (expression instanceof Fold fold) {
      return new ArrayList<>(
          List.of(fold.range(), fold.start(), fold.condition(), fold.step(), fold.result()));
    }
    return List.of();
  }
}
