package dev.wardround.scan.dependency.document;

/** A file that cannot be read; the message says what is wrong and where, and quotes no content. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;

  public DocumentException(String problem) {
    super(problem);
    this.problem = problem;
  }

  /** What is wrong and where. */
  public String problem() {
    return problem;
  }

  static DocumentException at(String problem, int line) {
    return new DocumentException(problem + " at line " + line);
  }

  static DocumentException tooDeep(int line) {
    return at("nested deeper than " + Node.DEPTH + " levels", line);
  }

  static DocumentException tooMany() {
    return new DocumentException("more than " + Node.COUNT + " values");
  }
}
