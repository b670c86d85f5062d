package dev.wardround.engine.condition;

/** What a condition says of its subject. */
public sealed interface Truth {

  /** It holds, or does not. */
  record Known(boolean holds) implements Truth {}

  /**
   * It depends on something that is not known.
   *
   * @param missing such as {@code KmsKeyArn: parameter "Key" has no default}
   */
  record Unknown(String missing) implements Truth {}

  /** It asks for what cannot be. */
  record Broken(String problem) implements Truth {}
}
