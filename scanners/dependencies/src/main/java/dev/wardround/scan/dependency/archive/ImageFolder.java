package dev.wardround.scan.dependency.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An image in a folder, in the layout of the Open Container Initiative. Links are not followed:
 * what lies outside the folder is no part of the image.
 */
final class ImageFolder {
  private static final String INDEX = "index.json";
  private static final String BLOBS = "blobs/sha256";

  private final Path folder;

  /** The folder of a file that is named {@code oci-layout}. */
  ImageFolder(Path layout) {
    this.folder = layout.resolveSibling("");
  }

  /** How large all that is in it is; 0 where it cannot be told. */
  long size() {
    try {
      long size = 0;
      for (Path file : files()) {
        size += Files.size(file);
      }
      return size;
    } catch (IOException e) {
      return 0; // reading it tells why
    }
  }

  void read(Image image, Budget budget) throws IOException {
    for (Path file : files()) {
      budget.countEntry();
      String name = folder.relativize(file).toString().replace('\\', '/');
      try (RandomBytes bytes = RandomBytes.of(file);
          InputStream in = budget.counted(bytes.stream(0, bytes.size()))) {
        image.take(name, in);
      }
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    Path index = folder.resolve(INDEX);
    if (isFile(index)) {
      files.add(index);
    }
    Path blobs = folder.resolve(BLOBS);
    if (Files.isDirectory(blobs, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> inside = Files.list(blobs)) {
        inside.filter(ImageFolder::isFile).sorted().forEach(files::add);
      } catch (UncheckedIOException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
    return files;
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }
}
