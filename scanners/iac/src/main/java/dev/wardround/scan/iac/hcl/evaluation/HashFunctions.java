package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Functions that hash texts and files. */
final class HashFunctions {
  private HashFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    if (name.equals("uuidv5")) {
      return Optional.of(a.text(nameBased(a)));
    }
    boolean file = name.startsWith("file");
    String rest = file ? name.substring("file".length()) : name;
    boolean base64 = rest.startsWith("base64");
    String algorithm = algorithm(base64 ? rest.substring("base64".length()) : rest);
    if (algorithm.isEmpty()) {
      return Optional.empty();
    }
    byte[] content =
        file ? a.scope().files().bytes(a.text(0)) : a.text(0).getBytes(StandardCharsets.UTF_8);
    byte[] hash = digest(algorithm).digest(content);
    return Optional.of(
        a.text(base64 ? Base64.getEncoder().encodeToString(hash) : HexFormat.of().formatHex(hash)));
  }

  private static String algorithm(String name) {
    return switch (name) {
      case "md5" -> "MD5";
      case "sha1" -> "SHA-1";
      case "sha256" -> "SHA-256";
      case "sha512" -> "SHA-512";
      default -> "";
    };
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String nameBased(Arguments a) throws EvaluationException {
    MessageDigest digest = digest("SHA-1");
    UUID namespace = namespace(a);
    digest.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(a.text(1).getBytes(StandardCharsets.UTF_8)));
    long most = (hash.getLong() & ~0xF000L) | 0x5000L;
    long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(most, least).toString();
  }

  private static UUID namespace(Arguments a) throws EvaluationException {
    String name = a.text(0);
    String known =
        switch (name) {
          case "dns" -> "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
          case "url" -> "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
          case "oid" -> "6ba7b812-9dad-11d1-80b4-00c04fd430c8";
          case "x500" -> "6ba7b814-9dad-11d1-80b4-00c04fd430c8";
          default -> name;
        };
    try {
      return UUID.fromString(known);
    } catch (IllegalArgumentException e) {
      throw a.invalid("a namespace that is not a UUID");
    }
  }
}
