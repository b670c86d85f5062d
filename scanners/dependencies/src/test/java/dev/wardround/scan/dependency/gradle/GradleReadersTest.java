package dev.wardround.scan.dependency.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import org.junit.jupiter.api.Test;

class GradleReadersTest {
  private static final String CATALOGUE =
      """
      [versions]
      jackson = "2.9.8"
      guava = {strictly = "[30,31[", prefer = "30.1"}
      [libraries]
      databind = {module = "com.fasterxml.jackson.core:jackson-databind", version.ref = "jackson"}
      guava = {group = "com.google.guava", name = "guava", version.ref = "guava"}
      short = "g:a:1.+"
      managed.module = "g:b"
      """;

  @Test
  void theConfigurationsTellWhatIsShipped() {
    String lock =
        """
        # This is a Gradle generated file
        g:shipped:1.0=compileClasspath,runtimeClasspath,testRuntimeClasspath
        g:test:2.0=testCompileClasspath,testRuntimeClasspath
        g:given:3.0=compileClasspath
        g:processor:4.0=annotationProcessor
        empty=
        """;
    assertThat(Scan.of("app/gradle.lockfile", lock).components(new GradleLockfile()))
        .containsExactly(
            "maven/g/shipped@1.0 EXACT SHIPPED @2",
            "maven/g/test@2.0 EXACT DEVELOPMENT @3",
            "maven/g/given@3.0 EXACT UNKNOWN @4",
            "maven/g/processor@4.0 EXACT DEVELOPMENT @5");
    assertThat(
            Scan.of("buildscript-gradle.lockfile", "g:plugin:1=classpath")
                .components(new GradleLockfile()))
        .containsExactly("maven/g/plugin@1 EXACT DEVELOPMENT @1");
  }

  @Test
  void aCatalogueGivesWhatBuildsMayUse() {
    assertThat(Scan.of("gradle/libs.versions.toml", CATALOGUE).components(new VersionCatalogue()))
        .containsExactly(
            "maven/com.fasterxml.jackson.core/jackson-databind@2.9.8 EXACT UNKNOWN @5",
            "maven/com.google.guava/guava@30 LOWER_BOUND UNKNOWN @6",
            "maven/g/a@1 LOWER_BOUND UNKNOWN @7",
            "maven/g/b UNKNOWN UNKNOWN @8");
  }

  @Test
  void aLockFileBesideTheBuildBeatsTheCatalogue() {
    Scan scan = Scan.of("gradle/libs.versions.toml", CATALOGUE).with("gradle.lockfile", "empty=\n");
    assertThat(scan.components(new VersionCatalogue())).isEmpty();
    assertThat(scan.statuses(new VersionCatalogue()))
        .containsExactly("READ gradle/libs.versions.toml");
  }

  @Test
  void whatIsNoLockFileFails() {
    assertThat(Scan.of("gradle.lockfile", "nonsense").statuses(new GradleLockfile()))
        .containsExactly(
            "FAILED gradle.lockfile: not a lock file of Gradle: line 1 names no module");
  }
}
