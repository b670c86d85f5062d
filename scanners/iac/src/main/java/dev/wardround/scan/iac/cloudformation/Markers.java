package dev.wardround.scan.iac.cloudformation;

import dev.wardround.scan.iac.document.Marker;

/** Words that tell a template from other YAML and JSON before it is parsed. */
final class Markers {
  private static final Marker VERSION = Marker.of("AWSTemplateFormatVersion");
  private static final Marker TYPE = Marker.of("AWS::");
  private static final Marker RESOURCES = Marker.of("Resources");
  private static final Marker STACK = Marker.of("AWS::CloudFormation::Stack");
  private static final Marker APPLICATION = Marker.of("AWS::Serverless::Application");

  private Markers() {}

  /** Whether the content says of itself that it is a template. */
  static boolean declaresTemplate(byte[] content) {
    return VERSION.isIn(content);
  }

  static boolean mayBeTemplate(byte[] content) {
    return isUtf16(content)
        || declaresTemplate(content)
        || (TYPE.isIn(content) && RESOURCES.isIn(content));
  }

  static boolean nestsStacks(byte[] content) {
    return STACK.isIn(content) || APPLICATION.isIn(content);
  }

  private static boolean isUtf16(byte[] content) {
    return content.length > 1
        && ((content[0] == (byte) 0xfe && content[1] == (byte) 0xff)
            || (content[0] == (byte) 0xff && content[1] == (byte) 0xfe));
  }
}
