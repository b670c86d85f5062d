package dev.wardround.scan.dependency.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.scan.dependency.DependencyScanners;
import dev.wardround.scan.dependency.component.Scan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageTest {
  private static final byte[] FLASK = "Name: Flask\nVersion: 0.12\n".getBytes(UTF_8);
  private static final byte[] JINJA = "Name: Jinja2\nVersion: 2.10\n".getBytes(UTF_8);
  private static final String SITE = "usr/lib/python3.11/site-packages/";
  private static final String SAVED =
      "[{\"Config\": \"c.json\", \"Layers\": [\"one/layer.tar\", \"two/layer.tar\"]}]";

  @TempDir Path directory;

  @Test
  void packagesOfAllLayersAreFoundWithTheirLayer() throws IOException {
    Tar lower = new Tar().with(SITE + "flask-0.12.dist-info/METADATA", FLASK);
    Tar upper = new Tar().with("app/node_modules/ms/package.json", npm("ms", "0.7.0"));
    Facts facts = facts("image.tar", saved(lower, upper).bytes());
    assertThat(Scan.describe(facts.components()))
        .containsExactly("pypi/flask@0.12 EXACT SHIPPED @0", "npm/ms@0.7.0 EXACT SHIPPED @0");
    assertThat(facts.components().get(0).location().display())
        .isEqualTo("image.tar!/one/layer.tar!/" + SITE + "flask-0.12.dist-info/METADATA");
    assertThat(statuses(facts)).containsExactly("READ image.tar");
  }

  @Test
  void aDeletedPackageIsNoLongerInTheImage() throws IOException {
    Tar lower =
        new Tar()
            .with(SITE + "flask-0.12.dist-info/METADATA", FLASK)
            .with(SITE + "jinja2-2.10.dist-info/METADATA", JINJA);
    Tar upper = new Tar().with(SITE + ".wh.flask-0.12.dist-info", "");
    assertThat(components("image.tar", saved(lower, upper).bytes()))
        .containsExactly("pypi/jinja2@2.10 EXACT SHIPPED @0");
  }

  @Test
  void anEmptiedDirectoryHidesWhatWasInIt() throws IOException {
    Tar lower = new Tar().with(SITE + "flask-0.12.dist-info/METADATA", FLASK);
    Tar upper =
        new Tar()
            .with(SITE + ".wh..wh..opq", "")
            .with(SITE + "jinja2-2.10.dist-info/METADATA", JINJA);
    assertThat(components("image.tar", saved(lower, upper).bytes()))
        .containsExactly("pypi/jinja2@2.10 EXACT SHIPPED @0");
  }

  @Test
  void aLaterFileReplacesAnEarlierOne() throws IOException {
    Tar lower = new Tar().with("app/node_modules/ms/package.json", npm("ms", "0.7.0"));
    Tar upper = new Tar().with("app/node_modules/ms/package.json", npm("ms", "2.1.3"));
    assertThat(components("image.tar", saved(lower, upper).bytes()))
        .containsExactly("npm/ms@2.1.3 EXACT SHIPPED @0");
  }

  @Test
  void theOrderIsThatOfTheManifestNotOfTheArchive() throws IOException {
    Tar lower = new Tar().with("app/node_modules/ms/package.json", npm("ms", "0.7.0"));
    Tar upper = new Tar().with("app/node_modules/.wh.ms", "");
    Tar backwards =
        new Tar()
            .with("manifest.json", SAVED)
            .with("two/layer.tar", upper.bytes())
            .with("one/layer.tar", lower.bytes());
    assertThat(components("image.tar", backwards.bytes())).isEmpty();
  }

  @Test
  void theLayoutOfTheOpenContainerInitiativeIsRead() throws IOException {
    String layer =
        "{\"layers\": [{\"mediaType\": \"application/vnd.oci.image.layer.v1.tar+gzip\","
            + " \"digest\": \"sha256:cc\"}]}";
    Tar image =
        new Tar()
            .with("oci-layout", "{\"imageLayoutVersion\": \"1.0.0\"}")
            .with("index.json", "{\"manifests\": [{\"digest\": \"sha256:aa\"}]}")
            .with("blobs/sha256/aa", "{\"manifests\": [{\"digest\": \"sha256:bb\"}]}")
            .with("blobs/sha256/bb", layer)
            .with(
                "blobs/sha256/cc", new Tar().with("./x/jinja2.dist-info/METADATA", JINJA).packed());
    assertThat(components("image.tar", image.bytes()))
        .containsExactly("pypi/jinja2@2.10 EXACT SHIPPED @0");
    assertThat(
            components(
                "image.tar.gz", new Tar().with("x/jinja2.egg-info/PKG-INFO", JINJA).packed()))
        .as("a tar that is no image")
        .containsExactly("pypi/jinja2@2.10 EXACT SHIPPED @0");
  }

  @Test
  void anImageInAFolderIsReadLikeOneInATar() throws IOException {
    Tar lower =
        new Tar()
            .with(SITE + "flask-0.12.dist-info/METADATA", FLASK)
            .with(SITE + "jinja2-2.10.dist-info/METADATA", JINJA);
    Tar upper = new Tar().with(SITE + ".wh.flask-0.12.dist-info", "");
    Path blobs = Files.createDirectories(directory.resolve("built/blobs/sha256"));
    Files.write(blobs.resolve("cc"), lower.packed());
    Files.write(blobs.resolve("dd"), upper.bytes());
    Files.writeString(
        blobs.resolve("bb"),
        "{\"layers\": ["
            + "{\"mediaType\": \"application/vnd.oci.image.layer.v1.tar+gzip\","
            + " \"digest\": \"sha256:cc\"},"
            + "{\"mediaType\": \"application/vnd.oci.image.layer.v1.tar\","
            + " \"digest\": \"sha256:dd\"}]}");
    Files.writeString(
        directory.resolve("built/index.json"), "{\"manifests\": [{\"digest\": \"sha256:bb\"}]}");
    Facts facts = facts("built/oci-layout", "{}".getBytes(UTF_8));
    assertThat(Scan.describe(facts.components()))
        .containsExactly("pypi/jinja2@2.10 EXACT SHIPPED @0");
    assertThat(facts.components().get(0).location().display())
        .isEqualTo("built/blobs/sha256/cc!/" + SITE + "jinja2-2.10.dist-info/METADATA");
    assertThat(statuses(facts)).containsExactly("READ built/oci-layout");
  }

  @Test
  void anImageInAFolderThatLacksItsIndexIsTold() throws IOException {
    Path blobs = Files.createDirectories(directory.resolve("built/blobs/sha256"));
    Files.write(blobs.resolve("cc"), new Tar().with("a/.wh.b", "").bytes());
    assertThat(statuses(facts("built/oci-layout", "{}".getBytes(UTF_8))))
        .containsExactly(
            "PARTLY_READ built/oci-layout: no manifest tells which of its layers belong to an"
                + " image");
  }

  @Test
  void aHardLinkCountsAsTheFileThatItNames() throws IOException {
    String cached = "root/.cache/uv/flask-0.12.dist-info/METADATA";
    Tar seen =
        new Tar().with(cached, FLASK).withHardLink(SITE + "flask-0.12.dist-info/METADATA", cached);
    assertThat(statuses(facts("image.tar", saved(seen, new Tar()).bytes())))
        .containsExactly("READ image.tar");
    Tar hidden =
        new Tar()
            .with("root/.store/ab/cdef", npm("ms", "0.7.0"))
            .withHardLink("app/node_modules/ms/package.json", "root/.store/ab/cdef");
    assertThat(statuses(facts("image.tar", saved(hidden, new Tar()).bytes())))
        .containsExactly(
            "PARTLY_READ image.tar: 1 files are links to content under a name that is not read");
  }

  @Test
  void anImagePackedWithGzipIsRead() throws IOException {
    Tar lower = new Tar().with(SITE + "flask-0.12.dist-info/METADATA", FLASK);
    assertThat(components("image.tar.gz", saved(lower, new Tar()).packed()))
        .containsExactly("pypi/flask@0.12 EXACT SHIPPED @0");
  }

  @Test
  void longNamesAreRead() throws IOException {
    String deep = "a".repeat(60) + "/" + "b".repeat(60) + "/flask.dist-info/METADATA";
    assertThat(components("pax.tar", new Tar().withPax(deep, FLASK).bytes()))
        .containsExactly("pypi/flask@0.12 EXACT SHIPPED @0");
    assertThat(components("gnu.tar", new Tar().withGnuName(deep, FLASK).bytes()))
        .containsExactly("pypi/flask@0.12 EXACT SHIPPED @0");
  }

  @Test
  void layersThatCannotBeReadAreTold() throws IOException {
    Tar image =
        new Tar().with("manifest.json", SAVED).with("one/layer.tar", "neither of them".repeat(99));
    assertThat(statuses(facts("image.tar", image.bytes())))
        .containsExactly(
            "PARTLY_READ image.tar: one/layer.tar is no tar that is plain or packed with gzip;"
                + " layer two/layer.tar is not in it");
    assertThat(statuses(facts("no.tar", "no tar".repeat(200).getBytes(UTF_8))))
        .containsExactly("FAILED no.tar: not readable: not a tar: a number is none");
  }

  @Test
  void aLayerPackedWithZstdIsTold() throws IOException {
    byte[] zstd = Arrays.copyOf(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}, 600);
    Tar image =
        new Tar()
            .with("manifest.json", "[{\"Layers\": [\"one/layer.tar\"]}]")
            .with("one/layer.tar", zstd);
    assertThat(statuses(facts("image.tar", image.bytes())))
        .containsExactly(
            "PARTLY_READ image.tar: one/layer.tar is packed with zstd, which is not unpacked");
  }

  @Test
  void packagesOfTheSystemAreToldNotToBeJudged() throws IOException {
    List<String> books =
        List.of(
            "var/lib/dpkg/status",
            "var/lib/dpkg/status.d/base",
            "lib/apk/db/installed",
            "var/lib/rpm/rpmdb.sqlite",
            "usr/lib/sysimage/rpm/Packages.db");
    for (String book : books) {
      Tar lower = new Tar().with(book, "openssl");
      assertThat(statuses(facts("image.tar", saved(lower, new Tar()).bytes())))
          .containsExactly(
              "PARTLY_READ image.tar: packages of the operating system (dpkg, apk or rpm) are in"
                  + " it, and are not judged");
    }
  }

  @Test
  void anyDamageEndsInAStatus() throws IOException {
    Tar lower = new Tar().with(SITE + "flask-0.12.dist-info/METADATA", FLASK);
    byte[] whole = saved(lower, new Tar().with("a/.wh.b", "")).bytes();
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int i = 0; i < 1 + round % 5; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      assertThat(facts("image.tar", broken).statuses()).hasSize(1);
    }
  }

  private static Tar saved(Tar lower, Tar upper) {
    return new Tar()
        .with("one/layer.tar", lower.bytes())
        .with("two/layer.tar", upper.bytes())
        .with("manifest.json", SAVED);
  }

  private static String npm(String name, String version) {
    return "{\"name\": \"" + name + "\", \"version\": \"" + version + "\"}";
  }

  private List<String> components(String name, byte[] content) throws IOException {
    return Scan.describe(facts(name, content).components());
  }

  private static List<String> statuses(Facts facts) {
    return facts.statuses().stream()
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
