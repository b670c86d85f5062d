package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The functions that give texts another form. */
final class Encodings {
  /** The name space that guid() hashes its arguments in, as Azure documents its version 5. */
  private static final UUID NAME_SPACE = UUID.fromString("11fb06fb-712d-4ddd-98c7-e71bbd588830");

  private Encodings() {}

  static Value call(String name, Arguments arguments) {
    return switch (name) {
      case "base64" -> arguments.of(encoded(arguments.text(0)));
      case "base64tostring" -> arguments.of(decoded(arguments.text(0)));
      case "base64tojson" -> json(decoded(arguments.text(0)), arguments);
      case "datauri" ->
          arguments.of("data:text/plain;charset=utf8;base64," + encoded(arguments.text(0)));
      case "datauritostring" -> arguments.of(ofDataUri(arguments.text(0)));
      case "uri" -> uri(arguments);
      case "uricomponent" -> arguments.of(component(arguments.text(0)));
      case "uricomponenttostring" -> arguments.of(uncoded(arguments.text(0)));
      case "guid" -> guid(arguments);
      case "uniquestring" -> throw new NotKnown("a hash that a deployment makes");
      default -> throw new NotKnown("function \"" + shown(name) + "\" is not known");
    };
  }

  private static String shown(String name) {
    return name.length() > 40 ? name.substring(0, 40) : name;
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new NotKnown("a text that is not Base64");
    }
  }

  private static Value json(String text, Arguments arguments) {
    Value value = new Value.Text(text, arguments.at());
    return Texts.call("json", new Arguments(List.of(value), arguments.at()));
  }

  private static String ofDataUri(String uri) {
    int comma = uri.indexOf(',');
    if (comma < 0) {
      throw new NotKnown("a text that is no data URI");
    }
    String content = uri.substring(comma + 1);
    return uri.substring(0, comma).endsWith(";base64") ? decoded(content) : uncoded(content);
  }

  private static Value uri(Arguments arguments) {
    try {
      return arguments.of(
          new URI(arguments.text(0)).resolve(new URI(arguments.text(1))).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new NotKnown("a text that is no URI");
    }
  }

  private static String component(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String uncoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new NotKnown("a text that is no part of a URI");
    }
  }

  private static Value guid(Arguments arguments) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < arguments.count(); i++) {
      name.append(i == 0 ? "" : "-").append(arguments.text(i));
    }
    return arguments.of(version5(name.toString()));
  }

  private static String version5(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          java.nio.ByteBuffer.allocate(16)
              .putLong(NAME_SPACE.getMostSignificantBits())
              .putLong(NAME_SPACE.getLeastSignificantBits())
              .array());
      java.nio.ByteBuffer hash =
          java.nio.ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
      long most = (hash.getLong() & ~0xf000L) | 0x5000L;
      long least = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
      return new UUID(most, least).toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
