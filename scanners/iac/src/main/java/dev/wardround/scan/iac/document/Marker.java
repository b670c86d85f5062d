package dev.wardround.scan.iac.document;

import java.nio.charset.StandardCharsets;

/**
 * A word of ASCII that is looked for in raw content, by Horspool's algorithm: most bytes are
 * skipped unread.
 */
public final class Marker {
  private final byte[] word;
  private final byte[] skips = new byte[256];

  private Marker(byte[] word) {
    this.word = word;
    java.util.Arrays.fill(skips, (byte) word.length);
    for (int i = 0; i < word.length - 1; i++) {
      skips[word[i] & 0xff] = (byte) (word.length - 1 - i);
    }
  }

  /** A word of 1 to 127 characters. */
  public static Marker of(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
    if (bytes.length == 0 || bytes.length > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("a marker has 1 to 127 characters");
    }
    return new Marker(bytes);
  }

  /** Whether the word stands anywhere in the content. */
  public boolean isIn(byte[] content) {
    int last = word.length - 1;
    int end = last;
    while (end < content.length) {
      if (content[end] == word[last] && isAt(content, end - last)) {
        return true;
      }
      end += skips[content[end] & 0xff];
    }
    return false;
  }

  private boolean isAt(byte[] content, int start) {
    for (int i = 0; i < word.length - 1; i++) {
      if (content[start + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
