package dev.wardround.scan.dependency.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.inventory.Vulnerability.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatcherTest {
  @TempDir Path folder;

  private final List<String> records = new ArrayList<>();

  @Test
  void aFixedVersionEndsARange() throws Exception {
    record("CVE-2024-1", "npm", "p", events("introduced 1.0.0", "fixed 1.5.0"));
    assertThat(ids("npm", "p", "1.4.9")).containsExactly("CVE-2024-1");
    assertThat(ids("npm", "p", "1.5.0")).isEmpty();
    assertThat(ids("npm", "p", "0.9.0")).isEmpty();
  }

  @Test
  void theLastAffectedVersionIsAffected() throws Exception {
    record("CVE-2024-1", "PyPI", "p", events("introduced 0", "last_affected 1.5"));
    assertThat(ids("PyPI", "p", "1.5.0")).hasSize(1);
    assertThat(ids("PyPI", "p", "1.5.post1")).isEmpty();
  }

  @Test
  void aLimitEndsARangeButFixesNothing() throws Exception {
    record("CVE-2024-1", "Maven", "g:a", events("introduced 0", "limit 2.0"));
    assertThat(one("Maven", "g:a", "1.9").fixedVersions()).isEmpty();
    assertThat(ids("Maven", "g:a", "2.0")).isEmpty();
  }

  @Test
  void eventsCountInTheOrderOfVersionsNotOfLines() throws Exception {
    record(
        "CVE-2024-1",
        "npm",
        "p",
        events("fixed 2.1.0", "introduced 2.0.0", "fixed 1.1.0", "introduced 0"));
    assertThat(ids("npm", "p", "1.0.0")).hasSize(1);
    assertThat(ids("npm", "p", "1.2.0")).isEmpty();
    assertThat(one("npm", "p", "2.0.5").fixedVersions()).containsExactly("2.1.0");
  }

  @Test
  void listedVersionsAreAffectedWhateverTheRangesSay() throws Exception {
    records.add(
        """
        {"id":"CVE-2024-1","affected":[{"package":{"ecosystem":"PyPI","name":"p"},
        "versions":["1.0","2004d"],"ranges":[{"type":"GIT","events":[{"introduced":"0"}]}]}]}""");
    assertThat(ids("PyPI", "p", "1.0.0")).hasSize(1);
    assertThat(ids("PyPI", "p", "2004d")).hasSize(1);
    assertThat(ids("PyPI", "p", "1.1")).isEmpty();
  }

  @Test
  void oneVulnerabilityUnderThreeNamesIsToldOnce() throws Exception {
    records.add(
        aliased("GHSA-2222-2222-2222", "\"CVE-2024-7\"", events("introduced 0", "fixed 1.2")));
    records.add(
        aliased("PYSEC-2024-7", "\"GHSA-2222-2222-2222\"", events("introduced 0", "fixed 1.2.1")));
    Vulnerability found = one("PyPI", "p", "1.0");
    assertThat(found.id()).isEqualTo("CVE-2024-7");
    assertThat(found.aliases()).containsExactly("GHSA-2222-2222-2222", "PYSEC-2024-7");
    assertThat(found.fixedVersions()).containsExactly("1.2", "1.2.1");
    assertThat(found.source()).isEqualTo("OSV/GHSA, OSV/PYSEC");
  }

  @Test
  void withdrawnAdvisoriesMatchNothing() throws Exception {
    records.add(
        """
        {"id":"CVE-2024-1","withdrawn":"2024-02-02T00:00:00Z","affected":[
        {"package":{"ecosystem":"npm","name":"p"},
        "ranges":[{"type":"SEMVER","events":[{"introduced":"0"}]}]}]}""");
    assertThat(ids("npm", "p", "1.0.0")).isEmpty();
    assertThat(index().find("CVE-2024-1")).allMatch(KnownVulnerability::isWithdrawn);
  }

  @Test
  void aLostUpperBoundMakesAGuess() throws Exception {
    records.add(lost("CVE-2024-1"));
    Vulnerability found = one("npm", "p", "9.0.0");
    assertThat(found.confidence()).isEqualTo(Confidence.GUESS);
    assertThat(found.reason()).isEqualTo("the advisory's upper bound is not known");
  }

  @Test
  void aLostUpperBoundGivesWayToAKnownOne() throws Exception {
    records.add(lost("CVE-2024-1"));
    record("CVE-2024-1", "npm", "p", events("introduced 0", "fixed 2.0.0"));
    assertThat(ids("npm", "p", "9.0.0")).isEmpty();
    assertThat(one("npm", "p", "1.0.0").confidence()).isEqualTo(Confidence.EXACT);
  }

  @Test
  void theLeastVersionOfARangeMakesAGuess() throws Exception {
    record("CVE-2024-1", "npm", "p", events("introduced 0", "fixed 2.0.0"));
    Component least = Components.of("npm", "p", "1.0.0", Certainty.LOWER_BOUND);
    Vulnerability found = match(least).vulnerabilities().get(0);
    assertThat(found.confidence()).isEqualTo(Confidence.GUESS);
    assertThat(found.reason()).isEqualTo(Matcher.LEAST_VERSION);
  }

  @Test
  void aComponentWithoutAVersionIsCountedNotMatched() throws Exception {
    record("CVE-2024-1", "npm", "p", events("introduced 0"));
    Matches matches = match(Components.of("npm", "p", "", Certainty.UNKNOWN));
    assertThat(matches.vulnerabilities()).isEmpty();
    assertThat(matches.statuses())
        .extracting(ScanStatus::reason)
        .containsExactly("1 component not matched with advisories: the source names no version");
  }

  @Test
  void anEcosystemThatTheDatabaseLacksIsReported() throws Exception {
    record("CVE-2024-1", "npm", "p", events("introduced 0"));
    assertThat(match(Components.exact("Hex", "p", "1.0")).unmatched())
        .extracting(Unmatched::reason)
        .containsExactly("no advisories for ecosystem Hex in this database");
    assertThat(match(Components.exact("Maven", "g:a", "1.0")).unmatched()).hasSize(1);
  }

  @Test
  void aVersionThatCannotBeOrderedIsReported() throws Exception {
    record("CVE-2024-1", "npm", "p", events("introduced 0"));
    Matches matches = match(Components.exact("npm", "p", "github:owner/p"));
    assertThat(matches.vulnerabilities()).isEmpty();
    assertThat(matches.unmatched()).hasSize(1);
  }

  @Test
  void namesAreComparedAsTheirRegistryComparesThem() throws Exception {
    record("CVE-2024-1", "PyPI", "Zope.Interface", events("introduced 0"));
    record("CVE-2024-2", "NuGet", "Json.Net", events("introduced 0"));
    record("CVE-2024-3", "Maven", "g:A", events("introduced 0"));
    record("CVE-2024-4", "Go", "stdlib", events("introduced 0"));
    assertThat(ids("PyPI", "zope_interface", "1")).hasSize(1);
    assertThat(ids("NuGet", "JSON.NET", "1")).hasSize(1);
    assertThat(ids("Maven", "g:a", "1")).isEmpty();
    assertThat(ids("Go", "net/http", "1.20")).hasSize(1);
  }

  @Test
  void resultsAreSortedAndEachIsThereOnce() throws Exception {
    record("CVE-2024-2", "npm", "p", events("introduced 0"));
    record("CVE-2024-1", "npm", "p", events("introduced 0"));
    Component component = Components.exact("npm", "p", "1.0.0");
    assertThat(match(component, component).vulnerabilities())
        .extracting(Vulnerability::id)
        .containsExactly("CVE-2024-1", "CVE-2024-2");
  }

  private void record(String id, String ecosystem, String name, String events) {
    records.add(
        """
        {"id":"%s","affected":[{"package":{"ecosystem":"%s","name":"%s"},
        "ranges":[{"type":"ECOSYSTEM","events":%s}]}]}"""
            .formatted(id, ecosystem, name, events));
  }

  private static String aliased(String id, String aliases, String events) {
    return """
        {"id":"%s","aliases":[%s],"affected":[{"package":{"ecosystem":"PyPI","name":"p"},
        "ranges":[{"type":"ECOSYSTEM","events":%s}]}]}"""
        .formatted(id, aliases, events);
  }

  private static String lost(String id) {
    return """
        {"id":"%s","affected":[{"package":{"ecosystem":"npm","name":"p"},
        "ranges":[{"type":"SEMVER","events":[{"introduced":"0"}]}],
        "database_specific":{"upper_bound_lost":true}}]}"""
        .formatted(id);
  }

  private static String events(String... events) {
    return Arrays.stream(events)
        .map(event -> "{\"" + event.replace(" ", "\":\"") + "\"}")
        .toList()
        .toString();
  }

  private AdvisoryIndex index() throws IOException, AdvisoryException {
    Files.writeString(folder.resolve("records.jsonl"), String.join("\n", records));
    Path file = folder.resolve("test.idx");
    new IndexBuilder(LocalDate.parse("2026-01-01")).osv(folder).write(file);
    return AdvisoryIndex.open(file);
  }

  private Matches match(Component... components) throws IOException, AdvisoryException {
    return new Matcher(index()).match(List.of(components));
  }

  private List<String> ids(String ecosystem, String name, String version)
      throws IOException, AdvisoryException {
    return match(Components.exact(ecosystem, name, version)).vulnerabilities().stream()
        .map(Vulnerability::id)
        .toList();
  }

  private Vulnerability one(String ecosystem, String name, String version)
      throws IOException, AdvisoryException {
    List<Vulnerability> found = match(Components.exact(ecosystem, name, version)).vulnerabilities();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
