package dev.wardround.scan.dependency.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version after PEP 440 (packaging.python.org, "Version specifiers"), in its normalised form.
 *
 * @param epoch before the {@code !}, {@code 0} where there is none
 * @param release without zeros at the end
 * @param phase {@code a}, {@code b} or {@code rc}, empty where it is no pre-release
 * @param phaseNumber with the phase
 * @param post empty where it is no post-release
 * @param development empty where it is no development release
 * @param local the segments behind the {@code +}
 */
record PythonVersion(
    String epoch,
    List<String> release,
    String phase,
    String phaseNumber,
    String post,
    String development,
    List<String> local)
    implements Version {

  static Optional<PythonVersion> parse(String text) {
    return new PythonVersionReader(text).read();
  }

  @Override
  public int compareTo(Version other) {
    PythonVersion that = (PythonVersion) other;
    int difference = Digits.compare(epoch, that.epoch);
    if (difference == 0) {
      difference = Digits.compare(release, that.release);
    }
    if (difference == 0) {
      difference = comparePhase(that);
    }
    if (difference == 0) {
      difference = compareOptional(post, that.post, -1);
    }
    if (difference == 0) {
      difference = compareOptional(development, that.development, 1);
    }
    return difference != 0 ? difference : compareLocal(local, that.local);
  }

  private int comparePhase(PythonVersion that) {
    int difference = Integer.compare(phaseRank(), that.phaseRank());
    return difference != 0 ? difference : Digits.compare(phaseNumber, that.phaseNumber);
  }

  /** A development release of the release itself comes before all its pre-releases. */
  private int phaseRank() {
    return switch (phase) {
      case "a" -> 1;
      case "b" -> 2;
      case "rc" -> 3;
      default -> post.isEmpty() && !development.isEmpty() ? 0 : 4;
    };
  }

  private static int compareOptional(String left, String right, int absent) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() == right.isEmpty() ? 0 : left.isEmpty() ? absent : -absent;
    }
    return Digits.compare(left, right);
  }

  private static int compareLocal(List<String> left, List<String> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int difference = compareLocalSegment(left.get(i), right.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareLocalSegment(String left, String right) {
    boolean leftIsNumber = Digits.all(left);
    boolean rightIsNumber = Digits.all(right);
    if (leftIsNumber && rightIsNumber) {
      return Digits.compare(left, right);
    }
    return leftIsNumber == rightIsNumber ? left.compareTo(right) : leftIsNumber ? 1 : -1;
  }

  static List<String> localSegments(String text) {
    List<String> segments = new ArrayList<>();
    for (String segment : text.replace('-', '.').replace('_', '.').split("\\.", -1)) {
      segments.add(Digits.all(segment) ? Digits.withoutLeadingZeros(segment) : segment);
    }
    return List.copyOf(segments);
  }
}
