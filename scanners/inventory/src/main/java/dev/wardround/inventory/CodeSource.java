package dev.wardround.inventory;

/**
 * Where the code of a function or container lies in the scanned tree.
 *
 * @param path directory, archive or Dockerfile, relative to the root of the scan; it need not exist
 * @param kind what stands at the path
 */
public record CodeSource(String path, Kind kind, Location location) {

  /** What a code path points at. */
  public enum Kind {
    DIRECTORY,
    ARCHIVE,
    IMAGE_CONTEXT
  }
}
