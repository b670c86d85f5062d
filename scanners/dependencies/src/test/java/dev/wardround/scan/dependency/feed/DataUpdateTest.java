package dev.wardround.scan.dependency.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.AdvisoryIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataUpdateTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
  private static final String EXPLOITED =
      """
      {"catalogVersion":"1","dateReleased":"2026-01-02T00:00:00Z",
       "vulnerabilities":[{"cveID":"CVE-2024-1","dueDate":"2026-02-03"}]}""";

  @TempDir Path folder;
  private final Map<String, byte[]> served = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private HttpServer server;
  private Fault fault = (exchange, content) -> false;

  /** Answers in place of the server, or lets it answer. */
  private interface Fault {
    boolean answers(HttpExchange exchange, byte[] content) throws IOException;
  }

  DataUpdateTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void serve() throws IOException {
    server.createContext("/", this::answer);
    server.start();
    served.put("/npm/all.zip", zip("CVE-2024-1"));
    served.put("/npm/modified_id.csv", bytes("2024-01-01T00:00:00Z,CVE-2024-1\n"));
    served.put("/known_exploited_vulnerabilities.json", bytes(EXPLOITED));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      byte[] content = served.get(path);
      if (content == null) {
        exchange.sendResponseHeaders(404, -1);
      } else if (!fault.answers(exchange, content)) {
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
      }
    }
  }

  @Test
  void bringsRecordsAndCatalogueAndSaysWhenTheyWereCopied() throws Exception {
    assertThat(update("npm").problems()).isEmpty();
    AdvisoryIndex index = index();
    assertThat(index.lookup("npm", "p")).hasSize(1);
    assertThat(index.lookup("npm", "p").get(0).knownExploited()).isTrue();
    assertThat(index.info().ecosystems().get(0).snapshot()).isEqualTo("2026-01-05");
    assertThat(folder.resolve("osv/npm/all.zip")).exists();
  }

  @Test
  void fetchesOnlyWhatChanged() throws Exception {
    update("npm");
    asked.clear();
    update("npm");
    assertThat(asked).doesNotContain("/npm/all.zip");
    served.put(
        "/npm/modified_id.csv",
        bytes("2025-01-01T00:00:00Z,CVE-2024-2\n2024-01-01T00:00:00Z,CVE-2024-1\n"));
    served.put("/npm/CVE-2024-2.json", bytes(record("CVE-2024-2")));
    asked.clear();
    update("npm");
    assertThat(asked).contains("/npm/CVE-2024-2.json").doesNotContain("/npm/all.zip");
    assertThat(index().lookup("npm", "p")).hasSize(2);
  }

  @Test
  void missingEcosystemLosesNoOther() throws Exception {
    UpdateResult result = update("npm", "PyPI");
    assertThat(result.problems()).singleElement().asString().contains("PyPI", "not there");
    assertThat(index().lookup("npm", "p")).hasSize(1);
  }

  @Test
  void damagedArchiveLeavesTheOlderCopy() throws Exception {
    update("npm");
    served.remove("/npm/modified_id.csv");
    byte[] whole = zip("CVE-2024-1", "CVE-2024-2");
    served.put("/npm/all.zip", Arrays.copyOf(whole, whole.length / 3));
    assertThat(update("npm").problems()).singleElement().asString().contains("damaged");
    assertThat(index().lookup("npm", "p")).hasSize(1);
  }

  @Test
  void waitsAsLongAsTheServerAsks() throws Exception {
    List<String> refused = new ArrayList<>();
    fault =
        (exchange, content) -> {
          if (!refused.isEmpty()) {
            return false;
          }
          refused.add("once");
          exchange.getResponseHeaders().add("Retry-After", "7");
          exchange.sendResponseHeaders(429, -1);
          return true;
        };
    assertThat(update("npm").problems()).isEmpty();
    assertThat(waits).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void takesUpWhereItWasCutOff() throws Exception {
    List<String> ranges = new ArrayList<>();
    fault =
        (exchange, content) -> {
          if (!exchange.getRequestURI().getPath().endsWith(".zip")) {
            return false;
          }
          exchange.getResponseHeaders().add("ETag", "\"one\"");
          String range = exchange.getRequestHeaders().getFirst("Range");
          int half = content.length / 2;
          if (range == null) {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content, 0, half);
            exchange.getResponseBody().flush();
            return true;
          }
          ranges.add(range + " of " + exchange.getRequestHeaders().getFirst("If-Range"));
          exchange.sendResponseHeaders(206, content.length - half);
          exchange.getResponseBody().write(content, half, content.length - half);
          return true;
        };
    assertThat(update("npm").problems()).isEmpty();
    assertThat(ranges).hasSize(1).allMatch(range -> range.endsWith("- of \"one\""));
    assertThat(index().lookup("npm", "p")).hasSize(1);
  }

  @Test
  void slowServerIsGivenUp() throws Exception {
    fault =
        (exchange, content) -> {
          sleep(1500);
          return false;
        };
    assertThatThrownBy(() -> update(Duration.ofMillis(50), step -> {}, "npm"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no records could be fetched");
  }

  @Test
  void interruptedAnywhereItLeavesAWorkingDatabase() throws Exception {
    update("npm");
    served.put("/npm/all.zip", zip("CVE-2024-1", "CVE-2024-2"));
    served.remove("/npm/modified_id.csv");
    int interrupted = 0;
    for (int last = 0; ; last++) {
      int limit = last;
      int[] taken = {0};
      try {
        update(
            Duration.ofSeconds(5),
            step -> {
              if (taken[0]++ == limit) {
                throw new Killed();
              }
            },
            "npm");
        break;
      } catch (Killed e) {
        interrupted++;
        assertThat(index().check().lookup("npm", "p")).hasSizeBetween(1, 2);
      }
    }
    assertThat(interrupted).isGreaterThanOrEqualTo(8);
    assertThat(index().lookup("npm", "p")).hasSize(2);
  }

  @Test
  void readsAFolderAsAMirror() throws Exception {
    Path mirror = folder.resolve("mirror");
    served.forEach((name, content) -> write(mirror.resolve(name.substring(1)), content));
    DataUpdate update =
        new DataUpdate(
            folder.resolve("data"),
            Mirror.at(mirror.toUri()),
            download(Duration.ofSeconds(5)),
            TODAY,
            step -> {});
    assertThat(update.run(List.of("npm")).problems()).isEmpty();
    assertThat(folder.resolve("data/advisories.idx")).exists();
  }

  @Test
  void databaseTravelsInAJar() throws Exception {
    update("npm");
    Path jar = folder.resolve("carrier.jar");
    Carrier.write(folder.resolve("advisories.idx"), jar);
    Carrier.read(jar, folder.resolve("other"));
    assertThat(folder.resolve("other/advisories.idx"))
        .hasSameBinaryContentAs(folder.resolve("advisories.idx"));
    Files.write(jar, zip("CVE-2024-1"));
    assertThatThrownBy(() -> Carrier.read(jar, folder.resolve("other")))
        .hasMessageContaining("carries no database");
  }

  @Test
  void mavenRepositoryCarriesTheDatabase() throws Exception {
    update("npm");
    Path jar = folder.resolve("carrier.jar");
    Carrier.write(folder.resolve("advisories.idx"), jar);
    served.put("/org/ward/data/1.0/data-1.0.jar", Files.readAllBytes(jar));
    served.put("/org/ward/data/1.0/data-1.0.jar.sha1", bytes("0000"));
    assertThatThrownBy(this::artifact).hasMessageContaining("checksum differs");
    byte[] sha = java.security.MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(jar));
    served.put(
        "/org/ward/data/1.0/data-1.0.jar.sha1", bytes(java.util.HexFormat.of().formatHex(sha)));
    assertThat(artifact()).hasSameBinaryContentAs(jar);
  }

  private Path artifact() throws IOException {
    return Carrier.artifact(
        "org.ward:data:1.0",
        folder.resolve("none"),
        address(),
        folder,
        download(Duration.ofSeconds(5)));
  }

  /** Stands for the end of the process. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private UpdateResult update(String... ecosystems) throws IOException, AdvisoryException {
    return update(Duration.ofSeconds(5), step -> {}, ecosystems);
  }

  private UpdateResult update(Duration patience, Consumer<String> steps, String... ecosystems)
      throws IOException, AdvisoryException {
    return new DataUpdate(folder, Mirror.at(address()), download(patience), TODAY, steps)
        .run(List.of(ecosystems));
  }

  private Download download(Duration patience) {
    return new Download(Connections.of(Map.of(), patience), waits::add);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private AdvisoryIndex index() throws AdvisoryException {
    return AdvisoryIndex.open(folder.resolve("advisories.idx"));
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String record(String id) {
    return """
        {"id":"%s","modified":"2024-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"npm",
        "name":"p"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"}]}]}]}"""
        .formatted(id);
  }

  private static byte[] zip(String... ids) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String id : ids) {
        out.putNextEntry(new ZipEntry(id + ".json"));
        ((OutputStream) out).write(bytes(record(id)));
      }
    }
    return bytes.toByteArray();
  }
}
