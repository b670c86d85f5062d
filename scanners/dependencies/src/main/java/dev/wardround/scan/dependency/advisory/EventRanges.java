package dev.wardround.scan.dependency.advisory;

import dev.wardround.scan.dependency.advisory.AffectedRange.Doubt;
import dev.wardround.scan.dependency.advisory.AffectedRange.End;
import dev.wardround.scan.dependency.advisory.OsvRecord.Affected;
import dev.wardround.scan.dependency.advisory.OsvRecord.Event;
import dev.wardround.scan.dependency.version.VersionOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the events of an OSV record into ranges, as its schema evaluates them: in the order of
 * their versions, not as they are written.
 */
final class EventRanges {
  private final VersionOrder order;
  private final Affected affected;
  private final List<AffectedRange> ranges = new ArrayList<>();

  private EventRanges(VersionOrder order, Affected affected) {
    this.order = order;
    this.affected = affected;
  }

  static List<AffectedRange> of(VersionOrder order, Affected affected) {
    EventRanges result = new EventRanges(order, affected);
    affected.ranges().forEach(result::add);
    return List.copyOf(result.ranges);
  }

  private void add(List<Event> events) {
    List<Event> sorted = new ArrayList<>(events);
    if (events.stream().allMatch(this::isComparable)) {
      sorted.sort(this::compare);
    }
    String introduced = "";
    List<String> last = new ArrayList<>();
    for (Event event : sorted) {
      boolean open = !introduced.isEmpty();
      switch (event.kind()) {
        case "introduced" -> {
          if (open && !last.isEmpty()) {
            addLast(introduced, last);
          }
          introduced = open && last.isEmpty() ? introduced : event.version();
          last.clear();
        }
        case "last_affected" -> last.add(event.version());
        case "fixed", "limit" -> {
          if (open) {
            End kind = event.kind().equals("fixed") ? End.FIXED : End.LIMIT;
            ranges.add(new AffectedRange(introduced, kind, event.version(), Doubt.NONE));
          }
          introduced = "";
          last.clear();
        }
        default -> {}
      }
    }
    if (!introduced.isEmpty() && last.isEmpty()) {
      addUnbounded(introduced);
    } else if (!introduced.isEmpty()) {
      addLast(introduced, last);
    }
  }

  private boolean isComparable(Event event) {
    return event.version().equals(AffectedRange.START) || order.parse(event.version()).isPresent();
  }

  private int compare(Event left, Event right) {
    boolean leftIsStart = left.version().equals(AffectedRange.START);
    boolean rightIsStart = right.version().equals(AffectedRange.START);
    int byVersion =
        leftIsStart || rightIsStart
            ? Boolean.compare(rightIsStart, leftIsStart)
            : order.compare(left.version(), right.version());
    return byVersion != 0
        ? byVersion
        : Comparator.comparingInt(EventRanges::rank).compare(left, right);
  }

  /**
   * At one version, what ends a range comes before what starts the next; the last affected version
   * may be the one that is introduced.
   */
  private static int rank(Event event) {
    return switch (event.kind()) {
      case "fixed", "limit" -> 0;
      case "introduced" -> 1;
      default -> 2;
    };
  }

  /** Up to the first of several last affected versions it is sure, up to the last it may be. */
  private void addLast(String introduced, List<String> last) {
    ranges.add(new AffectedRange(introduced, End.LAST_AFFECTED, last.get(0), Doubt.NONE));
    if (last.size() > 1) {
      String greatest = last.get(last.size() - 1);
      ranges.add(
          new AffectedRange(introduced, End.LAST_AFFECTED, greatest, Doubt.SEVERAL_LAST_AFFECTED));
    }
  }

  private void addUnbounded(String introduced) {
    String lastKnown = affected.lastKnown().strip();
    if (lastKnown.startsWith("<")) {
      boolean inclusive = lastKnown.startsWith("<=");
      String end = lastKnown.substring(inclusive ? 2 : 1).strip();
      End kind = inclusive ? End.LAST_AFFECTED : End.LIMIT;
      ranges.add(new AffectedRange(introduced, kind, end, Doubt.NONE));
      ranges.add(new AffectedRange(introduced, End.NONE, "", Doubt.AFTER_LAST_KNOWN));
    } else {
      ranges.add(new AffectedRange(introduced, End.NONE, "", affected.doubt()));
    }
  }
}
