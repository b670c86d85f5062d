package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Document;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.YamlReader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Optional;

/** Functions that encode and decode. */
final class EncodingFunctions {
  private EncodingFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "jsonencode" -> Optional.of(jsonEncoded(a));
      case "jsondecode" -> Optional.of(jsonDecoded(a));
      case "yamlencode" -> Optional.of(YamlText.of(a.raw(0), a.at()));
      case "yamldecode" -> Optional.of(yamlDecoded(a));
      case "csvdecode" -> Optional.of(Csv.decode(a));
      case "base64encode" -> Optional.of(base64(a, bytes(a, 0)));
      case "base64decode" -> Optional.of(base64Decoded(a));
      case "textencodebase64" -> Optional.of(base64(a, a.text(0).getBytes(charset(a))));
      case "textdecodebase64" -> Optional.of(a.text(new String(decoded(a), charset(a))));
      case "urlencode" -> Optional.of(urlEncoded(a));
      case "urldecode" -> Optional.of(urlDecoded(a));
      default -> Optional.empty();
    };
  }

  /** A structure stays one, so that what is inside keeps its places and references. */
  private static Value jsonEncoded(Arguments a) throws EvaluationException {
    Value value = a.raw(0);
    boolean stays =
        value instanceof Value.Mapping
            || value instanceof Value.Sequence
            || value instanceof Value.Unknown
            || value instanceof Value.Reference;
    return stays ? value : JsonText.of(value, a.at());
  }

  private static Value jsonDecoded(Arguments a) throws EvaluationException {
    Value value = a.get(0);
    if (value instanceof Value.Mapping || value instanceof Value.Sequence) {
      return value;
    }
    if (value instanceof Value.Joined joined) {
      return JsonStructure.of(joined, a.at()).orElseThrow(() -> Conversion.missing(joined, "JSON"));
    }
    return JsonStructure.of(new Value.Text(a.text(0), a.at()), a.at())
        .orElseThrow(() -> a.invalid("a text that is not JSON"));
  }

  private static Value yamlDecoded(Arguments a) throws EvaluationException {
    try {
      Document document = YamlReader.read("", a.text(0));
      if (document.roots().size() != 1) {
        throw a.invalid("a text that is not one YAML document");
      }
      return a.scope().budget().pay(JsonStructure.moved(document.roots().get(0), a.at()));
    } catch (DocumentException e) {
      throw a.invalid("a text that is not YAML");
    }
  }

  private static byte[] bytes(Arguments a, int index) throws EvaluationException {
    return a.text(index).getBytes(StandardCharsets.UTF_8);
  }

  private static Value base64(Arguments a, byte[] bytes) throws EvaluationException {
    return a.text(Base64.getEncoder().encodeToString(bytes));
  }

  private static byte[] decoded(Arguments a) throws EvaluationException {
    try {
      return Base64.getDecoder().decode(a.text(0));
    } catch (IllegalArgumentException e) {
      throw a.invalid("a text that is not Base64");
    }
  }

  private static Value base64Decoded(Arguments a) throws EvaluationException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(decoded(a));
      return a.text(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw a.invalid("bytes that are not UTF-8");
    }
  }

  private static Charset charset(Arguments a) throws EvaluationException {
    try {
      return Charset.forName(a.text(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw a.invalid("an encoding that is not known");
    }
  }

  private static Value urlEncoded(Arguments a) throws EvaluationException {
    String encoded = URLEncoder.encode(a.text(0), StandardCharsets.UTF_8);
    return a.text(encoded.replace("*", "%2A").replace("%7E", "~"));
  }

  private static Value urlDecoded(Arguments a) throws EvaluationException {
    try {
      return a.text(URLDecoder.decode(a.text(0), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw a.invalid("a text that is not URL encoded");
    }
  }
}
