package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One operator with one key and its values. */
public final class Condition {
  private enum Quantifier {
    NONE,
    ANY,
    ALL
  }

  private final String operatorName;
  private final String key;
  private final List<String> values;
  private final String lowered;
  private final @Nullable Operator operator;
  private final Quantifier quantifier;
  private final boolean ifExists;
  private final TextPattern[] wanted;

  private Condition(String operatorName, String key, List<String> values, boolean variables) {
    this.operatorName = operatorName;
    this.key = key;
    this.values = List.copyOf(values);
    this.lowered = key.toLowerCase(Locale.ROOT);
    String name = operatorName.toLowerCase(Locale.ROOT);
    this.quantifier = quantifier(name);
    this.ifExists = name.endsWith("ifexists");
    int from = name.indexOf(':') + 1;
    this.operator =
        Operator.named(name.substring(from, name.length() - (ifExists ? 8 : 0))).orElse(null);
    this.wanted = compiled(values, variables);
  }

  static Condition of(String operator, String key, List<String> values, boolean variables) {
    return new Condition(operator, key, values, variables);
  }

  public String operator() {
    return operatorName;
  }

  public String key() {
    return key;
  }

  public List<String> values() {
    return values;
  }

  /** Whether it also holds where the request lacks the key. */
  boolean holdsWithoutKey() {
    return ifExists
        || quantifier == Quantifier.ALL
        || (operator != null && operator.isNegated())
        || (operator == Operator.NULL && values.contains("true"));
  }

  Optional<Operator> comparison() {
    return Optional.ofNullable(operator);
  }

  /** As people name it: {@code IpAddress aws:SourceIp}. */
  public String display() {
    return operatorName + " " + key;
  }

  Truth test(AwsRequest request) {
    if (operator == null) {
      return Truth.MAYBE;
    }
    List<String> actual = request.values(lowered);
    if (actual == null && !request.context().isClosed()) {
      return Truth.MAYBE;
    }
    if (operator == Operator.NULL) {
      return absence(actual == null);
    }
    if (actual == null || actual.isEmpty()) {
      return Truth.of(withoutValue(operator));
    }
    boolean comparable = !operator.isNegated() || resolves(request);
    return comparable ? quantified(operator, actual, request) : Truth.NO;
  }

  /** Nothing equals a variable without a value, and nothing differs from it. */
  private boolean resolves(AwsRequest request) {
    for (TextPattern pattern : wanted) {
      if (!pattern.resolves(request)) {
        return false;
      }
    }
    return true;
  }

  private boolean withoutValue(Operator comparison) {
    return switch (quantifier) {
      case ALL -> true;
      case ANY -> false;
      case NONE -> ifExists || comparison.isNegated();
    };
  }

  private Truth quantified(Operator comparison, List<String> actual, AwsRequest request) {
    boolean all =
        quantifier == Quantifier.ALL || (quantifier == Quantifier.NONE && comparison.isNegated());
    Truth result = Truth.of(all);
    for (String value : actual) {
      Truth one = matchesOne(value, request);
      Truth holds = comparison.isNegated() ? one.not() : one;
      result = all ? result.and(holds) : result.or(holds);
    }
    return result;
  }

  private Truth matchesOne(String actual, AwsRequest request) {
    Truth any = Truth.NO;
    for (TextPattern pattern : wanted) {
      any = any.or(pattern.match(actual, request));
    }
    return any;
  }

  private Truth absence(boolean absent) {
    Truth any = Truth.NO;
    for (String value : values) {
      String lower = value.toLowerCase(Locale.ROOT);
      Truth one =
          Wildcard.isUnknown(value) ? Truth.MAYBE : Truth.of(lower.equals(String.valueOf(absent)));
      any = any.or(one);
    }
    return any;
  }

  private TextPattern[] compiled(List<String> texts, boolean variables) {
    TextPattern[] patterns = new TextPattern[texts.size()];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = TextPattern.of(texts.get(i), variables, this::compile);
    }
    return patterns;
  }

  private Comparison compile(String text) {
    return operator == null ? Comparison.unknown() : operator.comparedWith(text);
  }

  private static Quantifier quantifier(String name) {
    if (name.startsWith("forallvalues:")) {
      return Quantifier.ALL;
    }
    return name.startsWith("foranyvalue:") ? Quantifier.ANY : Quantifier.NONE;
  }

  @Override
  public String toString() {
    return display();
  }
}
