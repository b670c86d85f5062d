package dev.wardround.scan.dependency.advisory;

import dev.wardround.scan.dependency.version.Version;
import dev.wardround.scan.dependency.version.VersionOrder;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The version of a component, as ranges of advisories speak of versions. */
final class Candidate {
  private final VersionOrder order;
  private final String text;
  private final Optional<Version> version;

  private Candidate(VersionOrder order, String text) {
    this.order = order;
    this.text = text;
    this.version = order.parse(text);
  }

  static Candidate of(VersionOrder order, String text) {
    return new Candidate(order, published(order, text.strip()));
  }

  /**
   * Without what is not part of the published version: PEP 440 leaves out a local label ({@code
   * +cu118}) when it compares, a gem's platform ({@code -x86_64-linux}) names one of its builds.
   */
  private static String published(VersionOrder order, String text) {
    int end =
        switch (order) {
          case PYPI -> text.indexOf('+');
          case RUBYGEMS -> text.indexOf('-');
          default -> -1;
        };
    return end < 0 ? text : text.substring(0, end);
  }

  boolean isVersion() {
    return version.isPresent();
  }

  Judgement judge(KnownVulnerability vulnerability) {
    boolean sure = isListed(vulnerability.versions());
    boolean open = false;
    TreeSet<String> doubts = new TreeSet<>();
    TreeSet<String> fixes = new TreeSet<>(order);
    for (AffectedRange range : vulnerability.ranges()) {
      Coverage coverage = cover(range);
      open |= coverage == Coverage.NOT_COMPARABLE && version.isPresent();
      if (coverage == Coverage.COVERED) {
        sure |= range.isExact();
        doubts.add(range.doubt().reason());
        if (range.kind() == AffectedRange.End.FIXED) {
          fixes.add(range.end());
        }
      }
    }
    boolean affected = sure || !doubts.isEmpty();
    return new Judgement(
        affected, open && !affected, sure ? List.of() : List.copyOf(doubts), List.copyOf(fixes));
  }

  private Coverage cover(AffectedRange range) {
    return version.isPresent() ? Coverage.of(order, version.get(), range) : Coverage.NOT_COMPARABLE;
  }

  private boolean isListed(List<String> versions) {
    for (String listed : versions) {
      if (listed.equals(text) || (version.isPresent() && order.parse(listed).equals(version))) {
        return true;
      }
    }
    return false;
  }
}
