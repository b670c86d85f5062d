package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.cli.Desk.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GcpCommandTest {
  @TempDir private Path folder;

  private Said run(String... arguments) {
    return Desk.at(folder).run(arguments);
  }

  @Test
  void theRoleIsPrintedAsItIs() {
    Said said = run("gcp", "policy");
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.out()).startsWith("title: ").contains("cloudasset.assets.listResource");
  }

  @Test
  void projectsCannotBeScannedOffline() {
    Said said = run("scan", "--gcp", "--offline");
    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).contains("leave out --offline");
  }
}
