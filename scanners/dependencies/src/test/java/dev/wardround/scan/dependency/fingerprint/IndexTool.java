package dev.wardround.scan.dependency.fingerprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.wardround.scan.dependency.version.Version;
import dev.wardround.scan.dependency.version.VersionOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the index of fingerprints: {@code IndexTool OUTPUT REPOSITORY...}, where a repository is a
 * local one of Maven that holds the artifacts that libraries.txt names.
 */
final class IndexTool {
  private IndexTool() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> repositories = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    List<LibraryShapes> libraries = new ArrayList<>();
    for (String line : list()) {
      String[] words = line.split(" ", -1);
      libraries.add(shapes(words[0], ordered(words), repositories));
      System.out.println(libraries.get(libraries.size() - 1).describe());
    }
    byte[] index = new IndexMaker(libraries).index();
    Files.write(Path.of(arguments[0]), index);
    System.out.println(libraries.size() + " libraries, " + index.length + " bytes");
  }

  /** Lines of coordinates and versions. */
  static List<String> list() throws IOException {
    try (InputStream in = IndexTool.class.getResourceAsStream("libraries.txt")) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static List<String> ordered(String[] words) {
    VersionOrder order = VersionOrder.forEcosystem("Maven").orElseThrow();
    Comparator<String> byVersion =
        (a, b) -> {
          Version one = order.parse(a).orElseThrow();
          return one.compareTo(order.parse(b).orElseThrow());
        };
    return Arrays.stream(words).skip(1).sorted(byVersion).toList();
  }

  private static LibraryShapes shapes(
      String coordinates, List<String> versions, List<Path> repositories) throws IOException {
    LibraryShapes shapes = new LibraryShapes(coordinates);
    for (String version : versions) {
      Optional<Path> jar =
          repositories.stream()
              .map(each -> each.resolve(path(coordinates, version)))
              .filter(Files::isRegularFile)
              .findFirst();
      if (jar.isPresent()) {
        shapes.add(version, jar.get());
      } else {
        System.out.println("not there: " + coordinates + ":" + version);
      }
    }
    return shapes;
  }

  /** Where a local repository keeps a jar. */
  static String path(String coordinates, String version) {
    int colon = coordinates.indexOf(':');
    String artifact = coordinates.substring(colon + 1);
    String folder = coordinates.substring(0, colon).replace('.', '/') + "/" + artifact;
    return folder + "/" + version + "/" + artifact + "-" + version + ".jar";
  }
}
