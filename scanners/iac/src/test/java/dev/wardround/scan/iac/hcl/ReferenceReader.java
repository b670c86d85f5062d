package dev.wardround.scan.iac.hcl;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** HashiCorp's own HCL reader, as a tool in Go; where it cannot be built, a test skips. */
final class ReferenceReader {
  private static final Path SOURCES = Path.of("src/test/tools/hcl-view").toAbsolutePath();

  private final Path tool;
  private final Path directory;

  private ReferenceReader(Path tool, Path directory) {
    this.tool = tool;
    this.directory = directory;
  }

  static ReferenceReader build(Path directory) throws IOException, InterruptedException {
    Path tool = directory.resolve("hcl-view");
    try {
      Process build =
          new ProcessBuilder("go", "build", "-o", tool.toString(), ".")
              .directory(SOURCES.toFile())
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("build.txt").toFile())
              .start();
      assumeTrue(build.waitFor(3, TimeUnit.MINUTES), "the Go build takes too long");
      assumeTrue(build.exitValue() == 0, "the Go module of the reference cannot be built here");
    } catch (IOException e) {
      assumeTrue(false, "Go is not installed");
    }
    return new ReferenceReader(tool, directory);
  }

  /** A line for each file: {@code ok} or {@code error}, a tab, the tree. */
  List<String> read(List<Path> files) throws IOException, InterruptedException {
    Path list = directory.resolve("files.txt");
    File trees = directory.resolve("trees.txt").toFile();
    Files.write(list, files.stream().map(Path::toString).toList());
    Process process =
        new ProcessBuilder(tool.toString())
            .redirectInput(list.toFile())
            .redirectOutput(trees)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException("hcl-view failed");
    }
    return Files.readAllLines(trees.toPath());
  }
}
