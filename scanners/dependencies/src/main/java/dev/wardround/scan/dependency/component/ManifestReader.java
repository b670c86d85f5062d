package dev.wardround.scan.dependency.component;

import dev.wardround.scan.dependency.document.DocumentException;
import java.io.IOException;

/** Knows one format of file that names packages: which files are of it, and what they say. */
public interface ManifestReader {

  /** The format, as it stands in statuses. */
  String name();

  /** Whether a file is of this format, by its path. */
  boolean reads(String path);

  /** Whether a file is of another format, but tells something about files of this one. */
  default boolean consults(String path) {
    return false;
  }

  /** Adds what the file says; what it cannot understand is a gap, or an exception. */
  void read(Manifest manifest) throws DocumentException, IOException;
}
