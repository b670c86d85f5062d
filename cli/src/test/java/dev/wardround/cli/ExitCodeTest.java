package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.wardround.cli.Desk.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exit codes that the help promises, and the words that go with them. */
class ExitCodeTest {
  private static final String BROKEN = "Resources:\n  A: {Type: 'AWS::S3::Bucket', x: [}\n";

  @TempDir Path directory;
  private Desk desk;

  @BeforeEach
  void aTemplateWithAnOpenBucket() {
    desk = Desk.at(directory).with("template.yaml", Desk.TEMPLATE);
  }

  private static void assertRefused(Said said, String words) {
    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).startsWith("wardround: ").contains(words).doesNotContain("\tat ");
    assertThat(said.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"none, 0", "critical, 0", "high, 1", "medium, 1", "low, 1", "info, 1"})
  void theGateFailsFromItsSeverityOn(String severity, int code) {
    Said said = desk.run("scan", ".", "--only", Desk.OPEN_BUCKET, "--fail-on", severity);
    assertThat(said.code()).isEqualTo(code);
    assertThat(said.out()).isNotBlank();
  }

  @Test
  void findingsAloneFailNothing() {
    assertThat(desk.run("scan", ".").code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void whatCouldNotBeReadFailsOnlyAStrictScan() {
    desk.with("broken.yaml", BROKEN);
    assertThat(desk.run("scan", ".").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(desk.run("scan", ".", "--strict").code()).isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void whatCouldNotBeJudgedFailsAStrictScan() {
    String unknown =
        """
        Parameters: {Block: {Type: String}}
        Resources:
          Images:
            Type: AWS::S3::Bucket
            Properties:
              PublicAccessBlockConfiguration:
                BlockPublicAcls: !Ref Block
                BlockPublicPolicy: true
                IgnorePublicAcls: true
                RestrictPublicBuckets: true
        """;
    Desk only = Desk.at(directory).with("template.yaml", unknown);
    String[] scan = {"scan", ".", "--only", Desk.OPEN_BUCKET, "--fail-on", "info"};
    assertThat(only.run(scan).code()).isEqualTo(ExitCode.CLEAN);
    String[] strict = {"scan", ".", "--only", Desk.OPEN_BUCKET, "--fail-on", "info", "--strict"};
    assertThat(only.run(strict).code()).isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void findingsGoBeforeWhatIsIncomplete() {
    desk.with("broken.yaml", BROKEN);
    Said said = desk.run("scan", ".", "--strict", "--fail-on", "high");
    assertThat(said.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void unknownOptionIsRefused() {
    assertRefused(desk.run("scan", ".", "--fial-on", "high"), "--fial-on");
    assertRefused(desk.run("scna", "."), "scna");
  }

  @Test
  void unknownFormatIsRefusedWithTheKnownOnes() {
    assertRefused(desk.run("scan", ".", "-o", "xml"), "json");
    assertRefused(desk.run("scan", ".", "-o", "xml=report.xml"), "sarif");
  }

  @Test
  void twoReportsOnTheStandardOutputAreRefused() {
    assertRefused(desk.run("scan", ".", "-o", "json", "-o", "sarif"), "FORMAT=FILE");
  }

  @Test
  void unknownSeverityIsRefused() {
    assertRefused(desk.run("scan", ".", "--fail-on", "dreadful"), "dreadful");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--config=nowhere.yml", "--rules=nowhere", "nowhere"})
  void whatIsNotThereIsRefused(String argument) {
    assertRefused(desk.run("scan", ".", argument), "nowhere");
  }

  @Test
  void misspeltKeyOfTheConfigurationIsRefused() {
    desk.with("wardround.yml", "fial-on: high\n");
    assertRefused(desk.run("scan", "."), "\"fial-on\" is no key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"only: [a\n", "fail-on: dreadful\n", "only: aws-s3\n", "- a\n"})
  void configurationThatCannotBeUsedIsRefused(String text) {
    desk.with("wardround.yml", text);
    assertThat(desk.run("scan", ".").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void ownRuleThatIsBrokenIsRefusedByItsFile() {
    desk.with("mine/aws/s3/mine/rule.yaml", "id: aws-s3-mine\ntitle: \"No end\n");
    assertRefused(desk.run("scan", ".", "--rules", "mine"), "rule.yaml");
    assertRefused(desk.run("rules", "test", "mine"), "rule.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json=nowhere/report.json", "nowhere/report.html"})
  void reportThatCannotBeWrittenIsToldBeforeTheScan(String output) {
    assertRefused(desk.run("scan", ".", "-o", output), "cannot be written");
  }

  @Test
  void inventoryThatCannotBeWrittenIsToldBeforeTheScan() {
    Said said = desk.run("scan", ".", "--save-inventory", "nowhere/ward.inventory");
    assertRefused(said, "cannot be written");
  }

  @Test
  void directoryThatMayNotBeWrittenToIsRefused() throws IOException {
    Path locked = Files.createDirectory(directory.resolve("locked"));
    assumeFalse(locked.toFile().setWritable(false) && Files.isWritable(locked), "may write all");
    assertRefused(desk.run("scan", ".", "-o", "locked/report.json"), "may write to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.json", "template.yaml", "empty.json", "other.json"})
  void whatIsNoReportIsNotConverted(String file) {
    desk.with("empty.json", "").with("other.json", "{\"schema\": \"other\"}");
    assertRefused(desk.run("convert", file), file);
    assertRefused(desk.run("explain", "abcdef", "--report", file), file);
  }

  @Test
  void damagedInventoryIsRefused() {
    desk.run("scan", ".", "--save-inventory", "ward.inventory");
    String saved = desk.read("ward.inventory");
    desk.with("cut.inventory", saved.substring(0, saved.length() / 2));
    assertRefused(desk.run("scan", "cut.inventory"), "cut.inventory");
  }

  @Test
  void databaseThatIsMissingFailsTheScanLoudly() {
    Said said = desk.run("scan", ".", "--db", "missing.idx");
    assertThat(said.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(said.err()).contains("missing.idx").contains("wardround db build");
    assertThat(said.out() + said.err()).doesNotContain("\tat ").doesNotContain("defect");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no database at all", "WARD"})
  void databaseThatIsDamagedFailsTheScanLoudly(String content) {
    desk.with("damaged.idx", content);
    Said said = desk.run("scan", ".", "--db", "damaged.idx");
    assertThat(said.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(said.err()).contains("damaged.idx").doesNotContain("\tat ");
    assertThat(said.out()).isEmpty();
  }
}
