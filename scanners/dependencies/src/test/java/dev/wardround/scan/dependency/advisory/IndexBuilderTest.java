package dev.wardround.scan.dependency.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBuilderTest {
  private static final String RECORD =
      """
      {"id":"%s","modified":"%s","affected":[{"package":{"ecosystem":"%s","name":"p"},
      "ranges":[{"type":"SEMVER","events":[{"introduced":"0"}]}]}]}""";

  @TempDir Path folder;

  @Test
  void readsFilesLinesCompressedLinesAndArchives() throws IOException, AdvisoryException {
    write("a.json", record("CVE-2024-1"));
    write("sub/b.jsonl", record("CVE-2024-2") + "\n" + record("CVE-2024-3"));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("c.jsonl.gz")))) {
      out.write(record("CVE-2024-4").getBytes(StandardCharsets.UTF_8));
    }
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
      for (int i = 5; i < 7; i++) {
        out.putNextEntry(new ZipEntry("CVE-2024-" + i + ".json"));
        out.write(record("CVE-2024-" + i).getBytes(StandardCharsets.UTF_8));
      }
    }
    BuildResult result = build();
    assertThat(result.records()).isEqualTo(6);
    assertThat(result.problems()).isEmpty();
    assertThat(AdvisoryIndex.open(target()).lookup("npm", "p")).hasSize(6);
  }

  @Test
  void whatCannotBeReadIsAProblemAndTheRestIsRead() throws IOException, AdvisoryException {
    write("bad.json", "{\"id\": ");
    write("list.json", "[1]");
    write("good.json", record("CVE-2024-1"));
    BuildResult result = build();
    assertThat(result.records()).isEqualTo(1);
    assertThat(result.problems()).hasSize(2).allMatch(problem -> problem.contains(".json: "));
  }

  @Test
  void aFieldOfAnotherShapeIsPassedOver() throws IOException, AdvisoryException {
    write(
        "odd.json",
        """
        {"id":"CVE-2024-1","aliases":null,"severity":{"a":[1]},"database_specific":[],"modified":7,
        "affected":[null,{"package":"p","ranges":{},"versions":"1"},
        {"package":{"ecosystem":"npm","name":"p"},"ecosystem_specific":null,
        "ranges":[{"type":"SEMVER","events":[{"introduced":"0"},4]}],"versions":[1,"2.0"]}]}""");
    assertThat(build().problems()).isEmpty();
    assertThat(AdvisoryIndex.open(target()).lookup("npm", "p")).hasSize(1);
  }

  @Test
  void aFolderWithoutRecordsIsRefused() {
    assertThatThrownBy(() -> new IndexBuilder(LocalDate.EPOCH).osv(folder))
        .isInstanceOf(AdvisoryException.class)
        .hasMessageContaining(folder.toString());
    assertThatThrownBy(() -> new IndexBuilder(LocalDate.EPOCH).osv(folder.resolve("none")))
        .isInstanceOf(AdvisoryException.class);
  }

  @Test
  void datesInTheFutureAndBeforeTheEpochDoNotCount() throws IOException, AdvisoryException {
    write("a.json", RECORD.formatted("CVE-2024-1", "2024-03-03T00:00:00Z", "npm"));
    write("b.json", RECORD.formatted("CVE-2024-2", "2099-01-01T00:00:00Z", "npm"));
    write("c.json", RECORD.formatted("CVE-2024-3", "0001-01-01T00:00:00Z", "npm"));
    assertThat(build().info().date()).isEqualTo("2024-03-03");
  }

  @Test
  void ecosystemsWithoutAnOrderAreCounted() throws IOException, AdvisoryException {
    write("a.json", RECORD.formatted("CVE-2024-1", "", "SwiftURL"));
    write("b.json", record("CVE-2024-2"));
    assertThat(build().withoutOrder()).isEqualTo(1);
  }

  @Test
  void theCatalogueMarksWhatIsExploited() throws IOException, AdvisoryException {
    write("osv/a.json", record("CVE-2024-1"));
    write("osv/b.json", record("CVE-2024-2"));
    write(
        "kev.txt",
        """
        {"catalogVersion":"2026.01.02","dateReleased":"2026-01-02T00:00:00Z","vulnerabilities":[
        {"cveID":"CVE-2024-2","dueDate":"2026-02-03"}]}""");
    new IndexBuilder(LocalDate.parse("2026-01-05"))
        .osv(folder.resolve("osv"))
        .knownExploited(folder.resolve("kev.txt"))
        .write(target());
    AdvisoryIndex index = AdvisoryIndex.open(target());
    assertThat(index.info().exploitedVersion()).isEqualTo("2026.01.02");
    assertThat(index.find("CVE-2024-1").get(0).knownExploited()).isFalse();
    assertThat(index.find("CVE-2024-2").get(0).exploitDueDate()).isEqualTo("2026-02-03");
  }

  @Test
  void aCatalogueOfSomethingElseIsRefused() throws IOException {
    write("kev.txt", "[]");
    assertThatThrownBy(
            () -> new IndexBuilder(LocalDate.EPOCH).knownExploited(folder.resolve("kev.txt")))
        .isInstanceOf(AdvisoryException.class)
        .hasMessageContaining("kev.txt");
  }

  private static String record(String id) {
    return RECORD.formatted(id, "2024-01-01T00:00:00Z", "npm");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private BuildResult build() throws AdvisoryException {
    return new IndexBuilder(LocalDate.parse("2026-01-01")).osv(folder).write(target());
  }

  private Path target() {
    return folder.resolve("test.idx");
  }
}
