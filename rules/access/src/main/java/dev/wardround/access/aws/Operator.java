package dev.wardround.access.aws;

import java.util.Locale;
import java.util.Optional;

/** The comparison of a condition, without its quantifier and {@code IfExists}. */
enum Operator {
  STRING_EQUALS(false),
  STRING_NOT_EQUALS(true),
  STRING_EQUALS_IGNORE_CASE(false),
  STRING_NOT_EQUALS_IGNORE_CASE(true),
  STRING_LIKE(false),
  STRING_NOT_LIKE(true),
  NUMERIC_EQUALS(false),
  NUMERIC_NOT_EQUALS(true),
  NUMERIC_LESS_THAN(false),
  NUMERIC_LESS_THAN_EQUALS(false),
  NUMERIC_GREATER_THAN(false),
  NUMERIC_GREATER_THAN_EQUALS(false),
  DATE_EQUALS(false),
  DATE_NOT_EQUALS(true),
  DATE_LESS_THAN(false),
  DATE_LESS_THAN_EQUALS(false),
  DATE_GREATER_THAN(false),
  DATE_GREATER_THAN_EQUALS(false),
  BOOL(false),
  BINARY_EQUALS(false),
  IP_ADDRESS(false),
  NOT_IP_ADDRESS(true),
  ARN_EQUALS(false),
  ARN_LIKE(false),
  ARN_NOT_EQUALS(true),
  ARN_NOT_LIKE(true),
  NULL(false);

  private final boolean negated;

  Operator(boolean negated) {
    this.negated = negated;
  }

  /** Whether it asks that no value matches. */
  boolean isNegated() {
    return negated;
  }

  static Optional<Operator> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (Operator operator : values()) {
      if (operator.name().replace("_", "").toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  /** What a value of the policy asks of a value of the request, negation left aside. */
  Comparison comparedWith(String value) {
    return switch (this) {
      case STRING_EQUALS, STRING_NOT_EQUALS, BINARY_EQUALS -> Wildcard.literal(value)::match;
      case STRING_EQUALS_IGNORE_CASE, STRING_NOT_EQUALS_IGNORE_CASE, BOOL ->
          Comparison.ignoringCase(value);
      case STRING_LIKE, STRING_NOT_LIKE -> Wildcard.of(value)::match;
      case ARN_EQUALS, ARN_LIKE, ARN_NOT_EQUALS, ARN_NOT_LIKE -> ArnPattern.of(value)::match;
      case IP_ADDRESS, NOT_IP_ADDRESS -> AddressRange.of(value);
      default -> Comparison.ordered(this, value);
    };
  }
}
