package dev.wardround.scan.iac.arm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Words that tell templates and their parameters from other JSON before it is parsed. */
final class Markers {
  private static final byte[] TEMPLATE = bytes("eploymentTemplate.json");
  private static final byte[] PARAMETERS = bytes("eploymentParameters.json");
  private static final byte[] GENERATOR = bytes("\"_generator\"");
  private static final byte[] BICEP = bytes("\"bicep\"");
  private static final int BEGINNING = 2_000;
  private static final byte[] LINK = bytes("templateLink");

  private Markers() {}

  static boolean isTemplate(byte[] content) {
    return contains(content, TEMPLATE);
  }

  static boolean isParameters(byte[] content) {
    return contains(content, PARAMETERS);
  }

  /** Whether Bicep's compiler says at its beginning that it made it. */
  static boolean isMadeFromBicep(byte[] content) {
    byte[] beginning = Arrays.copyOf(content, Math.min(content.length, BEGINNING));
    return contains(beginning, GENERATOR) && contains(beginning, BICEP);
  }

  static boolean links(byte[] content) {
    return contains(content, LINK);
  }

  private static boolean contains(byte[] content, byte[] word) {
    byte first = word[0];
    int last = content.length - word.length;
    for (int i = 0; i <= last; i++) {
      if (content[i] == first && isAt(content, i, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(byte[] content, int start, byte[] word) {
    for (int i = 1; i < word.length; i++) {
      if (content[start + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
