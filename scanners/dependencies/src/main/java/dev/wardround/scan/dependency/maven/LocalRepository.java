package dev.wardround.scan.dependency.maven;

import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.XmlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The POMs that Maven keeps on this machine, each read once. It is only read, never asked to fetch
 * anything. May be shared between threads.
 */
public final class LocalRepository {
  /** Marks the paths of POMs that are not of the scanned tree. */
  static final String PREFIX = "repository:";

  /** No bill of materials is larger. */
  private static final int LARGEST = 8 << 20;

  private final Optional<Path> folder;
  private final Map<String, Optional<Pom>> read = new ConcurrentHashMap<>();

  private LocalRepository(Optional<Path> folder) {
    this.folder = folder;
  }

  public static LocalRepository none() {
    return new LocalRepository(Optional.empty());
  }

  public static LocalRepository at(Path folder) {
    return new LocalRepository(Optional.of(folder));
  }

  /**
   * The one of this user: what {@code maven.repo.local} names, else the user's settings, else
   * {@code .m2/repository} in the home directory; none where there is no such folder.
   */
  public static LocalRepository ofUser() {
    String named = System.getProperty("maven.repo.local", "");
    Path home = Path.of(System.getProperty("user.home", "."), ".m2");
    Path folder = named.isEmpty() ? ofSettings(home) : Path.of(named);
    return Files.isDirectory(folder) ? at(folder) : none();
  }

  private static Path ofSettings(Path home) {
    Path usual = home.resolve("repository");
    Path settings = home.resolve("settings.xml");
    if (!Files.isRegularFile(settings)) {
      return usual;
    }
    try {
      String named = XmlText.read(content(settings)).text("localRepository");
      String path = named.replace("${user.home}", System.getProperty("user.home", "."));
      return path.isEmpty() || path.contains("${") ? usual : Path.of(path);
    } catch (DocumentException | IOException e) {
      return usual; // Maven itself would refuse such settings; a scan need not
    }
  }

  private static byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST);
    }
  }

  /** Empty where there is none. */
  Optional<Path> folder() {
    return folder;
  }

  boolean isThere() {
    return folder.isPresent();
  }

  /** The POM of an artifact; empty where the repository lacks it, or it is none. */
  Optional<Pom> pom(String group, String artifact, String version) {
    if (folder.isEmpty() || !isName(group) || !isName(artifact) || !isName(version)) {
      return Optional.empty();
    }
    String coordinates = group + ":" + artifact + ":" + version;
    Optional<Pom> known = read.get(coordinates);
    if (known == null) {
      String file = artifact + "-" + version + ".pom";
      Path folders = folder.get().resolve(group.replace('.', '/')).resolve(artifact);
      known = read(PREFIX + coordinates, folders.resolve(version).resolve(file));
      read.put(coordinates, known);
    }
    return known;
  }

  private static Optional<Pom> read(String path, Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Pom.read(path, content(file)));
    } catch (DocumentException | IOException e) {
      return Optional.empty();
    }
  }

  /** Whether a part of coordinates leads to one folder, and nowhere else. */
  private static boolean isName(String text) {
    if (text.isEmpty() || text.startsWith(".") || text.contains("..")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '0' || c > '9') && "._-+".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
