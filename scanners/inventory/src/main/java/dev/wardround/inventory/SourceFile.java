package dev.wardround.inventory;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the scanned tree, read at most once. */
public interface SourceFile {

  /** Relative to the root of the scan, with {@code /}. */
  String path();

  /** In bytes, as the file system tells. */
  long size();

  /**
   * The content.
   *
   * @throws IOException with a message for the user, where it cannot be read or is over the limit
   *     for files that are read whole ({@link SourceTree#MAX_BYTES})
   */
  byte[] bytes() throws IOException;

  /**
   * The content as text: UTF-8, a byte order mark dropped, UTF-16 recognised by its mark.
   *
   * @throws IOException as {@link #bytes()}, and where the content is not valid in its encoding
   */
  String text() throws IOException;

  /** The place on disk, for readers that need random access, such as archives. */
  Path onDisk();
}
