package dev.wardround.cli;

import dev.wardround.scan.dependency.maven.LocalRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Where the POMs are that tell what the dependencies of a POM bring in. */
final class MavenOptions {
  private static final String NONE = "none";

  @Option(
      names = "--maven-repository",
      paramLabel = "DIR",
      description = {
        "The local Maven repository that tells what the dependencies of a pom.xml bring in; none for"
            + " none.",
        "It is only read. Default: that of the user, where there is one."
      })
  private String folder = "";

  /** Looked for only where a scan meets a POM. */
  Supplier<LocalRepository> repository(Console console) throws UsageException {
    if (folder.isEmpty()) {
      return LocalRepository::ofUser;
    }
    if (folder.equals(NONE)) {
      return LocalRepository::none;
    }
    Path place = console.path(folder);
    if (!Files.isDirectory(place)) {
      throw new UsageException(folder + ": there is no such directory");
    }
    return () -> LocalRepository.at(place);
  }
}
