package dev.wardround.scan.iac.cloudformation;

import java.nio.charset.StandardCharsets;

/** Words that tell a template from other YAML and JSON before it is parsed. */
final class Markers {
  private static final byte[] VERSION = bytes("AWSTemplateFormatVersion");
  private static final byte[] TYPE = bytes("AWS::");
  private static final byte[] RESOURCES = bytes("Resources");
  private static final byte[] STACK = bytes("AWS::CloudFormation::Stack");
  private static final byte[] APPLICATION = bytes("AWS::Serverless::Application");

  private Markers() {}

  /** Whether the content says of itself that it is a template. */
  static boolean declaresTemplate(byte[] content) {
    return contains(content, VERSION);
  }

  static boolean mayBeTemplate(byte[] content) {
    return isUtf16(content)
        || declaresTemplate(content)
        || (contains(content, TYPE) && contains(content, RESOURCES));
  }

  static boolean nestsStacks(byte[] content) {
    return contains(content, STACK) || contains(content, APPLICATION);
  }

  private static boolean isUtf16(byte[] content) {
    return content.length > 1
        && ((content[0] == (byte) 0xfe && content[1] == (byte) 0xff)
            || (content[0] == (byte) 0xff && content[1] == (byte) 0xfe));
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
