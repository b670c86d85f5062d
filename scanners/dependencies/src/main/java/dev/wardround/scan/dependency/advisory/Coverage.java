package dev.wardround.scan.dependency.advisory;

import dev.wardround.scan.dependency.version.Version;
import dev.wardround.scan.dependency.version.VersionOrder;
import java.util.Optional;

/** Whether a range holds a version: yes, no, or not comparable. */
enum Coverage {
  COVERED,
  NOT_COVERED,
  NOT_COMPARABLE;

  static Coverage of(VersionOrder order, Version version, AffectedRange range) {
    if (!range.introduced().equals(AffectedRange.START)) {
      Optional<Version> introduced = order.parse(range.introduced());
      if (introduced.isEmpty()) {
        return NOT_COMPARABLE;
      }
      if (version.compareTo(introduced.get()) < 0) {
        return NOT_COVERED;
      }
    }
    return range.kind() == AffectedRange.End.NONE ? COVERED : before(order, version, range);
  }

  private static Coverage before(VersionOrder order, Version version, AffectedRange range) {
    Optional<Version> end = order.parse(range.end());
    if (end.isEmpty()) {
      return NOT_COMPARABLE;
    }
    int compared = version.compareTo(end.get());
    boolean inclusive = range.kind() == AffectedRange.End.LAST_AFFECTED;
    return compared < 0 || (inclusive && compared == 0) ? COVERED : NOT_COVERED;
  }
}
