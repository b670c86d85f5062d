package dev.wardround.scan.dependency.advisory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What an advisory database holds and how old it is.
 *
 * @param date ISO date of its newest advisory
 * @param exploitedVersion version of CISA's catalogue; empty where none was taken in
 * @param exploitedDate its date
 * @param exploitedCount how many vulnerabilities it lists
 */
public record IndexInfo(
    String date,
    String exploitedVersion,
    String exploitedDate,
    int exploitedCount,
    List<Ecosystem> ecosystems) {

  /**
   * What it holds of one ecosystem.
   *
   * @param name as OSV names it
   * @param packages with at least one advisory
   * @param vulnerabilities counted once for each package
   * @param newest ISO date of the newest advisory
   * @param snapshot ISO date on which the source was copied, where the builder was told; empty
   *     otherwise. Where it is long before {@link #newest()}, only some advisories are that new.
   */
  public record Ecosystem(
      String name, int packages, int vulnerabilities, String newest, String snapshot) {}

  public IndexInfo {
    ecosystems = List.copyOf(ecosystems);
  }

  /** Days since the newest advisory. */
  public long ageInDays(LocalDate today) {
    return date.isEmpty() ? 0 : ChronoUnit.DAYS.between(LocalDate.parse(date), today);
  }

  public boolean covers(String ecosystem) {
    for (Ecosystem covered : ecosystems) {
      if (covered.name().equals(ecosystem)) {
        return true;
      }
    }
    return false;
  }

  void write(BlockOutput out) {
    out.text(date);
    out.text(exploitedVersion);
    out.text(exploitedDate);
    out.number(exploitedCount);
    out.number(ecosystems.size());
    for (Ecosystem ecosystem : ecosystems) {
      out.text(ecosystem.name);
      out.number(ecosystem.packages);
      out.number(ecosystem.vulnerabilities);
      out.text(ecosystem.newest);
      out.text(ecosystem.snapshot);
    }
  }

  static IndexInfo read(BlockInput in) {
    String date = in.text();
    String exploitedVersion = in.text();
    String exploitedDate = in.text();
    int exploitedCount = in.number();
    Ecosystem[] ecosystems = new Ecosystem[in.count()];
    for (int i = 0; i < ecosystems.length; i++) {
      ecosystems[i] = new Ecosystem(in.text(), in.number(), in.number(), in.text(), in.text());
    }
    return new IndexInfo(
        date, exploitedVersion, exploitedDate, exploitedCount, List.of(ecosystems));
  }
}
