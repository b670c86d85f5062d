package dev.wardround.scan.dependency.fingerprint;

import java.util.List;

/**
 * A library that was recognised by classes alone.
 *
 * @param coordinates {@code group:artifact}
 * @param versions those that fit best, in Maven's order; more than one where the classes that are
 *     there are the same in them
 * @param isCertain whether each chosen class that is there has the shape that those versions have;
 *     otherwise the true version is one that the index lacks, and close to these
 * @param classes how many classes say so
 * @param example the path of one of them
 */
public record Recognised(
    String coordinates, List<String> versions, boolean isCertain, int classes, String example) {
  public Recognised {
    versions = List.copyOf(versions);
  }

  /** What a reader of a report is told. */
  public String evidence() {
    String found = "no metadata names it; recognised by the shapes of " + classes + " classes";
    if (!isCertain) {
      return found + ", whose version is close to " + versions.get(0);
    }
    return versions.size() == 1
        ? found
        : found + ", which are the same from " + versions.get(0) + " to " + last();
  }

  private String last() {
    return versions.get(versions.size() - 1);
  }
}
