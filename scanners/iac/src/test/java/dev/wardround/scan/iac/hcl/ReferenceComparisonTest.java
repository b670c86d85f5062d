package dev.wardround.scan.iac.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceComparisonTest {
  @TempDir Path directory;

  @Test
  void allSharedFilesAreReadAsTheReferenceReadsThem() throws Exception {
    Path inputs = Path.of(System.getProperty("wardround.shared", "")).resolve("inputs");
    assumeTrue(Files.isDirectory(inputs), "the shared inputs are not here");
    assertThat(differences(filesBelow(inputs))).isEmpty();
  }

  @Test
  void allFixturesAreReadAsTheReferenceReadsThem() throws Exception {
    assertThat(differences(filesBelow(Path.of("src/test/resources/hcl")))).isEmpty();
  }

  private static List<Path> filesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".tf") && Files.isRegularFile(file))
          .map(Path::toAbsolutePath)
          .sorted()
          .toList();
    }
  }

  private List<String> differences(List<Path> files) throws Exception {
    assertThat(files).isNotEmpty();
    List<String> trees = ReferenceReader.build(directory).read(files);
    assertThat(trees).hasSameSizeAs(files);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String theirs = trees.get(i);
      String ours = ours(files.get(i));
      if (!ours.equals(theirs) && !(ours.startsWith("error") && theirs.startsWith("error"))) {
        differences.add(difference(files.get(i), ours, theirs));
      }
    }
    return differences;
  }

  private static String ours(Path file) throws IOException {
    try {
      return "ok\t" + TreeText.of(Hcl.file(file.toString(), Files.readString(file)));
    } catch (HclException e) {
      return "error\t" + e.getMessage();
    }
  }

  private static String difference(Path file, String ours, String theirs) {
    int at = 0;
    while (at < Math.min(ours.length(), theirs.length()) && ours.charAt(at) == theirs.charAt(at)) {
      at++;
    }
    return file + ": " + around(ours, at) + " instead of " + around(theirs, at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 80));
  }
}
