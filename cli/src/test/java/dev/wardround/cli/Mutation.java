package dev.wardround.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Changes to a file of the sort that parsers stumble over. */
final class Mutation {
  private static final List<String> WORDS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          "\"",
          "'",
          "${",
          "%{",
          "<<",
          "\n",
          "\r",
          "\t",
          "\0",
          ":",
          ": ",
          "- ",
          "&a ",
          "*a",
          "!Ref ",
          "!Sub",
          "<<EOT",
          "?",
          "|",
          ">",
          "#",
          "//",
          "/*",
          "*/",
          "null",
          "~",
          "true",
          "-1",
          "0",
          "1e999",
          "99999999999999999999",
          "\u00e9",
          "\ud83d\ude00",
          "\ufeff",
          "<",
          "</",
          "<!ENTITY x SYSTEM 'file:'>",
          "]]>",
          "&x;",
          "../",
          "==",
          ">=",
          "^",
          "@",
          ",",
          "\\",
          "\\u",
          "%",
          "$",
          "Fn::",
          "Ref",
          "apiVersion: v1\nkind: X\n");

  private Mutation() {}

  /** One to four changes. */
  static byte[] of(byte[] seed, byte[] other, Random random) {
    byte[] changed = seed;
    for (int i = random.nextInt(4); i >= 0; i--) {
      changed = changed(changed, other, random);
    }
    return changed;
  }

  private static byte[] changed(byte[] seed, byte[] other, Random random) {
    int from = random.nextInt(seed.length + 1);
    int to = Math.min(seed.length, from + random.nextInt(24));
    return switch (random.nextInt(7)) {
      case 0 -> joined(seed, 0, from, new byte[0], seed, to, seed.length);
      case 1 -> joined(seed, 0, from, word(random), seed, from, seed.length);
      case 2 -> joined(seed, 0, from, word(random), seed, to, seed.length);
      case 3 -> joined(seed, 0, to, new byte[0], seed, from, seed.length);
      case 4 ->
          joined(seed, 0, from, new byte[0], other, random.nextInt(other.length + 1), other.length);
      case 5 ->
          joined(
              seed,
              0,
              from,
              new byte[] {(byte) random.nextInt(256)},
              seed,
              Math.min(from + 1, seed.length),
              seed.length);
      default -> joined(seed, 0, from, repeated(random), seed, from, seed.length);
    };
  }

  private static byte[] word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8);
  }

  /** One word a thousand times over: depth is limited, or it breaks. */
  private static byte[] repeated(Random random) {
    return WORDS.get(random.nextInt(WORDS.size())).repeat(1000).getBytes(UTF_8);
  }

  private static byte[] joined(
      byte[] first, int from, int to, byte[] middle, byte[] last, int start, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(first, from, to - from);
    out.writeBytes(middle);
    out.write(last, start, end - start);
    return out.toByteArray();
  }
}
