package dev.wardround.maven.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Location;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolvedModuleTest {
  private static final String POM =
      """
      <project>
        <groupId>it</groupId>
        <artifactId>module</artifactId>
        <version>1</version>
        <properties>
          <logging.version>2.14.1</logging.version>
        </properties>
        <dependencies>
          <dependency>
            <groupId>g</groupId>
            <artifactId>logging</artifactId>
            <version>${logging.version}</version>
          </dependency>
          <dependency>
            <groupId>g</groupId>
            <artifactId>plain</artifactId>
            <version>1.0</version>
          </dependency>
        </dependencies>
      %s</project>
      """;

  @TempDir Path directory;

  private Project project() {
    return Project.at(directory, POM.formatted(""));
  }

  @Test
  void aDirectDependencyStandsAtItsLine() {
    assertThat(project().with("g:plain:1.0", "compile").resolved().components())
        .containsExactly(
            new Component(
                "pkg:maven/g/plain@1.0",
                "Maven",
                "g:plain",
                "1.0",
                Certainty.EXACT,
                Scope.SHIPPED,
                List.of(),
                Location.of("pom.xml", 17, 16)));
  }

  @Test
  void aTransitiveOneStandsAtTheLineOfTheDirectOneWithItsPath() {
    Component deep =
        project()
            .with("x:deep:3", "runtime", "g:plain:1.0", "x:middle:2")
            .resolved()
            .components()
            .get(0);
    assertThat(deep.via()).containsExactly("g:plain@1.0", "x:middle@2");
    assertThat(deep.location().display()).isEqualTo("pom.xml:17:16");
  }

  @Test
  void scopesTellWhatTheFunctionPackageHolds() {
    assertThat(
            project()
                .with("x:a:1", "compile")
                .with("x:b:1", "runtime")
                .with("x:c:1", "test")
                .with("x:d:1", "provided")
                .resolved()
                .components())
        .extracting(Component::scope)
        .containsExactly(Scope.SHIPPED, Scope.SHIPPED, Scope.DEVELOPMENT, Scope.UNKNOWN);
  }

  @Test
  void whatTheShadePluginLeavesOutIsNotKnownToBeShipped() {
    String shade =
        """
        <build><plugins><plugin>
          <groupId>org.apache.maven.plugins</groupId>
          <artifactId>maven-shade-plugin</artifactId>
          <configuration><artifactSet><excludes>
            <exclude>x:*</exclude>
            <exclude>y</exclude>
          </excludes></artifactSet></configuration>
        </plugin></plugins></build>
        """;
    assertThat(
            Project.at(directory, POM.formatted(shade))
                .with("x:a:1", "compile")
                .with("y:b:1", "compile")
                .with("z:c:1", "compile")
                .resolved()
                .components())
        .extracting(Component::scope)
        .containsExactly(Scope.UNKNOWN, Scope.UNKNOWN, Scope.SHIPPED);
  }

  @Test
  void modulesOfTheBuildAreNoThirdPartys() {
    assertThat(project().with("it:core:1", "compile").resolved("it:core").components()).isEmpty();
  }

  @Test
  void aVersionThatIsAPropertyIsChangedWhereThePropertyIs() {
    PomVersion version = project().resolved().pom().version("g:logging").orElseThrow();
    assertThat(version.place().display()).isEqualTo("pom.xml:6");
    assertThat(version.with("2.17.1")).isEqualTo("<logging.version>2.17.1</logging.version>");
  }

  @Test
  void aVersionThatNoPomSettlesIsNotFound() {
    assertThat(project().resolved().pom().version("x:deep")).isEmpty();
  }
}
