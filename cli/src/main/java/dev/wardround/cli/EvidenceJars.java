package dev.wardround.cli;

import dev.wardround.inventory.EvidenceJudge;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Loads the second judge from a folder of its own, so that its jars cost no other scan anything and
 * their versions are theirs alone.
 */
final class EvidenceJars {
  private EvidenceJars() {}

  static EvidenceJudge judge() throws UsageException {
    // The engine logs through SLF4J, which without a log to write to says so on each start.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    ClassLoader loader = new URLClassLoader(jars(folder()), new Contract());
    // Its parts look for each other by the thread's loader.
    Thread.currentThread().setContextClassLoader(loader);
    return ServiceLoader.load(EvidenceJudge.class, loader)
        .findFirst()
        .orElseThrow(() -> new UsageException(missing()));
  }

  private static Path folder() {
    String named = System.getProperty("wardround.dependency-check", "");
    return named.isEmpty()
        ? Path.of(System.getProperty("wardround.home", ""), "lib", "dependency-check")
        : Path.of(named);
  }

  private static URL[] jars(Path folder) throws UsageException {
    List<URL> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path file : files) {
        jars.add(url(file));
      }
    } catch (IOException e) {
      throw new UsageException(missing(), e);
    }
    return jars.toArray(URL[]::new);
  }

  private static URL url(Path file) throws MalformedURLException {
    return file.toUri().toURL();
  }

  private static String missing() {
    return "Dependency-Check is not part of this installation: there are no jars in " + folder();
  }

  /** Of the tool the judge sees the facts alone, and nothing of its libraries. */
  private static final class Contract extends ClassLoader {
    Contract() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("dev.wardround.inventory.")) {
        return Class.forName(name, false, EvidenceJars.class.getClassLoader());
      }
      throw new ClassNotFoundException(name);
    }
  }
}
