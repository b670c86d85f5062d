package dev.wardround.scan.dependency.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvisoryIndexTest {
  private static final String RECORD =
      """
      {"id":"GHSA-2222-3333-4444","aliases":["CVE-2024-%1$d"],"modified":"2024-05-06T07:08:09Z",
       "severity":[{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}],
       "affected":[{"package":{"ecosystem":"npm","name":"p%1$d"},
        "ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":"1.%1$d.0"}]}]}]}
      """;

  @TempDir Path folder;
  private Path file = Path.of("");
  private List<KnownVulnerability> written = List.of();

  @BeforeEach
  void build() throws IOException, AdvisoryException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append(RECORD.formatted(1000 + i));
    }
    Files.writeString(folder.resolve("records.jsonl"), lines);
    file = folder.resolve("test.idx");
    new IndexBuilder(LocalDate.parse("2026-01-01")).osv(folder).write(file);
    written = AdvisoryIndex.open(file).all();
  }

  @Test
  void givesBackWhatWasWritten() throws AdvisoryException {
    KnownVulnerability known = AdvisoryIndex.open(file).lookup("npm", "p1007").get(0);
    assertThat(known.id()).isEqualTo("CVE-2024-1007");
    assertThat(known.aliases()).containsExactly("GHSA-2222-3333-4444");
    assertThat(known.severity()).isEqualTo("critical");
    assertThat(known.score()).isEqualTo(9.8);
    assertThat(known.modified()).isEqualTo("2024-05-06");
    assertThat(known.ranges())
        .containsExactly(
            new AffectedRange("0", AffectedRange.End.FIXED, "1.1007.0", AffectedRange.Doubt.NONE));
  }

  @Test
  void knowsNothingOfOtherPackagesAndEcosystems() throws AdvisoryException {
    AdvisoryIndex index = AdvisoryIndex.open(file);
    assertThat(index.lookup("npm", "absent")).isEmpty();
    assertThat(index.lookup("PyPI", "p1007")).isEmpty();
    assertThat(index.lookup("Debian", "p1007")).isEmpty();
  }

  @Test
  void findsByAnyName() throws AdvisoryException {
    AdvisoryIndex index = AdvisoryIndex.open(file);
    assertThat(index.find("cve-2024-1001")).hasSize(1);
    assertThat(index.find("GHSA-2222-3333-4444")).hasSize(40);
    assertThat(index.find("CVE-1999-0001")).isEmpty();
  }

  @Test
  void theSameRecordsGiveTheSameBytes() throws IOException, AdvisoryException {
    Path again = folder.resolve("again.idx");
    new IndexBuilder(LocalDate.parse("2026-01-01")).osv(folder).write(again);
    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void aMissingFileIsToldWithItsNameAndARemedy() {
    assertThatThrownBy(() -> AdvisoryIndex.open(folder.resolve("none.idx")))
        .isInstanceOf(AdvisoryException.class)
        .hasMessageContaining("none.idx")
        .hasMessageContaining("wardround db build");
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    Files.writeString(file, "{}".repeat(100));
    assertThatThrownBy(() -> AdvisoryIndex.open(file))
        .isInstanceOf(AdvisoryException.class)
        .hasMessageContaining("Not a database of advisories");
  }

  @Test
  void aNewerFormatIsRefusedByItsNumber() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[IndexFormat.MAGIC.length + 3] = 2;
    Files.write(file, bytes);
    assertThatThrownBy(() -> AdvisoryIndex.open(file))
        .isInstanceOf(AdvisoryException.class)
        .hasMessageContaining("format 2");
  }

  @Test
  void aFileCutShortAnywhereIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length += 1 + length / 20) {
      Files.write(file, java.util.Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> AdvisoryIndex.open(file)).isInstanceOf(AdvisoryException.class);
    }
  }

  @Test
  void aFlippedBitIsNoticedOrDoesNotMatter() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      try {
        assertThat(AdvisoryIndex.open(file).all()).isEqualTo(written);
      } catch (AdvisoryException e) {
        refused++;
      }
    }
    assertThat(refused).isEqualTo(400);
  }

  @Test
  void threadsMayAskAtTheSameTime()
      throws AdvisoryException, InterruptedException, ExecutionException {
    AdvisoryIndex index = AdvisoryIndex.open(file);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        String name = "p" + (1000 + i % 50);
        answers.add(threads.submit(() -> index.lookup("npm", name).size()));
      }
      for (int i = 0; i < 400; i++) {
        assertThat(answers.get(i).get()).isEqualTo(i % 50 < 40 ? 1 : 0);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
