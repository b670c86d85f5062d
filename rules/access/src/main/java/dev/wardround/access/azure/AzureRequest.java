package dev.wardround.access.azure;

import java.util.Map;
import java.util.Optional;

/**
 * One question.
 *
 * @param subOperation such as {@code Blob.List}
 * @param attributes by their text in conditions: {@code @Resource[tags:classification]}
 * @param closed whether an attribute that is not held is absent, rather than not known
 */
public record AzureRequest(
    String principal,
    String action,
    boolean data,
    String scope,
    Optional<String> subOperation,
    Map<String, String> attributes,
    boolean closed) {

  /** A question of which no attribute is known. */
  public static AzureRequest of(String principal, String action, boolean data, String scope) {
    return new AzureRequest(principal, action, data, scope, Optional.empty(), Map.of(), false);
  }
}
