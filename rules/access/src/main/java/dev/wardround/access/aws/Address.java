package dev.wardround.access.aws;

import java.util.Optional;

/** IP addresses in text. Never asks a name server, which the JDK's own parser would do. */
final class Address {
  private Address() {}

  /** Four or sixteen bytes; empty where the text is no address. */
  static Optional<byte[]> parse(String text) {
    return text.indexOf(':') < 0 ? four(text) : sixteen(text);
  }

  private static Optional<byte[]> four(String text) {
    String[] parts = text.split("\\.", -1);
    byte[] bytes = new byte[4];
    if (parts.length != 4) {
      return Optional.empty();
    }
    for (int i = 0; i < 4; i++) {
      int number = number(parts[i], 10, 255);
      if (number < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) number;
    }
    return Optional.of(bytes);
  }

  private static Optional<byte[]> sixteen(String text) {
    int gap = text.indexOf("::");
    String[] head = words(gap < 0 ? text : text.substring(0, gap));
    String[] tail = words(gap < 0 ? "" : text.substring(gap + 2));
    boolean fits = gap < 0 ? head.length == 8 : head.length + tail.length < 8;
    byte[] bytes = new byte[16];
    boolean read = fits && put(head, bytes, 0) && put(tail, bytes, 8 - tail.length);
    return read ? Optional.of(bytes) : Optional.empty();
  }

  private static String[] words(String text) {
    return text.isEmpty() ? new String[0] : text.split(":", -1);
  }

  private static boolean put(String[] words, byte[] bytes, int at) {
    for (int i = 0; i < words.length; i++) {
      int number = number(words[i], 16, 0xffff);
      if (number < 0) {
        return false;
      }
      bytes[2 * (at + i)] = (byte) (number >> 8);
      bytes[2 * (at + i) + 1] = (byte) number;
    }
    return true;
  }

  private static int number(String text, int radix, int max) {
    if (text.isEmpty() || text.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0) {
        return -1;
      }
      number = number * radix + digit;
    }
    return number > max ? -1 : number;
  }
}
