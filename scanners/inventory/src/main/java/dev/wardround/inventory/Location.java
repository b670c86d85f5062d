package dev.wardround.inventory;

/**
 * The place where a fact can be looked up again: a position in a file, or an object behind a
 * cloud's API.
 */
public sealed interface Location {

  /** One line for people: {@code template.yaml:12:5} or the identifier of the live object. */
  String display();

  /**
   * A position in a file of the scan.
   *
   * @param path relative to the root of the scan, with {@code /}
   * @param line counted from 1; 0 where only the file is known
   * @param column counted from 1; 0 where only the line is known
   */
  record InFile(String path, int line, int column) implements Location {
    @Override
    public String display() {
      if (line == 0) {
        return path;
      }
      return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
  }

  /**
   * An object of a running account.
   *
   * @param account account, subscription or project
   * @param region empty for global services
   * @param api the call that told of it, such as {@code lambda:GetFunction}
   * @param id ARN, resource id or full resource name
   */
  record Live(String account, String region, String api, String id) implements Location {
    @Override
    public String display() {
      return id;
    }
  }

  static Location of(String path, int line, int column) {
    return new InFile(path, line, column);
  }

  static Location of(String path) {
    return new InFile(path, 0, 0);
  }
}
