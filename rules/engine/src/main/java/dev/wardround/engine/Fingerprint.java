package dev.wardround.engine;

import java.util.HexFormat;

/** A name for a finding that depends on nothing that changes from run to run. */
final class Fingerprint {
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private Fingerprint() {}

  /** 128 bits of FNV-1a over the parts; no secret is in them, so no cryptography is needed. */
  static String of(String... parts) {
    long a = BASIS;
    long b = ~BASIS;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        a = (a ^ part.charAt(i)) * PRIME;
        b = (b ^ (part.charAt(i) + 0x9e37L)) * PRIME;
      }
      a = (a ^ 0xffff) * PRIME;
      b = (b ^ 0xfffe) * PRIME;
    }
    return HexFormat.of().toHexDigits(a) + HexFormat.of().toHexDigits(b);
  }
}
