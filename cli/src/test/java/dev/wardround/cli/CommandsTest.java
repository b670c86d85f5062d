package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.cli.Desk.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command does with files of the user, and where it says so. */
class CommandsTest {
  private static final String OWN_RULE =
      """
      id: aws-s3-named
      title: Buckets have a name
      severity: low
      kind: AWS::S3::Bucket
      pass: has(resource.BucketName)
      points-at: BucketName
      message: "'a bucket without a name'"
      satisfies:
        - 45 CFR 164.312(a)(1)
      because: Nobody finds what has no name.
      fix:
        cloudformation: |
          BucketName: images
      """;

  private static final String ADVISORY =
      """
      {"id": "GHSA-aaaa-bbbb-cccc", "aliases": ["CVE-2020-0001"],
       "modified": "2020-02-03T04:05:06Z", "published": "2020-01-02T03:04:05Z",
       "affected": [{"package": {"ecosystem": "npm", "name": "ward-only"},
         "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "2.0.0"}]}]}]}
      """;

  private static final String LOCK_FILE =
      """
      {"lockfileVersion": 3, "packages": {
        "": {"dependencies": {"ward-only": "1.0.0"}},
        "node_modules/ward-only": {"version": "1.0.0"}}}
      """;

  @TempDir Path directory;

  private Desk desk() {
    return Desk.at(directory).with("app/template.yaml", Desk.TEMPLATE);
  }

  @Test
  void onlyAndSkipChooseRules() {
    Said only = desk().run("scan", "app", "-o", "json", "--only", "aws-s3-*");
    assertThat(only.report().rules())
        .isNotEmpty()
        .allMatch(result -> result.rule().id().startsWith("aws-s3-"));
    Said skipped = desk().run("scan", "app", "-o", "json", "--skip", Desk.OPEN_BUCKET);
    assertThat(skipped.findings()).noneMatch(finding -> finding.startsWith(Desk.OPEN_BUCKET));
  }

  @Test
  void ownRulesJudgeBesideTheBuiltInOnes() {
    Desk desk = desk().with("mine/aws/s3/named/rule.yaml", OWN_RULE);
    assertThat(desk.run("rules", "test", "mine").out()).contains("1 rules compile");
    assertThat(desk.run("scan", "app", "-o", "json", "--rules", "mine").findings())
        .contains("aws-s3-named template.yaml#Images", Desk.OPEN_BUCKET + " template.yaml#Images");
    assertThat(desk.run("rules", "show", "aws-s3-named", "--rules", "mine").out())
        .contains("Nobody finds what has no name.");
  }

