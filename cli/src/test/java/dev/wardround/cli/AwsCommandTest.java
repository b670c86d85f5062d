package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.cli.Desk.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwsCommandTest {
  @TempDir private Path folder;

  private Said run(String... arguments) {
    return Desk.at(folder).run(arguments);
  }

  @Test
  void thePolicyIsPrintedAsItIs() {
    Said said = run("aws", "policy");
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.out()).startsWith("{").contains("\"lambda:GetPolicy\"");
  }

  @Test
  void anAccountCannotBeScannedOffline() {
    Said said = run("scan", "--aws", "--offline");
    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).contains("leave out --offline");
  }
}
