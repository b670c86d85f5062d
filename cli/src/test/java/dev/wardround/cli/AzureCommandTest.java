package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.cli.Desk.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AzureCommandTest {
  @TempDir private Path folder;

  private Said run(String... arguments) {
    return Desk.at(folder).run(arguments);
  }

  @Test
  void theRoleIsPrintedAsItIs() {
    Said said = run("azure", "policy");
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.out()).startsWith("{").contains("\"Microsoft.Web/sites/read\"");
  }

  @Test
  void subscriptionsCannotBeScannedOffline() {
    Said said = run("scan", "--azure", "--offline");
    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).contains("leave out --offline");
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
    Said said = run("scan", "--azure", "--subscription", "a", "--management-group", "b");
    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).contains("not both");
  }
}
