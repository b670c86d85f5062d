package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.cli.Desk.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
  private static final String CLOSED =
      Desk.TEMPLATE
          + """
              Properties:
                PublicAccessBlockConfiguration:
                  BlockPublicAcls: true
                  BlockPublicPolicy: true
                  IgnorePublicAcls: true
                  RestrictPublicBuckets: true
          """;

  @TempDir Path directory;
  private Desk desk = Desk.at(Path.of("."));

  @BeforeEach
  void scanBefore() {
    desk = Desk.at(directory).with("app/template.yaml", Desk.TEMPLATE);
    scan("before.json");
  }

  private void scan(String report) {
    desk.run("scan", "app", "--only", Desk.OPEN_BUCKET, "-o", "json=" + report);
  }

  private Said diffAfter(String template) {
    desk.with("app/template.yaml", template);
    scan("now.json");
    return desk.run("diff", "before.json", "now.json");
  }

  @Test
  void movedLinesAreNoChange() {
    Said said = diffAfter("\n\n" + Desk.TEMPLATE);
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.out().strip())
        .isEqualTo("0 new, 0 fixed, 0 no longer known, 0 no longer looked at, 1 as before");
  }

  @Test
  void whatPassesNowIsFixed() {
    Said said = diffAfter(CLOSED);
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.out()).contains("Fixed\n", "0 new, 1 fixed, 0 no longer known");
  }

  @Test
  void whatIsNotKnownNowIsNotFixed() {
    String open = CLOSED.replace("BlockPublicPolicy: true", "BlockPublicPolicy: !Ref Open");
    Said said = diffAfter("Parameters:\n  Open:\n    Type: String\n" + open);
    assertThat(said.out()).contains("cannot be told now", "0 fixed, 1 no longer known");
  }

  @Test
  void whatIsNoLongerThereIsNotFixed() {
    Said said = diffAfter("Resources:\n  Other:\n    Type: AWS::S3::Bucket\n");
    assertThat(said.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(said.out()).contains("New\n", "no longer looked at\n", "1 new, 0 fixed");
  }

  @Test
  void aReportThatIsNoneIsRefused() {
    assertThat(desk.run("diff", "before.json", "nowhere.json").code()).isEqualTo(ExitCode.USAGE);
  }
}
