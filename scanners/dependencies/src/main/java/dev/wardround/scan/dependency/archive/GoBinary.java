package dev.wardround.scan.dependency.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Go's linker wrote into a program: the modules that it is built from, as {@code go version
 * -m} shows them. The list stands between two marks (Go's runtime/debug and debug/buildinfo), so no
 * section of ELF, PE or Mach-O needs to be found.
 *
 * @param goVersion such as {@code 1.22.3}; empty where it is not told (before Go 1.18)
 */
record GoBinary(String goVersion, List<Module> modules) {
  private static final byte[] BEGIN = bytes("3077af0c9274080241e1c107e6d618e6");
  private static final byte[] END = bytes("f932433186182072008242104116d8f2");
  private static final byte[] HEADER = "\u00ff Go buildinf:".getBytes(ISO_8859_1);

  private static final int PIECE = 1 << 20;

  /** Of the list of modules; the longest known ones are a tenth of it. */
  private static final int MOST_LIST = 4 << 20;

  /** A module with the version that was built in. */
  record Module(String path, String version) {}

  GoBinary {
    modules = List.copyOf(modules);
  }

  /** Whether a file begins as programs do: ELF, PE, or Mach-O. */
  static boolean isProgram(byte[] start) {
    if (start.length < 4) {
      return false;
    }
    int magic = (start[0] & 0xFF) << 24 | (start[1] & 0xFF) << 16 | (start[2] & 0xFF) << 8;
    magic |= start[3] & 0xFF;
    return magic == 0x7F454C46 || magic >>> 16 == 0x4D5A || isMachO(magic);
  }

  private static boolean isMachO(int magic) {
    return magic == 0xCFFAEDFE || magic == 0xFEEDFACF || magic == 0xCEFAEDFE || magic == 0xFEEDFACE;
  }

  /** Reads a program to where its list of modules ends; empty where it has none. */
  static Optional<GoBinary> read(InputStream program) throws IOException {
    byte[] window = new byte[0];
    String goVersion = "";
    while (true) {
      byte[] more = program.readNBytes(PIECE);
      byte[] next = joined(window, more);
      int header = indexOf(next, HEADER, 0);
      goVersion = goVersion.isEmpty() && header >= 0 ? goVersion(next, header) : goVersion;
      int begin = indexOf(next, BEGIN, 0);
      if (begin >= 0) {
        return list(joined(next, program.readNBytes(MOST_LIST)), begin, goVersion);
      }
      if (more.length == 0) {
        return Optional.empty();
      }
      window = tail(next, 512); // a header or a mark may lie across two pieces
    }
  }

  private static Optional<GoBinary> list(byte[] bytes, int begin, String earlierVersion) {
    int end = indexOf(bytes, END, begin);
    if (end < 0) {
      return Optional.empty();
    }
    int header = earlierVersion.isEmpty() ? indexOf(bytes, HEADER, 0) : -1;
    String version = header < 0 ? earlierVersion : goVersion(bytes, header);
    int from = begin + BEGIN.length;
    return Optional.of(new GoBinary(version, modules(new String(bytes, from, end - from, UTF_8))));
  }

  /**
   * Lines of {@code dep PATH VERSION SUM}, parted by tabs; a line that begins with {@code =>} names
   * what the module before was replaced by. The program's own module counts where it has a version.
   */
  private static List<Module> modules(String list) {
    List<Module> modules = new ArrayList<>();
    for (String line : list.split("\n", -1)) {
      String[] words = line.split("\t", -1);
      if (words.length < 2) {
        continue;
      }
      String version = words.length > 2 ? words[2] : "";
      if (words[0].equals("=>") && !modules.isEmpty()) {
        modules.set(modules.size() - 1, new Module(words[1], version));
      } else if (words[0].equals("dep") || words[0].equals("mod")) {
        modules.add(new Module(words[1], version));
      }
    }
    modules.removeIf(module -> !module.version().startsWith("v"));
    return modules;
  }

  /** Since Go 1.18 the text of the version follows the header of 32 bytes, behind its length. */
  private static String goVersion(byte[] bytes, int header) {
    int at = header + 32;
    if (at >= bytes.length || (bytes[header + 15] & 2) == 0) {
      return "";
    }
    int length = bytes[at];
    if (length < 3 || at + 1 + length > bytes.length) {
      return "";
    }
    String text = new String(bytes, at + 1, length, UTF_8);
    int end = text.indexOf(' '); // "go1.22.3 X:boringcrypto"
    String version = end < 0 ? text : text.substring(0, end);
    return version.startsWith("go1") ? version.substring(2) : "";
  }

  private static int indexOf(byte[] bytes, byte[] mark, int from) {
    byte first = mark[0];
    for (int i = from; i <= bytes.length - mark.length; i++) {
      if (bytes[i] == first && matches(bytes, mark, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, byte[] mark, int at) {
    for (int i = 1; i < mark.length; i++) {
      if (bytes[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] tail(byte[] bytes, int most) {
    int from = Math.max(0, bytes.length - most);
    return java.util.Arrays.copyOfRange(bytes, from, bytes.length);
  }

  private static byte[] bytes(String hex) {
    return java.util.HexFormat.of().parseHex(hex);
  }
}
