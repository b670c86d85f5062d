package dev.wardround.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.cli.Desk.Said;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a compiled function and its template to the finding that shows the way. */
class ReachTest {
  private static final String TEMPLATE =
      """
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Intake:
          Type: AWS::Serverless::Function
          Properties:
            Runtime: java17
            Handler: org.clinic.Intake::accept
            CodeUri: intake.zip
            Events: {Form: {Type: Api, Properties: {Path: /form, Method: post}}}
      """;

  private static final String LOGGER =
      "package org.apache.logging.log4j; public class Logger { public void log(Object o) { } }";

  @TempDir Path directory;

  private Desk desk(String body) throws IOException {
    Map<String, byte[]> library = new TreeMap<>(compiled("Logger", LOGGER));
    library.put(
        "META-INF/maven/org.apache.logging.log4j/log4j-core/pom.properties",
        "groupId=org.apache.logging.log4j\nartifactId=log4j-core\nversion=2.14.1\n"
            .getBytes(UTF_8));
    String handler =
        "package org.clinic; public class Intake { public Object accept(Object in) { %s } }";
    Map<String, byte[]> function = new TreeMap<>(compiled("Intake", handler.formatted(body)));
    function.put("lib/log4j-core-2.14.1.jar", zip(library));
    return Desk.at(directory.resolve("desk"))
        .with("template.yaml", TEMPLATE)
        .with("intake.zip", zip(function));
  }

  private Map<String, byte[]> compiled(String name, String source) throws IOException {
    Path out = Files.createDirectories(directory.resolve(name));
    Path file = Files.writeString(out.resolve(name + ".java"), source);
    String known = directory.resolve("Logger").toString();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", out.toString(), "-cp", known, file.toString());
    assertThat(code).isZero();
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path each : files.filter(p -> p.toString().endsWith(".class")).toList()) {
        classes.put(out.relativize(each).toString().replace('\\', '/'), Files.readAllBytes(each));
      }
    }
    return classes;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Finding log4Shell(Said said) {
    return said.report().findings().stream()
        .filter(finding -> finding.message().contains("CVE-2021-44228"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> reach(Finding finding) {
    return finding.evidence().stream()
        .filter(evidence -> evidence.attribute().equals("reach"))
        .map(Evidence::value)
        .toList();
  }

  @Test
  void findingShowsTheWayFromTheHandlerToTheComponent() throws IOException {
    Desk desk = desk("new org.apache.logging.log4j.Logger().log(in); return null;");
    Finding finding = log4Shell(desk.run("scan", ".", "-o", "json"));
    assertThat(reach(finding))
        .containsExactly("reached: org.clinic.Intake.accept → org.apache.logging.log4j.Logger");
    assertThat(finding.path())
        .filteredOn(step -> step.kind() == PathStep.Kind.VULNERABILITY)
        .extracting(PathStep::detail)
        .first()
        .asString()
        .endsWith(", which the code comes to");
    assertThat(desk.run("scan", ".", "-o", "sarif").out())
        .contains("reached: org.clinic.Intake.accept");
  }

  @Test
  void componentThatIsNotReachedStaysAFinding() throws IOException {
    Desk desk = desk("return null;");
    Said said = desk.run("scan", ".", "-o", "json", "--fail-on", "critical");
    assertThat(said.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(reach(log4Shell(said)).get(0)).startsWith("not reached: no class of it is named");
  }

  @Test
  void reachIsKeptInTheInventory() throws IOException {
    Desk desk = desk("return null;");
    Said first = desk.run("scan", ".", "--save-inventory", "a.inventory", "-o", "json");
    Said again = desk.run("scan", "a.inventory", "-o", "json");
    assertThat(reach(log4Shell(again))).isEqualTo(reach(log4Shell(first)));
  }

  @Test
  void nobodyLooksWhereItIsNotWanted() throws IOException {
    Desk desk = desk("return null;");
    Said said = desk.run("scan", ".", "--no-reachability", "-o", "json");
    assertThat(reach(log4Shell(said))).isEmpty();
  }
}
