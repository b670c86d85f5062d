package dev.wardround.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.cli.Desk.Said;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad file beside a good one: the good one is judged, and the bad one is told. */
@Timeout(20)
class BadInputTest {
  @TempDir Path directory;

  private Said scanWith(String name, String content) {
    return scanWith(name, content.getBytes(ISO_8859_1));
  }

  private Said scanWith(String name, byte[] content) {
    return scan(Desk.at(directory).with(name, content));
  }

  private static Said scan(Desk desk) {
    Said said = desk.with("good/template.yaml", Desk.TEMPLATE).run("scan", ".", "-o", "json");
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.findings()).contains(Desk.OPEN_BUCKET + " good/template.yaml#Images");
    return said;
  }

  private static ScanStatus only(Said said, String target) {
    assertThat(said.statuses(target)).hasSize(1);
    return said.statuses(target).get(0);
  }

  private static void assertFailed(Said said, String target, String words) {
    ScanStatus status = only(said, target);
    assertThat(status.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(status.reason()).contains(words);
    assertThat(status.remedy()).isNotBlank();
  }

  private static void assertPartlyRead(Said said, String target, String words) {
    ScanStatus status = only(said, target);
    assertThat(status.outcome()).isEqualTo(Outcome.PARTLY_READ);
    assertThat(status.reason()).contains(words);
    assertThat(status.remedy()).isNotBlank();
  }

  @Test
  void brokenYamlIsToldByLineAndColumn() {
    String broken = Desk.TEMPLATE + "  Broken: [1, 2\n  x: }\n";
    assertFailed(scanWith("bad.yaml", broken), "bad.yaml", "not valid YAML at line 5, column 4");
  }

  @Test
  void brokenJsonIsToldByLineAndColumn() {
    String broken = "{\"Resources\": {\"A\": {\"Type\": \"AWS::S3::Bucket\"},\n \"B\" oops}}";
    assertFailed(scanWith("bad.json", broken), "bad.json", "not valid JSON at line 2, column 6");
  }

  @Test
  void brokenHclIsToldByLineAndColumn() {
    String broken = "resource \"aws_s3_bucket\" \"a\" {\n  bucket = \"x\n}\n";
    assertFailed(
        scanWith("bad/main.tf", broken), "bad/main.tf", "without its closing quote at line 2");
  }

  @Test
  void brokenXmlIsToldByLine() {
    String broken = "<project>\n<dependencies>\n</project>";
    assertFailed(scanWith("pom.xml", broken), "pom.xml", "not valid XML at line 3");
  }

  @Test
  void keyThatStandsTwiceInYamlIsTold() {
    String twice = Desk.TEMPLATE + "  Images:\n    Type: AWS::S3::Bucket\n";
    Said said = scanWith("bad.yaml", twice);
    assertPartlyRead(said, "bad.yaml", "key \"Images\" stands twice, again at line 4");
    assertThat(said.findings()).contains(Desk.OPEN_BUCKET + " bad.yaml#Images");
  }

  @Test
  void keyThatStandsTwiceInJsonIsTold() {
    String bucket = "\"A\": {\"Type\": \"AWS::S3::Bucket\"}";
    String twice = "{\"Resources\": {" + bucket + ",\n" + bucket + "}}";
    assertPartlyRead(scanWith("bad.json", twice), "bad.json", "stands twice, again at line 2");
  }

  @Test
  void attributeThatIsSetTwiceInHclIsTold() {
    String twice = "resource \"aws_s3_bucket\" \"a\" {\n  bucket = \"x\"\n  bucket = \"y\"\n}\n";
    assertFailed(scanWith("bad/main.tf", twice), "bad/main.tf", "set twice at line 3");
  }

  private static byte[] brackets(int megabytes) {
    byte[] brackets = new byte[megabytes * 1_000_000];
    Arrays.fill(brackets, (byte) '[');
    return brackets;
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad.json", "bad.yaml", "bad.tf", "package-lock.json"})
  void hundredMegabytesOfBracketsAreOverTheLimit(String name) {
    assertThat(scanWith(name, brackets(100)).statuses(name))
        .isNotEmpty()
        .allSatisfy(
            status -> {
              assertThat(status.outcome()).isEqualTo(Outcome.FAILED);
              assertThat(status.reason()).contains("larger than 64 MiB");
              assertThat(status.remedy()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "bad.json, no known format",
    "bad.yaml, no known format",
    "bad.tf, at line 1",
    "package-lock.json, not valid JSON",
    "pnpm-lock.yaml, nested deeper than"
  })
  void bracketsBelowTheLimitEndAtTheFirstThatIsTooDeep(String name, String words) {
    ScanStatus status = only(scanWith(name, brackets(60)), name);
    assertThat(status.outcome()).isIn(Outcome.FAILED, Outcome.NOT_UNDERSTOOD);
    assertThat(status.reason()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad.json", "bad.yaml"})
  void templateThatIsNestedTooDeepIsToldByLine(String name) {
    String start = "{\"AWSTemplateFormatVersion\": \"2010-09-09\",\n \"Resources\": ";
    assertFailed(
        scanWith(name, start + "[".repeat(100_000)),
        name,
        "nested deeper than 200 levels at line 2");
  }

  @Test
  void hclThatIsNestedTooDeepIsToldByLine() {
    String deep = "locals {\n  x = " + "[".repeat(100_000) + "]".repeat(100_000) + "\n}\n";
    assertFailed(scanWith("bad.tf", deep), "bad.tf", "nested deeper than 200 levels at line 2");
  }

  @Test
  void xmlThatIsNestedTooDeepIsTold() {
    assertFailed(scanWith("pom.xml", "<a>".repeat(1_000_000)), "pom.xml", "nested deeper than");
  }

  @Test
  void aliasesThatMultiplyAreLimited() {
    StringBuilder bomb = new StringBuilder("AWSTemplateFormatVersion: '2010-09-09'\n");
    bomb.append("Metadata:\n  a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String nine = ("*a" + (i - 1) + ", ").repeat(9);
      bomb.append("  a" + i + ": &a" + i + " [" + nine + "]\n");
    }
    bomb.append("Resources:\n  A: {Type: 'AWS::S3::Bucket', Properties: {X: *a11}}\n");
    assertFailed(scanWith("bad.yaml", bomb.toString()), "bad.yaml", "aliases");
  }

  @Test
  void aliasOfItselfIsRefused() {
    String circle = "AWSTemplateFormatVersion: '2010-09-09'\nResources: &r\n  A: *r\n";
    assertFailed(scanWith("bad.yaml", circle), "bad.yaml", "alias");
  }

  @Test
  void zipBombIsReadUpToTheLimit() {
    byte[] bomb = Zip.of("package-lock.json", new byte[200 << 20]);
    assertPartlyRead(scanWith("bad.zip", bomb), "bad.zip", "200 times its size once unpacked");
  }

  @Test
  void archivesInArchivesAreReadToALimit() {
    byte[] inner = Zip.of("requirements.txt", "a==1\n".getBytes(ISO_8859_1));
    for (int i = 0; i < 8; i++) {
      inner = Zip.of("inner.zip", inner);
    }
    assertPartlyRead(scanWith("bad.zip", inner), "bad.zip", "nested deeper than 4 levels");
  }

  @Test
  void pathsThatLeadOutOfAnArchiveAreToldAndNotFollowed() {
    byte[] climbing = Zip.of("../../outside/requirements.txt", "a==1\n".getBytes(ISO_8859_1));
    Said said = scanWith("bad.zip", climbing);
    assertPartlyRead(said, "bad.zip", "leads out of the archive");
    assertThat(said.out()).doesNotContain("..");
    assertThat(directory.resolve("../../outside")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\003\004 and then nothing that fits", "no zip at all", ""})
  void brokenArchiveIsTold(String content) {
    assertFailed(scanWith("bad.jar", content), "bad.jar", "broken or encrypted");
  }

  @Test
  void entitiesOfXmlAreNotRead() throws IOException {
    Path secret = Files.writeString(directory.resolve("outside.txt"), "from-another-file");
    String pom =
        "<!DOCTYPE project [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId>"
            + "<artifactId>&x;</artifactId><version>1</version></project>";
    Said said = scanWith("pom.xml", pom);
    assertFailed(said, "pom.xml", "document type");
    assertThat(said.out()).doesNotContain("from-another-file");
  }

  @Test
  void entitiesOfXmlThatMultiplyAreNotRead() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE project [<!ENTITY e0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
    }
    bomb.append("]><project><artifactId>&e11;</artifactId></project>");
    assertFailed(scanWith("pom.xml", bomb.toString()), "pom.xml", "document type");
  }

  @Test
  void modulesInACircleAreTold() {
    Desk desk =
        Desk.at(directory)
            .with("a/main.tf", "module \"b\" {\n  source = \"./b\"\n}\n")
            .with("a/b/main.tf", "module \"a\" {\n  source = \"../\"\n}\n");
    assertPartlyRead(scan(desk), "a/b/main.tf", "module \"a\" calls the module that it is in");
  }

  @Test
  void nestedStacksInACircleAreTold() {
    String stack =
        "Resources:\n  S: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: %s}}\n";
    Desk desk =
        Desk.at(directory)
            .with("a.yaml", stack.formatted("b.yaml"))
            .with("b.yaml", stack.formatted("a.yaml"));
    assertPartlyRead(scan(desk), "b.yaml", "leads back to a template around it at line 2");
  }

  @Test
  void refsInACircleLeaveTheirResourcesJudged() {
    String circle =
        """
        Resources:
          A: {Type: 'AWS::S3::Bucket', Properties: {BucketName: !Ref B}}
          B: {Type: 'AWS::S3::Bucket', Properties: {BucketName: !Sub '${A}-${A}'}}
          Reader: {Type: 'AWS::Lambda::Function', Properties: {Role: !GetAtt Role.Arn}}
          Role:
            Type: AWS::IAM::Role
            Properties:
              Policies:
                - PolicyDocument:
                    Statement: [{Effect: Allow, Action: 's3:*', Resource: !GetAtt A.Arn}]
        """;
    assertThat(scanWith("bad.yaml", circle).findings())
        .contains(Desk.OPEN_BUCKET + " bad.yaml#A", Desk.OPEN_BUCKET + " bad.yaml#B");
  }

  @Test
  void conditionsInACircleAreTold() {
    String circle =
        """
        Conditions:
          A: !Not [{Condition: B}]
          B: !Not [{Condition: A}]
        Resources:
          Images: {Type: 'AWS::S3::Bucket', Condition: A}
        """;
    assertPartlyRead(scanWith("bad.yaml", circle), "bad.yaml", "depends on itself");
  }

  @Test
  void linksInACircleAreNotFollowed() throws IOException {
    try {
      Files.createSymbolicLink(directory.resolve("up"), Path.of(".."));
      Files.createSymbolicLink(directory.resolve("self"), Path.of("self"));
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "this system makes no symbolic links");
    }
    Said said = scan(Desk.at(directory));
    assertThat(only(said, "up").outcome()).isEqualTo(Outcome.SKIPPED);
    assertThat(only(said, "self").reason()).contains("symbolic link");
    assertThat(said.report().filesSeen()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad.yaml", "package-lock.json"})
  void fileThatMayNotBeReadIsTold(String name) throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Desk desk = Desk.at(directory).with(name, Desk.TEMPLATE);
    Files.setPosixFilePermissions(desk.path(name), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(desk.path(name)), "this user may read everything");
    ScanStatus status = only(scan(desk), name);
    assertThat(status.outcome()).isIn(Outcome.FAILED, Outcome.DENIED);
    assertThat(status.reason()).contains("permission");
  }

  @ParameterizedTest
  @CsvSource({
    "bad.yaml, Resources:\\n  A: {Type: 'AWS::S3::Bucket'} # \u00ff\u00fa",
    "bad.json, '{\"Resources\": {\"A\": {\"Type\": \"AWS::S3::Bucket\", \"x\": \"\u00ff\u00fa\"}}}'",
    "bad.tf, 'variable \"\u00ff\u00fa\" {}'",
    "package-lock.json, '{\"name\": \"\u00ff\u00fa\"}'",
    "pom.xml, <project><name>\u00ff\u00fa</name></project>"
  })
  void textThatIsNotUtf8IsTold(String name, String content) {
    ScanStatus status = only(scanWith(name, content.replace("\\n", "\n")), name);
    assertThat(status.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(status.reason()).isNotBlank();
    assertThat(status.remedy()).isNotBlank();
  }

  @Test
  void emptyFilesAreNoMatter() {
    Desk desk = Desk.at(directory);
    for (String name : new String[] {"a.yaml", "a.json", "a.tf", "b/serverless.yml"}) {
      desk.with(name, "");
    }
    assertThat(scan(desk).report().filesSeen()).isEqualTo(5);
  }

  @Test
  void emptyDirectoryIsClean() {
    Said said = Desk.at(directory).run("scan", ".", "-o", "json", "--strict");
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.report().filesSeen()).isZero();
    assertThat(Desk.at(directory).run("scan", ".").out()).isNotBlank();
  }
}
