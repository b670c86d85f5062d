package dev.wardround.scan.iac.hcl;

/** Reads texts of HCL's native syntax. */
public final class Hcl {
  private Hcl() {}

  /** A whole file; the path is for the places. */
  public static Body file(String path, String text) throws HclException {
    return new BodyReader(new Cursor(path, text, 1, 1)).file();
  }

  /** A text that is an expression as a whole. */
  public static Expression expression(String path, String text, int line, int column)
      throws HclException {
    Cursor cursor = new Cursor(path, text, line, column);
    Expression expression = new ExpressionReader(cursor).expression(true);
    if (!cursor.atEnd()) {
      throw cursor.expected("the end of the expression");
    }
    return expression;
  }

  /** A text that is a template as a whole: a template file, or a string of the JSON form. */
  public static Expression template(String path, String text, int line, int column)
      throws HclException {
    return new ExpressionReader(new Cursor(path, text, line, column)).templates().text();
  }
}
