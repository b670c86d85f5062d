package dev.wardround.scan.dependency.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.scan.dependency.DependencyScanners;
import dev.wardround.scan.dependency.component.Scan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives with seeded damage: whatever stands in a file, its scan ends soon, and with a status.
 */
class DamageTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int ROUNDS = 1000;

  /** Numbers that lengths, counts and places like to be wrong by. */
  private static final int[] EXTREMES = {0, 1, -1, 0x7FFFFFFF, 0x80000000, 0xFFFF, 0x10000, 0x80};

  @TempDir Path directory;

  private final Random random = new Random(20261126);

  @Test
  void aDamagedZipEndsInAStatus() throws IOException {
    byte[] whole = zip();
    assertThat(facts("app.zip", whole).components()).hasSize(5);
    assertTimeoutPreemptively(SOON, () -> damage("app.zip", whole));
  }

  @Test
  void aDamagedZipOfMoreThanFourGibibytesByItsOwnWordsEndsInAStatus() throws IOException {
    byte[] whole = large();
    assertThat(facts("app.jar", whole).statuses()).hasSize(1);
    assertTimeoutPreemptively(SOON, () -> damage("app.jar", whole));
  }

  @Test
  void aDamagedTarEndsInAStatus() throws IOException {
    Tar image =
        new Tar()
            .withPax("a/".repeat(70) + "x.dist-info/METADATA", python("x"))
            .withGnuName("b/".repeat(70) + "y.dist-info/METADATA", python("y"))
            .with("one/layer.tar", new Tar().with("app/app.zip", zip()).bytes())
            .with("manifest.json", "[{\"Layers\": [\"one/layer.tar\"]}]");
    byte[] whole = image.bytes();
    assertThat(facts("image.tar", whole).components()).hasSize(7);
    assertTimeoutPreemptively(SOON, () -> damage("image.tar", whole));
    assertTimeoutPreemptively(SOON, () -> damage("image.tgz", image.packed()));
  }

  @Test
  void aDamagedProgramIsReadOrPassedOver() throws IOException {
    byte[] whole = program();
    assertThat(program(whole).components()).hasSize(2);
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            assertThat(program(damaged(whole)).statuses()).hasSizeLessThanOrEqualTo(1);
          }
        });
  }

  private void damage(String name, byte[] whole) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(facts(name, damaged(whole)).statuses()).hasSize(1);
    }
  }

  /** Cut off, with bytes replaced, numbers made extreme, or a piece put in another place. */
  private byte[] damaged(byte[] whole) {
    boolean cut = random.nextInt(4) == 0;
    byte[] broken = Arrays.copyOf(whole, cut ? 1 + random.nextInt(whole.length) : whole.length);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(broken.length);
      switch (random.nextInt(4)) {
        case 0 -> broken[at] = (byte) random.nextInt();
        case 1 -> broken[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> extreme(broken, at);
        default -> {
          int length = random.nextInt(Math.min(64, broken.length - at));
          int to = random.nextInt(broken.length - length);
          System.arraycopy(broken, at, broken, to, length);
        }
      }
    }
    return broken;
  }

  private void extreme(byte[] broken, int at) {
    if (at + 4 <= broken.length) {
      int number = EXTREMES[random.nextInt(EXTREMES.length)];
      ByteOrder order = random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
      ByteBuffer.wrap(broken).order(order).putInt(at, number);
    }
  }

  private static byte[] python(String name) {
    return ("Name: " + name + "\nVersion: 1\n").getBytes(UTF_8);
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(jar)) {
      put(
          zip,
          "META-INF/maven/g/a/pom.properties",
          "groupId=g\nartifactId=a\nversion=1".getBytes(UTF_8));
      put(zip, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n".getBytes(UTF_8));
      for (Class<?> each : List.of(DamageTest.class, Tar.class, Shading.class, Scan.class)) {
        put(zip, each.getName().replace('.', '/') + ".class", classFile(each));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "lib/a-1.jar", jar.toByteArray());
      put(zip, "p.dist-info/METADATA", python("p"));
      put(
          zip,
          "node_modules/m/package.json",
          "{\"name\": \"m\", \"version\": \"1.0.0\"}".getBytes(UTF_8));
      put(zip, "bin/bootstrap", program());
    }
    return out.toByteArray();
  }

  /** Its one entry and its list of entries say their numbers in 64 bits. */
  private static byte[] large() {
    byte[] name = "p.dist-info/METADATA".getBytes(UTF_8);
    byte[] content = python("p");
    CRC32 sum = new CRC32();
    sum.update(content);
    ByteBuffer zip = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50).putShort((short) 45).put(new byte[8]).putInt((int) sum.getValue());
    zip.putInt(content.length).putInt(content.length);
    zip.putShort((short) name.length).putShort((short) 0).put(name).put(content);
    int list = zip.position();
    zip.putInt(0x02014b50).putShort((short) 45).putShort((short) 45).put(new byte[8]);
    zip.putInt((int) sum.getValue()).putInt(-1).putInt(-1);
    zip.putShort((short) name.length).putShort((short) 28).put(new byte[10]).putInt(-1).put(name);
    zip.putShort((short) 1).putShort((short) 24);
    zip.putLong(content.length).putLong(content.length).putLong(0);
    int end = zip.position();
    zip.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putLong(0);
    zip.putLong(1).putLong(1).putLong(end - list).putLong(list);
    zip.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
    zip.putInt(0x06054b50)
        .putInt(0)
        .putShort((short) -1)
        .putShort((short) -1)
        .putInt(-1)
        .putInt(-1);
    zip.putShort((short) 0);
    return Arrays.copyOf(zip.array(), zip.position());
  }

  private static byte[] program() {
    String list = "path\tx\ndep\tgolang.org/x/net\tv0.1.0\th1:x=\n";
    String header = "\u00ff Go buildinf:" + (char) 8 + (char) 2 + "\0".repeat(16);
    return ("\u007fELF"
            + "\0".repeat(100)
            + header
            + (char) 8
            + "go1.20.1"
            + mark("3077af0c9274080241e1c107e6d618e6")
            + list
            + mark("f932433186182072008242104116d8f2"))
        .getBytes(ISO_8859_1);
  }

  private static String mark(String hex) {
    return new String(HexFormat.of().parseHex(hex), ISO_8859_1);
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  private static byte[] classFile(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in.readAllBytes();
    }
  }

  private Facts facts(String name, byte[] content) throws IOException {
    FileScanner archives =
        DependencyScanners.all().stream().filter(s -> s.name().equals("archive")).findAny().get();
    return facts(name, content, archives);
  }

  private Facts program(byte[] content) throws IOException {
    return facts("bootstrap", content, new ProgramScanner());
  }

  private Facts facts(String name, byte[] content, FileScanner scanner) throws IOException {
    Path file = Files.write(directory.resolve(name), content);
    return Scan.ofFiles(List.of(new Scan.OnDisk(name, file))).facts(scanner);
  }
}
