package dev.wardround.maven.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Vulnerability;
import dev.wardround.inventory.Vulnerability.Confidence;
import dev.wardround.maven.graph.Project;
import dev.wardround.maven.graph.ResolvedModule;
import dev.wardround.rules.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviceTest {
  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void aModule() {
    project =
        Project.at(
            directory,
            """
            <project>
              <dependencies>
                <dependency>
                  <groupId>g</groupId>
                  <artifactId>plain</artifactId>
                  <version>1.0</version>
                </dependency>
              </dependencies>
            </project>
            """);
  }

  @Test
  void aDirectDependencyGetsTheLeastVersionWithoutAnyOfThem() {
    ResolvedModule module = project.with("g:plain:1.0", "compile").resolved();
    assertThat(
            Advice.of(
                report(known("g/plain@1.0", "CVE-1", "1.10"), known("g/plain@1.0", "CVE-2", "1.9")),
                module))
        .containsExactly(
            "pom.xml:6: g:plain 1.0 (CVE-1 and 1 more): write <version>1.10</version>");
  }

  @Test
  void aTransitiveOneIsPinnedOrItsParentRaised() {
    ResolvedModule module = project.with("x:deep:3", "compile", "g:plain:1.0").resolved();
    assertThat(Advice.of(report(known("x/deep@3", "CVE-1", "4")), module))
        .containsExactly(
            "pom.xml:6:16: x:deep 3 (CVE-1): raise g:plain@1.0 (pom.xml:6), which brings it in, or"
                + " write in <dependencyManagement>: <dependency><groupId>x</groupId>"
                + "<artifactId>deep</artifactId><version>4</version></dependency>");
  }

  @Test
  void withoutAFixNothingIsPromised() {
    ResolvedModule module = project.with("g:plain:1.0", "compile").resolved();
    assertThat(Advice.of(report(known("g/plain@1.0", "CVE-1")), module))
        .containsExactly("pom.xml:6:16: g:plain 1.0 (CVE-1): no fixed version is known");
  }

  @Test
  void whatOnlyTestsUseIsNotSpokenOf() {
    ResolvedModule module = project.with("g:plain:1.0", "test").resolved();
    assertThat(Advice.of(report(known("g/plain@1.0", "CVE-1", "2")), module)).isEmpty();
  }

  private static Vulnerability known(String purl, String id, String... fixed) {
    return new Vulnerability(
        "pkg:maven/" + purl,
        id,
        List.of(),
        "high",
        7.5,
        "",
        List.of(),
        List.of(fixed),
        "",
        false,
        "",
        "OSV",
        Confidence.EXACT,
        "");
  }

  private static Report report(Vulnerability... known) {
    return new Report(
        "1",
        List.of("."),
        1,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(known),
        List.of(),
        Map.of(),
        Map.of());
  }
}
