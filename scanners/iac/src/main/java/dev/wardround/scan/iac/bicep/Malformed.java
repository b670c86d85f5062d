package dev.wardround.scan.iac.bicep;

/** What is no Bicep, with its place; nothing of it is quoted. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  Malformed(String what, int line, int column) {
    super(what + " at line " + line + ", column " + column);
  }

  static Malformed at(Token token) {
    return new Malformed("not valid Bicep", token.line(), token.column());
  }
}
