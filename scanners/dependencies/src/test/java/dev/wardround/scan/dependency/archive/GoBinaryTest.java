package dev.wardround.scan.dependency.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.scan.dependency.component.Scan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoBinaryTest {
  private static final String MODULES =
      """
      path\texample.org/intake
      mod\texample.org/intake\t(devel)\t
      dep\tgolang.org/x/net\tv0.1.0\th1:x=
      dep\tgithub.com/old/a\tv1.0.0
      =>\tgithub.com/new/a\tv1.0.1\th1:y=
      dep\tgithub.com/local/b\tv1.0.0
      =>\t./b\t
      build\tGOOS=linux
      """;

  @TempDir Path directory;

  @Test
  void modulesAreThoseThatWereBuiltIn() throws IOException {
    assertThat(components("bootstrap", program("\u007fELF", 2000, 2, "go1.20.1 X:none")))
        .containsExactly(
            "golang/golang.org/x/net@v0.1.0 EXACT SHIPPED @0",
            "golang/github.com/new/a@v1.0.1 EXACT SHIPPED @0",
            "golang/stdlib@1.20.1 EXACT SHIPPED @0");
  }

  @Test
  void programsOfAllSystemsAreRead() throws IOException {
    for (String magic : List.of("MZ\u0090\0", "\u00cf\u00fa\u00ed\u00fe")) {
      assertThat(components("intake.exe", program(magic, 64, 2, "go1.20.1"))).hasSize(3);
    }
  }

  @Test
  void marksThatLieAcrossTwoPiecesAreFound() throws IOException {
    for (int before = (1 << 20) - 60; before <= (1 << 20) + 4; before += 4) {
      assertThat(components("bootstrap", program("\u007fELF", before, 2, "go1.20.1"))).hasSize(3);
    }
  }

  @Test
  void theGoOfOldProgramsIsNotKnown() throws IOException {
    assertThat(components("bootstrap", program("\u007fELF", 64, 0, "go1.20.1"))).hasSize(2);
  }

  @Test
  void otherFilesWithoutAnEndingSayNothing() throws IOException {
    assertThat(facts("bootstrap", "#!/bin/sh\nexec python\n").statuses()).isEmpty();
    assertThat(facts("bootstrap", "\u007fELF not of Go").statuses()).isEmpty();
    assertThat(new ProgramScanner().wants("app/LICENSE")).isFalse();
    assertThat(new ProgramScanner().wants("app/main.py")).isFalse();
  }

  /** A program with the header of debug/buildinfo at a place, and the modules behind it. */
  private static String program(String magic, int at, int flags, String goVersion) {
    String header = "\u00ff Go buildinf:" + (char) 8 + (char) flags + "\0".repeat(16);
    return magic
        + "\0".repeat(at)
        + header
        + (char) goVersion.length()
        + goVersion
        + (char) 0x7F
        + mark("3077af0c9274080241e1c107e6d618e6")
        + MODULES
        + mark("f932433186182072008242104116d8f2")
        + "\0".repeat(100);
  }

  private static String mark(String hex) {
    return new String(HexFormat.of().parseHex(hex), ISO_8859_1);
  }

  private List<String> components(String name, String content) throws IOException {
    return Scan.describe(facts(name, content).components());
  }

  private Facts facts(String name, String content) throws IOException {
    Path file = Files.write(directory.resolve(name), content.getBytes(ISO_8859_1));
    return Scan.ofFiles(List.of(new Scan.OnDisk(name, file))).facts(new ProgramScanner());
  }
}
