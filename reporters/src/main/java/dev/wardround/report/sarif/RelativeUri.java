package dev.wardround.report.sarif;

import java.nio.charset.StandardCharsets;

/** A path of the scan as a relative reference of RFC 3986. */
final class RelativeUri {
  private static final String PLAIN = "-._~/!$()*+,;=@";
  private static final String HEX = "0123456789ABCDEF";

  private RelativeUri() {}

  /** A colon is written as an escape too: in the first segment it would name a scheme. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 8);
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (isPlain(c)) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }
}
