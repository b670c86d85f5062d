package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AzureCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            true,
            100,
            folder);
    return Main.run(console, arguments);
  }

  @Test
  void theRoleIsPrintedAsItIs() {
    assertThat(run("azure", "policy")).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{")
        .contains("\"Microsoft.Web/sites/read\"");
  }

  @Test
  void subscriptionsCannotBeScannedOffline() {
    assertThat(run("scan", "--azure", "--offline")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("leave out --offline");
  }

  /**
   * The start of the tool is paid for by each scan: it must not load what the scan does not use.
   */
  @Test
  void aScanOfFilesLoadsNoClassOfACloud() throws IOException {
    Files.writeString(folder.resolve("template.yaml"), "Resources: {}\n");
    Process scan =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.wardround.cli.Main",
                "scan",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String loaded = new String(scan.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(loaded)
        .contains("dev.wardround.cli.ScanCommand")
        .doesNotContain("com.azure.", "com.microsoft.", "reactor.", "software.amazon.")
        .doesNotContain("dev.wardround.scan.azure.", "dev.wardround.scan.aws.");
  }

  @Test
  void subscriptionsAndAManagementGroupAreNotNamedTogether() {
    assertThat(run("scan", "--azure", "--subscription", "a", "--management-group", "b"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not both");
  }
}
