package dev.wardround.inventory;

/**
 * What became of one thing that a scan met: read, or not, and then why.
 *
 * @param scanner the leaf that speaks: {@code cloudformation}, {@code pom}
 * @param target file or API call, relative to the root of the scan
 * @param reason what went wrong and where, without quoting content; empty when read
 * @param remedy what a user can do about it; empty when there is nothing to do
 */
public record ScanStatus(
    String scanner, String target, Outcome outcome, String reason, String remedy) {

  /** What became of it. */
  public enum Outcome {
    /** Understood as a whole. */
    READ,
    /** Understood in part: the reason names what is missing. */
    PARTLY_READ,
    /** Of a kind that the scanner wants, but broken or too large. */
    FAILED,
    /** Looked into; no known format in it. */
    NOT_UNDERSTOOD,
    /** Left alone on purpose: too large, excluded, a link out of the tree. */
    SKIPPED,
    /** The account or the file system refused. */
    DENIED
  }
}
