package dev.wardround.inventory;

import java.util.List;
import java.util.Optional;

/** The files below the root of a scan. Nothing outside the root can be reached through it. */
public interface SourceTree {

  /** Files larger than this are not read whole. */
  long MAX_BYTES = 64L << 20;

  /**
   * The file at a relative path with {@code /}; {@code .} and {@code ..} are resolved, and stay
   * inside the root.
   */
  Optional<SourceFile> file(String path);

  /** Whether a directory of the scan has this relative path. */
  boolean isDirectory(String path);

  /** The files directly in a directory, sorted by path. The root is the empty string. */
  List<SourceFile> filesIn(String directory);
}
