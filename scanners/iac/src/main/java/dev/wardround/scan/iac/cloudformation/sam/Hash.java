package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that logical ids of versions, layers and deployments end with. */
final class Hash {
  private static final int SHORT = 10;

  private Hash() {}

  static String of(Value value) {
    return full(JsonWriter.canonical(value)).substring(0, SHORT);
  }

  static String shortened(String text) {
    return full(text).substring(0, SHORT);
  }

  /** SHA-1 in lower case hexadecimal digits; a name, not a protection. */
  static String full(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
