package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GcpCommandTest {
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
    assertThat(run("gcp", "policy")).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("title: ")
        .contains("cloudasset.assets.listResource");
  }

  @Test
  void projectsCannotBeScannedOffline() {
    assertThat(run("scan", "--gcp", "--offline")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("leave out --offline");
  }
}
