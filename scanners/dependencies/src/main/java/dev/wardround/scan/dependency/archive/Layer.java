package dev.wardround.scan.dependency.archive;

import dev.wardround.scan.dependency.component.TreePath;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * One layer of an image, and what it hides of the layers below. The marks for deleted files are
 * those of the OCI image specification, "Representing Changes".
 */
final class Layer {
  private static final String DELETED = ".wh.";
  private static final String EMPTIED = ".wh..wh..opq";

  private final String prefix;
  private final Contents contents = new Contents();
  private final Set<String> deleted = new HashSet<>();
  private final Set<String> emptied = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private boolean systemPackages;

  /** All paths within begin with the prefix. */
  Layer(String prefix) {
    this.prefix = prefix;
  }

  Contents contents() {
    return contents;
  }

  /** Whether dpkg, rpm or apk keep their books in it. */
  boolean hasSystemPackages() {
    return systemPackages;
  }

  /** Takes the marks, and remembers what it holds. */
  boolean takes(TarStream.Entry entry, String name, InputStream content) {
    String fileName = TreePath.fileName(name);
    String directory = TreePath.directory(name);
    systemPackages |= isSystemPackages(name);
    if (fileName.equals(EMPTIED)) {
      emptied.add(directory);
      return true;
    }
    if (fileName.startsWith(DELETED)) {
      deleted.add(TreePath.join(directory, fileName.substring(DELETED.length())));
      return true;
    }
    if (entry.type() != '5') {
      files.add(name); // a link or a file in the place of a directory hides what was in it, too
    }
    return false;
  }

  private static boolean isSystemPackages(String name) {
    return name.equals("var/lib/dpkg/status")
        || name.startsWith("var/lib/dpkg/status.d/") // images without a shell
        || name.endsWith("lib/apk/db/installed")
        || name.startsWith("var/lib/rpm/")
        || name.startsWith("usr/lib/sysimage/rpm/");
  }

  /** The path within the layer of a file, or of the archive that something lies in. */
  String inner(String path) {
    String inner = path.substring(prefix.length());
    int nested = inner.indexOf("!/");
    return nested < 0 ? inner : inner.substring(0, nested);
  }

  /** Whether a file of a layer below can no longer be seen. */
  boolean hides(String path) {
    if (files.contains(path) || deleted.contains(path)) {
      return true;
    }
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      String above = path.substring(0, slash);
      if (deleted.contains(above) || emptied.contains(above) || files.contains(above)) {
        return true;
      }
    }
    return emptied.contains("");
  }
}
