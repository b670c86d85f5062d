package dev.wardround.scan.dependency.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.scan.dependency.component.Scan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyTreeTest {
  @TempDir private Path folder;

  @BeforeEach
  void storeLeaves() throws IOException {
    store("leaf", "1", "");
    store("leaf", "2", "");
    store("other", "1", "");
  }

  @Test
  void theNearestVersionWinsAndTheFirstOfThoseThatAreEquallyNear() throws IOException {
    store("a", "1", needs(need("b", "1", "")));
    store("b", "1", needs(need("leaf", "2", "")));
    store("c", "1", needs(need("leaf", "1", ""), need("other", "1", "")));
    assertThat(components(need("a", "1", ""), need("c", "1", "")))
        .containsExactly(
            "maven/g/a@1 EXACT SHIPPED @2",
            "maven/g/c@1 EXACT SHIPPED @3",
            "maven/g/b@1 EXACT SHIPPED @2 via g:a@1",
            "maven/g/leaf@1 EXACT SHIPPED @3 via g:c@1",
            "maven/g/other@1 EXACT SHIPPED @3 via g:c@1");
  }

  @Test
  void managementOfTheProjectGoesBeforeWhatItsDependenciesAskFor() throws IOException {
    store("a", "1", needs(need("leaf", "1", "")));
    String managed =
        "<dependencyManagement>" + needs(need("leaf", "2", "")) + "</dependencyManagement>";
    assertThat(components(managed, need("a", "1", "")))
        .contains("maven/g/leaf@2 EXACT SHIPPED @2 via g:a@1");
  }

  @Test
  void optionalTestAndProvidedOnesAreNotPassedOn() throws IOException {
    store(
        "a",
        "1",
        needs(
            need("leaf", "1", "<optional>true</optional>"),
            need("other", "1", "<scope>test</scope>"),
            need("b", "1", "<scope>provided</scope>"),
            need("c", "1", "<scope>runtime</scope>")));
    store("c", "1", "");
    assertThat(components(need("a", "1", "")))
        .containsExactly("maven/g/a@1 EXACT SHIPPED @2", "maven/g/c@1 EXACT SHIPPED @2 via g:a@1");
  }

  @Test
  void exclusionsHoldAllTheWayDown() throws IOException {
    store("a", "1", needs(need("b", "1", ""), need("other", "1", "")));
    store("b", "1", needs(need("leaf", "1", "")));
    String excluded =
        "<exclusions><exclusion><groupId>g</groupId><artifactId>leaf</artifactId></exclusion>"
            + "</exclusions>";
    assertThat(components(need("a", "1", excluded)))
        .noneMatch(line -> line.contains("leaf"))
        .hasSize(3);
    String all =
        "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion>"
            + "</exclusions>";
    assertThat(components(need("a", "1", all))).hasSize(1);
  }

  @Test
  void whatIsShippedByOneAndTestedByAnotherIsShipped() throws IOException {
    store("a", "1", needs(need("leaf", "1", "")));
    store("c", "1", needs(need("a", "1", "")));
    assertThat(components(need("a", "1", "<scope>test</scope>"), need("c", "1", "")))
        .containsExactly(
            "maven/g/a@1 EXACT DEVELOPMENT @2",
            "maven/g/c@1 EXACT SHIPPED @3",
            "maven/g/leaf@1 EXACT DEVELOPMENT @2 via g:a@1");
    store("d", "1", needs(need("leaf", "1", "")));
    assertThat(components(need("a", "1", "<scope>test</scope>"), need("d", "1", "")))
        .contains("maven/g/leaf@1 EXACT SHIPPED @3 via g:d@1");
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    store("a", "1", needs(need("gone", "7", "")));
    Facts facts = facts("", need("a", "1", ""));
    assertThat(Scan.describe(facts.components()))
        .contains("maven/g/gone@7 EXACT SHIPPED @2 via g:a@1");
    assertThat(facts.statuses())
        .extracting(ScanStatus::reason)
        .containsExactly(
            "the local Maven repository lacks the POMs of 1 dependency (the first is g:gone:7):"
                + " what they bring in is not seen");
  }

  @Test
  void cyclesEndAndNamesLeadNowhereElse() throws IOException {
    store("a", "1", needs(need("b", "[1]", "")));
    store("b", "1", needs(need("a", "1", ""), need("../../../x", "1", "")));
    assertThat(components(need("a", "1", "")))
        .filteredOn(line -> !line.contains("x@1"))
        .containsExactly("maven/g/a@1 EXACT SHIPPED @2", "maven/g/b@1 EXACT SHIPPED @2 via g:a@1");
  }

  @Test
  void propertiesParentsAndBillsOfTheRepositoryCount() throws IOException {
    store("parent", "1", "<properties><v>2</v></properties>");
    store(
        "bill",
        "1",
        "<dependencyManagement>" + needs(need("leaf", "${v}", "")) + "</dependencyManagement>",
        "parent");
    String bill =
        "<dependencyManagement>"
            + needs(need("bill", "1", "<type>pom</type><scope>import</scope>"))
            + "</dependencyManagement>";
    store("a", "1", bill + needs(need("leaf", "", "")));
    assertThat(components(need("a", "1", "")))
        .contains("maven/g/leaf@2 EXACT SHIPPED @2 via g:a@1");
  }

  private void store(String artifact, String version, String rest) throws IOException {
    store(artifact, version, rest, "");
  }

  private void store(String artifact, String version, String rest, String parent)
      throws IOException {
    Path place = folder.resolve("g").resolve(artifact).resolve(version);
    Files.createDirectories(place);
    String inherits = parent.isEmpty() ? "" : "<parent>" + coordinates(parent, "1") + "</parent>";
    Files.writeString(
        place.resolve(artifact + "-" + version + ".pom"),
        "<project>" + inherits + coordinates(artifact, version) + rest + "</project>");
  }

  private static String coordinates(String artifact, String version) {
    String given = version.isEmpty() ? "" : "<version>" + version + "</version>";
    return "<groupId>g</groupId><artifactId>" + artifact + "</artifactId>" + given;
  }

  private static String need(String artifact, String version, String rest) {
    return "<dependency>" + coordinates(artifact, version) + rest + "</dependency>";
  }

  private static String needs(String... needs) {
    return "<dependencies>\n" + String.join("\n", needs) + "</dependencies>";
  }

  private List<String> components(String... needs) {
    return needs[0].startsWith("<dependencyM")
        ? Scan.describe(facts(needs[0], needs[1]).components())
        : Scan.describe(facts("", needs).components());
  }

  private Facts facts(String management, String... needs) {
    String pom =
        "<project>%s%s%s</project>"
            .formatted(coordinates("own", "1"), needs(needs), management.replace("\n", ""));
    return Scan.of("pom.xml", pom).facts(new PomScanner(() -> LocalRepository.at(folder)));
  }
}
