package dev.wardround.scan.dependency.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.scan.dependency.component.Scan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PomScannerTest {

  @Test
  void versionsComeFromPropertiesManagementAndBillsOfTheTree() {
    Scan scan =
        Scan.of(
                "pom.xml",
                pom(
                    "parent",
                    "",
                    """
            <properties><jackson.version>2.9.8</jackson.version></properties>
            <dependencyManagement><dependencies>
              <dependency><groupId>com.fasterxml.jackson.core</groupId>
                <artifactId>jackson-databind</artifactId><version>${jackson.version}</version></dependency>
              <dependency><groupId>org.clinic</groupId><artifactId>bill</artifactId>
                <version>1</version><type>pom</type><scope>import</scope></dependency>
            </dependencies></dependencyManagement>
            """))
            .with(
                "bill/pom.xml",
                pom(
                    "bill",
                    "",
                    """
            <dependencyManagement><dependencies>
              <dependency><groupId>g</groupId><artifactId>from-bill</artifactId>
                <version>3.0</version><scope>test</scope></dependency>
            </dependencies></dependencyManagement>
            """))
            .with(
                "child/pom.xml",
                pom(
                    "child",
                    parent("parent"),
                    """
            <properties><jackson.version>2.9.9</jackson.version></properties>
            <dependencies>
              <dependency><groupId>com.fasterxml.jackson.core</groupId>
                <artifactId>jackson-databind</artifactId></dependency>
              <dependency><groupId>g</groupId><artifactId>from-bill</artifactId></dependency>
              <dependency><groupId>g</groupId><artifactId>managed-elsewhere</artifactId></dependency>
              <dependency><groupId>g</groupId><artifactId>range</artifactId>
                <version>[1.5,2.0)</version></dependency>
              <dependency><groupId>g</groupId><artifactId>given</artifactId>
                <version>1</version><scope>provided</scope></dependency>
              <dependency><groupId>org.clinic</groupId><artifactId>bill</artifactId>
                <version>${project.version}</version></dependency>
            </dependencies>
            """));
    assertThat(components(scan))
        .containsExactly(
            "maven/com.fasterxml.jackson.core/jackson-databind@2.9.9 EXACT SHIPPED @8",
            "maven/g/from-bill@3.0 EXACT DEVELOPMENT @9",
            "maven/g/managed-elsewhere UNKNOWN SHIPPED @10",
            "maven/g/range@1.5 LOWER_BOUND SHIPPED @12",
            "maven/g/given@1 EXACT UNKNOWN @14");
  }

  @Test
  void whatAParentAsksForComesInThroughTheParentLine() {
    Scan scan =
        Scan.of(
                "parent.xml/pom.xml",
                pom(
                    "parent",
                    "",
                    """
            <dependencies><dependency><groupId>g</groupId><artifactId>all</artifactId>
              <version>1</version></dependency></dependencies>
            """))
            .with("child/pom.xml", pom("child", parent("parent"), ""));
    assertThat(components(scan))
        .containsExactly("maven/g/all@1 EXACT SHIPPED @3", "maven/g/all@1 EXACT SHIPPED @4");
  }

  @Test
  void onlyProfilesThatAreActiveByDefaultCount() {
    String profiles =
        """
        <profiles>
          <profile><id>on</id><activation><activeByDefault>true</activeByDefault></activation>
            <dependencies><dependency><groupId>g</groupId><artifactId>on</artifactId>
              <version>1</version></dependency></dependencies></profile>
          <profile><id>off</id>
            <dependencies><dependency><groupId>g</groupId><artifactId>off</artifactId>
              <version>1</version></dependency></dependencies></profile>
        </profiles>
        """;
    assertThat(components(Scan.of("pom.xml", pom("a", "", profiles))))
        .containsExactly("maven/g/on@1 EXACT SHIPPED @6");
  }

  @Test
  void anUnsetOrCyclicPropertyLeavesTheVersionUnknown() {
    String text =
        """
        <properties><a>${b}${b}</a><b>${a}${a}</b></properties>
        <dependencies>
          <dependency><groupId>g</groupId><artifactId>x</artifactId><version>${a}</version></dependency>
          <dependency><groupId>g</groupId><artifactId>y</artifactId><version>${no}</version></dependency>
        </dependencies>
        """;
    assertThat(components(Scan.of("pom.xml", pom("a", "", text))))
        .containsExactly("maven/g/x UNKNOWN SHIPPED @5", "maven/g/y UNKNOWN SHIPPED @6");
  }

  @Test
  void parentsInACircleEnd() {
    Scan scan =
        Scan.of("a/pom.xml", pom("a", parent("b"), ""))
            .with("b/pom.xml", pom("b", parent("a"), ""));
    assertThat(statuses(scan)).containsExactly("READ a/pom.xml ", "READ b/pom.xml ");
  }

  @Test
  void aPomWithDependenciesSaysThatItsTransitiveOnesAreMissing() {
    String text =
        "<dependencies><dependency><groupId>g</groupId><artifactId>x</artifactId>"
            + "<version>1</version></dependency></dependencies>";
    assertThat(statuses(Scan.of("pom.xml", pom("a", "", text))))
        .containsExactly(
            "PARTLY_READ pom.xml names direct dependencies only, not what they bring in");
  }

  @Test
  void brokenPomsAreStatuses() {
    assertThat(statuses(Scan.of("pom.xml", "<project><a></project>")))
        .containsExactly("FAILED pom.xml not valid XML at line 1");
    assertThat(statuses(Scan.of("pom.xml", "<html/>")))
        .containsExactly("FAILED pom.xml not a POM: its root is no project");
    assertThat(statuses(Scan.of("pom.xml", "<!DOCTYPE project [<!ENTITY a 'b'>]><project/>")))
        .first()
        .asString()
        .contains("document type");
  }

  private static String pom(String artifact, String parent, String rest) {
    return "<project><groupId>org.clinic</groupId><artifactId>%s</artifactId>%n%s%n%s</project>"
        .formatted(artifact, parent, rest);
  }

  private static String parent(String artifact) {
    return "<parent><groupId>org.clinic</groupId>\n<artifactId>x</artifactId>\n</parent>"
        .replace("x", artifact)
        .replace("\n", artifact.equals("parent") ? "\n" : " ");
  }

  private static List<String> components(Scan scan) {
    return Scan.describe(scan.facts(new PomScanner(LocalRepository::none)).components());
  }

  private static List<String> statuses(Scan scan) {
    return scan.facts(new PomScanner(LocalRepository::none)).statuses().stream()
        .map(PomScannerTest::words)
        .toList();
  }

  private static String words(ScanStatus status) {
    return status.outcome() + " " + status.target() + " " + status.reason();
  }
}