  @Test
  void configurationSaysWhatHoldsPatientData() {
    Desk desk = desk();
    String before = desk.run("scan", "app", "-o", "json").out();
    desk.with("app/wardround.yml", "patient-data: {stores: ['*Images']}\n");
    Said after = desk.run("scan", "app", "-o", "json");
    assertThat(before).doesNotContain("\"patientData\" : \"declared\"");
    assertThat(after.out()).contains("\"patientData\" : \"declared\"");
    desk.with("none.yml", "patient-data: {none: ['*']}\nfail-on: info\nonly: [aws-s3-*]\n");
    Said none = desk.run("scan", "app", "-o", "json", "--config", "none.yml");
    assertThat(none.out()).contains("\"patientData\" : \"none\"");
    assertThat(none.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void severalPathsAreOneReport() {
    Desk desk = desk().with("other/template.yaml", Desk.TEMPLATE);
    assertThat(desk.run("scan", "app", "./other", "-o", "json").findings())
        .contains(
            Desk.OPEN_BUCKET + " app/template.yaml#Images",
            Desk.OPEN_BUCKET + " other/template.yaml#Images");
    assertThat(desk.run("scan", "app/template.yaml", "-o", "json").findings())
        .contains(Desk.OPEN_BUCKET + " template.yaml#Images");
  }

  @Test
  void sameInputGivesTheSameBytes() {
    Desk desk = desk().with("app/package-lock.json", LOCK_FILE);
    for (String format :
        new String[] {"json", "sarif", "html", "terminal", "markdown", "csv", "junit"}) {
      String first = desk.run("scan", "app", "-o", format).out();
      assertThat(desk.run("scan", "app", "-o", format).out()).isEqualTo(first).isNotBlank();
    }
  }

  @Test
  void savedInventoryGivesTheSameBytesLater() {
    Desk desk = desk().with("app/package-lock.json", LOCK_FILE).with("app/bad.yaml", "a: [\n");
    String direct =
        desk.run("scan", "app", "-o", "json", "--save-inventory", "ward.inventory").out();
    assertThat(desk.run("scan", "ward.inventory", "-o", "json").out()).isEqualTo(direct);
  }

  @Test
  void savedReportIsConvertedToWhatTheScanWouldWrite() {
    Desk desk = desk();
    desk.run("scan", "app", "-o", "r.json");
    for (String format :
        new String[] {"json", "sarif", "html", "terminal", "markdown", "csv", "junit"}) {
      assertThat(desk.run("convert", "r.json", "-o", format).out())
          .isEqualTo(desk.run("scan", "app", "-o", format).out());
    }
  }

  @Test
  void findingRuleAndParagraphAreExplained() {
    Desk desk = desk();
    Said scanned = desk.run("scan", "app", "-o", "json", "--only", Desk.OPEN_BUCKET);
    String fingerprint = scanned.report().findings().get(0).fingerprint();
    assertThat(desk.run("explain", fingerprint.substring(0, 8), "app").out())
        .contains("template.yaml:2", "fingerprint " + fingerprint, "164.");
    assertThat(desk.run("explain", Desk.OPEN_BUCKET).out()).contains("Serves:");
    assertThat(desk.run("explain", "164.312(a)(1)").out())
        .contains("Access control", Desk.OPEN_BUCKET);
    assertThat(desk.run("explain", "nothing", "app").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void rulesAreListedByKindAndParagraph() {
    Said all = desk().run("rules", "list");
    Said some = desk().run("rules", "list", "--kind", "AWS::S3::Bucket");
    assertThat(some.out().lines().toList()).isNotEmpty().allMatch(l -> all.out().contains(l));
    assertThat(some.out()).contains(Desk.OPEN_BUCKET).doesNotContain("aws-lambda-");
    assertThat(desk().run("rules", "list", "--paragraph", "164.999").out()).isEmpty();
    assertThat(desk().run("rules", "show", "no-such-rule").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void databaseOfOnesOwnIsBuiltAskedAndUsed() {
    Desk desk = desk().with("osv/a.json", ADVISORY).with("app/package-lock.json", LOCK_FILE);
    Said built = desk.run("db", "build", "--osv", "osv", "-o", "own.idx");
    assertThat(built.err()).isEmpty();
    assertThat(built.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(built.out()).contains("1 records");
    assertThat(desk.run("db", "info", "--db", "own.idx").out()).contains("2020-02-03", "npm");
    Said scanned = desk.run("scan", "app", "-o", "json", "--db", "own.idx");
    assertThat(scanned.report().vulnerabilities())
        .extracting("purl", "id")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("pkg:npm/ward-only@1.0.0", "CVE-2020-0001"));
    assertThat(scanned.report().data()).containsEntry("advisories", "2020-02-03");
  }

  @Test
  void databaseIsUpdatedFromAMirrorCarriedAndUsed() throws Exception {
    Desk desk = desk().with("app/package-lock.json", LOCK_FILE);
    desk.with(
        "mirror/npm/all.zip",
        Zip.of(
            "GHSA-aaaa-bbbb-cccc.json",
            ADVISORY.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    String mirror = desk.path("mirror").toUri().toString();
    Said updated = desk.run("db", "update", "--mirror", mirror, "--ecosystem", "npm", "--db", "d");
    assertThat(updated.err()).contains("known exploited vulnerabilities");
    assertThat(updated.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(desk.run("db", "export", "--db", "d", "carried.jar").code()).isZero();
    assertThat(desk.run("db", "import", "--db", "far", "carried.jar").code()).isZero();
    Said scanned = desk.run("scan", "app", "-o", "json", "--db", "far", "--max-data-age", "1");
    assertThat(scanned.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(scanned.report().vulnerabilities()).extracting("id").contains("CVE-2020-0001");
    assertThat(scanned.report().data()).containsEntry("advisories-from", "updated");
  }

  @Test
  void advisoriesOlderThanAllowedAreToldAndEndWithTwo() {
    Desk desk = desk().with("osv/a.json", ADVISORY).with("app/package-lock.json", LOCK_FILE);
    desk.run("db", "build", "--osv", "osv", "-o", "own.idx");
    Said old = desk.run("scan", "app", "-o", "json", "--db", "own.idx", "--max-data-age", "30");
    assertThat(old.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(old.statuses("advisories of npm"))
        .singleElement()
        .satisfies(status -> assertThat(status.reason()).contains("more than the 30 allowed"));
  }

  @Test
  void databaseIsNotBuiltOfNothing() {
    Desk desk = desk().with("osv/broken.json", "{");
    Said said = desk.run("db", "build", "--osv", "osv", "-o", "own.idx");
    assertThat(said.code()).isNotEqualTo(ExitCode.CLEAN);
    assertThat(said.err()).contains("osv").doesNotContain("\tat ");
    assertThat(Files.exists(desk.path("own.idx"))).isFalse();
    assertThat(desk.run("db", "info").out()).contains("advisories for");
  }

  @Test
  void doctorFindsThisInstallationSound() {
    Said said = desk().run("doctor");
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.out()).contains("ok    rules", "ok    advisories").doesNotContain("bad ");
  }

  @Test
  void completionIsAScriptThatBashReads() throws Exception {
    Said said = desk().run("completion");
    assertThat(said.out()).contains("--save-inventory");
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    Desk desk = desk().with("completion.sh", said.out());
    Process bash =
        new ProcessBuilder("/bin/bash", "-n", desk.path("completion.sh").toString())
            .redirectErrorStream(true)
            .start();
    assertThat(bash.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(bash.exitValue()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "scan", "explain", "access", "convert", "rules", "db", "doctor", "completion"})
  void helpOfEachCommandShowsAnExampleThatStartsWithIt(String command) {
    String[] arguments =
        command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
    Said said = desk().run(arguments);
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.out()).contains("Example").contains(("wardround " + command).strip());
    assertThat(said.err()).isEmpty();
  }

  @Test
  void helpNamesEveryExitCode() {
    assertThat(desk().run("--help").out()).contains("0 clean", "1 ", "2 ", "3 ", "4 ");
  }

  @Test
  void coloursAndProgressAreForTerminals() {
    Desk desk = desk();
    for (int i = 0; i < 50; i++) {
      desk.with("app/" + i + ".yaml", Desk.TEMPLATE);
    }
    Said plain = desk.run("scan", "app", "-v");
    assertThat(plain.out()).doesNotContain("\u001b");
    assertThat(plain.err()).isEmpty();
    Said coloured = desk.runOnTerminal("scan", "app", "-v");
    assertThat(coloured.out()).contains("\u001b[");
    assertThat(coloured.err()).contains("scanning: ").endsWith("\r");
    assertThat(desk.runOnTerminal("scan", "app", "-o", "json").out()).doesNotContain("\u001b");
  }

  @Test
  void writtenReportsLeaveNothingElseBehind() throws Exception {
    Desk desk = desk();
    Said said = desk.run("scan", "app", "-o", "r.json", "-o", "r.sarif");
    assertThat(said.out()).isEmpty();
    try (var files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("app", "r.json", "r.sarif");
    }
  }
}
