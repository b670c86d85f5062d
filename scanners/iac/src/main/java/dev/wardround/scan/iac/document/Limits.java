package dev.wardround.scan.iac.document;

/** What a document may cost at the most; real ones stay far below. */
final class Limits {
  /** Nested lists and mappings. */
  static final int DEPTH = 200;

  /** Values of a document with every alias written out. */
  static final long VALUES = 2_000_000;

  private Limits() {}

  /** Digits and zeros of a number that is kept as a number. */
  static final int DIGITS = 400;

  static DocumentException tooLarge() {
    return new DocumentException(
        "more than " + VALUES + " values once its aliases are written out");
  }

  static DocumentException tooDeep(int line) {
    return new DocumentException("nested deeper than " + DEPTH + " levels at line " + line);
  }
}
