package dev.wardround.scan.dependency.advisory;

import java.util.List;

/**
 * The facts of one OSV record; its words are left behind.
 *
 * @param severity a label, empty where the record has none
 * @param vectors CVSS vectors as written
 * @param score where the record has a score but no vector, else 0
 * @param withdrawn ISO date, empty where it is not withdrawn
 * @param source the database that it comes from
 */
record OsvRecord(
    String id,
    List<String> aliases,
    String published,
    String modified,
    String withdrawn,
    String severity,
    List<String> vectors,
    double score,
    List<String> cwes,
    String source,
    List<Affected> affected) {

  /**
   * A package that the record is about.
   *
   * @param informational RustSec's word for an advisory that is no vulnerability, else empty
   * @param doubt why ranges without an end may be too wide
   * @param lastKnown {@code <= 1.2.3} where GitHub knows no fix but the last affected version
   */
  record Affected(
      String ecosystem,
      String name,
      List<List<Event>> ranges,
      List<String> versions,
      String informational,
      AffectedRange.Doubt doubt,
      String lastKnown) {}

  /** {@code {"fixed": "1.2.3"}}. */
  record Event(String kind, String version) {}
}
