package dev.wardround.scan.dependency.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.scan.dependency.DependencyScanners;
import dev.wardround.scan.dependency.component.Scan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveScannerTest {
  @TempDir Path directory;

  /** A zip in the making. */
  private static final class Zip {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    Zip with(String name, String content) {
      return with(name, content.getBytes(UTF_8));
    }

    Zip with(String name, byte[] content) {
      entries.put(name, content);
      return this;
    }

    byte[] bytes() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(entry.getValue());
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    }
  }

  @Test
  void jarsInAFatJarAreFoundByWhatMavenWrote() throws IOException {
    byte[] databind = new Zip().with(properties("com.fasterxml", "databind"), pom("2.9.8")).bytes();
    Zip fat =
        new Zip()
            .with(properties("org.clinic", "intake"), "groupId=org.clinic\nartifactId=i\nversion=1")
            .with("META-INF/maven/org.clinic/intake/pom.xml", "<project/>")
            .with("BOOT-INF/lib/databind-2.9.8.jar", databind);
    assertThat(components("app.jar", fat.bytes()))
        .containsExactly(
            "maven/org.clinic/i@1 EXACT SHIPPED @0",
            "maven/com.fasterxml/databind@2.9.8 EXACT SHIPPED @0");
    assertThat(facts("app.jar", fat.bytes()).components().get(1).location().display())
        .isEqualTo(
            "app.jar!/BOOT-INF/lib/databind-2.9.8.jar!/" + properties("com.fasterxml", "databind"));
  }

  @Test
  void aManifestCountsOnlyWhereItIsSure() throws IOException {
    String bundle = "Bundle-SymbolicName: com.zaxxer.HikariCP\nBundle-Version: 4.0.3\n";
    Zip war =
        new Zip()
            .with("WEB-INF/lib/HikariCP-4.0.3.jar", manifest(bundle))
            .with(
                "WEB-INF/lib/spring-core-5.3.1.jar",
                manifest("Implementation-Title: spring-core\nImplementation-Version: 5.3.1\n"))
            .with("WEB-INF/lib/other-1.0.jar", manifest("Implementation-Version: 2.0\n"));
    assertThat(components("app.war", war.bytes()))
        .containsExactly(
            "maven/com.zaxxer/HikariCP@4.0.3 EXACT SHIPPED @0",
            "maven/org.springframework/spring-core@5.3.1 EXACT SHIPPED @0");
    assertThat(statuses("app.war", war.bytes()))
        .containsExactly("PARTLY_READ app.war: 1 jars do not tell which artifact they are");
  }

  @Test
  void whatIsInstalledBeatsWhatAManifestAsksFor() throws IOException {
    Zip function =
        new Zip()
            .with(
                "requests-2.19.0.dist-info/METADATA", "Name: requests\nVersion: 2.19.0\n\nName: x")
            .with("requirements.txt", "requests>=2.0\n")
            .with("package.json", "{\"dependencies\": {\"@s/a\": \"^1.0.0\"}}")
            .with("node_modules/@s/a/package.json", "{\"name\": \"@s/a\", \"version\": \"1.2.0\"}")
            .with("node_modules/@s/a/test/package.json", "{\"name\": \"no\", \"version\": \"1\"}");
    assertThat(components("f.zip", function.bytes()))
        .containsExactly(
            "pypi/requests@2.19.0 EXACT SHIPPED @0", "npm/%40s/a@1.2.0 EXACT SHIPPED @0");
    assertThat(statuses("f.zip", function.bytes())).containsExactly("READ f.zip");
  }

  @Test
  void lockFilesWithinAreRead() throws IOException {
    String lock =
        "{\"lockfileVersion\": 3, \"packages\": {\"\": {\"dependencies\": {\"a\": \"1\"}},\n"
            + "\"node_modules/a\": {\"version\": \"1.0.0\"}}}";
    Zip function = new Zip().with("src/package-lock.json", lock).with("go.mod", "nonsense");
    assertThat(components("f.zip", function.bytes()))
        .containsExactly("npm/a@1.0.0 EXACT SHIPPED @2");
    assertThat(statuses("f.zip", function.bytes()))
        .containsExactly("PARTLY_READ f.zip: go.mod: no module is named in it");
  }

  @Test
  void aBombEndsAtItsLimitWithTheNumbers() throws IOException {
    byte[] zeros = new byte[48 << 20];
    Zip bomb = new Zip().with("requirements.txt", zeros);
    assertThat(statuses("bomb.zip", bomb.bytes()))
        .containsExactly(
            "PARTLY_READ bomb.zip: it holds more than 200 times its size once unpacked, and was"
                + " read up to there");
    byte[] nested = new Zip().with("inner.zip", bomb.bytes()).bytes();
    assertThat(statuses("nested.zip", nested)).first().asString().contains("more than 200 times");
  }

  @Test
  void whatIsNotWantedOfABombIsNotUnpacked() throws IOException {
    byte[] zeros = new byte[48 << 20];
    assertThat(statuses("bomb.zip", new Zip().with("zeros.bin", zeros).bytes()))
        .containsExactly("READ bomb.zip");
  }

  @Test
  void aZipBehindAScriptIsRead() throws IOException {
    byte[] zip = new Zip().with("p.dist-info/METADATA", "Name: p\nVersion: 1\n").bytes();
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    script.writeBytes("#!/bin/sh\nexec java -jar $0\n".getBytes(UTF_8));
    script.writeBytes(zip);
    assertThat(components("app.jar", script.toByteArray()))
        .containsExactly("pypi/p@1 EXACT SHIPPED @0");
  }

  @Test
  void eggsAreRead() throws IOException {
    Zip egg = new Zip().with("EGG-INFO/PKG-INFO", "Name: lxml\nVersion: 4.6.2\n");
    assertThat(components("lxml-4.6.2-py3.8.egg", egg.bytes()))
        .containsExactly("pypi/lxml@4.6.2 EXACT SHIPPED @0");
  }

  @Test
  void nestingIsBounded() throws IOException {
    byte[] inner = new Zip().with("p.dist-info/METADATA", "Name: p\nVersion: 1\n").bytes();
    for (int depth = 0; depth < 6; depth++) {
      inner = new Zip().with("deeper.zip", inner).bytes();
    }
    assertThat(statuses("deep.zip", inner))
        .containsExactly("PARTLY_READ deep.zip: 1 archives are nested deeper than 4 levels");
  }

  @Test
  void brokenArchivesAreStatuses() throws IOException {
    assertThat(statuses("no.zip", "no zip".getBytes(UTF_8)))
        .containsExactly("FAILED no.zip: not a readable zip: broken or encrypted");
    byte[] whole = new Zip().with("a.jar", manifest("Implementation-Version: 1\n")).bytes();
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThat(statuses("half.zip", half)).first().asString().startsWith("FAILED");
    byte[] jar = new Zip().with(properties("g", "a"), pom("1").repeat(100)).bytes();
    byte[] cut = Arrays.copyOf(jar, 120);
    assertThat(statuses("outer.zip", new Zip().with("cut.jar", cut).bytes()))
        .containsExactly("PARTLY_READ outer.zip: 1 entries are broken or encrypted");
  }

  @Test
  void namesThatClimbAreToldAndNotRead() throws IOException {
    Zip zip =
        new Zip().with("../../evil/requirements.txt", "a==1\n").with("requirements.txt", "b==1\n");
    assertThat(components("z.zip", zip.bytes())).containsExactly("pypi/b@1 EXACT SHIPPED @1");
    assertThat(statuses("z.zip", zip.bytes()))
        .singleElement()
        .asString()
        .contains("1 entries have a path that leads out of the archive, and were not read");
    assertThat(directory.resolve("../evil")).doesNotExist();
  }

  private static byte[] manifest(String main) throws IOException {
    return new Zip().with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n" + main).bytes();
  }

  private static String properties(String group, String artifact) {
    return "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
  }

  private static String pom(String version) {
    return "groupId=com.fasterxml\nartifactId=databind\nversion=" + version + "\n";
  }

  private List<String> components(String name, byte[] content) throws IOException {
    return Scan.describe(facts(name, content).components());
  }

  private List<String> statuses(String name, byte[] content) throws IOException {
    return facts(name, content).statuses().stream()
        .map(s -> s.outcome() + " " + s.target() + (s.reason().isEmpty() ? "" : ": " + s.reason()))
        .toList();
  }

  private Facts facts(String name, byte[] content) throws IOException {
    Path file = Files.write(directory.resolve(name), content);
    FileScanner archives =
        DependencyScanners.all().stream().filter(s -> s.name().equals("archive")).findAny().get();
    return Scan.ofFiles(List.of(new Scan.OnDisk(name, file))).facts(archives);
  }
}
