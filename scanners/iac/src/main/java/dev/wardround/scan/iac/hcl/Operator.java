package dev.wardround.scan.iac.hcl;

/** The binary operators, with how tightly they bind: 1 binds least. */
public enum Operator {
  OR("||", 1),
  AND("&&", 2),
  EQUAL("==", 3),
  NOT_EQUAL("!=", 3),
  LESS_OR_EQUAL("<=", 4),
  GREATER_OR_EQUAL(">=", 4),
  LESS("<", 4),
  GREATER(">", 4),
  ADD("+", 5),
  SUBTRACT("-", 5),
  MULTIPLY("*", 6),
  DIVIDE("/", 6),
  MODULO("%", 6);

  private final String symbol;
  private final int level;

  Operator(String symbol, int level) {
    this.symbol = symbol;
    this.level = level;
  }

  /** As it is written. */
  public String symbol() {
    return symbol;
  }

  int level() {
    return level;
  }
}
