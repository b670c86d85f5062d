package dev.wardround.scan.dependency.advisory;

import java.util.Collection;
import java.util.TreeSet;

/** Which database an advisory comes from, as a reader of the report would look it up. */
final class Source {
  private static final String FORMAT = "OSV/";

  private Source() {}

  /**
   * @param convertedFrom where the record was converted from, such as {@code owner/name@commit
   *     ...}; empty where it is in its publisher's form
   */
  static String of(String id, String convertedFrom) {
    if (convertedFrom.contains("GitHub Advisory Database")) {
      return FORMAT + "GHSA";
    }
    int at = convertedFrom.indexOf('@');
    if (at > 0) {
      return FORMAT + convertedFrom.substring(0, at);
    }
    int hyphen = id.indexOf('-');
    return FORMAT + (hyphen > 0 ? id.substring(0, hyphen) : id);
  }

  static String joined(Collection<String> sources) {
    return String.join(", ", new TreeSet<>(sources));
  }
}
