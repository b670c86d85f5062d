package dev.wardround.access.aws;

import java.util.Locale;

/**
 * An action in lower case, as policies compare it.
 *
 * @param name with its service: {@code s3:getobject}
 * @param service {@code s3}
 */
public record AwsAction(String name, String service) {
  public static AwsAction of(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    return new AwsAction(name, name.substring(0, Math.max(0, name.indexOf(':'))));
  }
}
