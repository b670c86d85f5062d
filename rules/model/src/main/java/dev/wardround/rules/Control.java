package dev.wardround.rules;

import java.util.List;

/**
 * A standard or implementation specification of 45 CFR 164.308-316.
 *
 * @param citation its paragraph
 * @param name as the rule names it: {@code Encryption and decryption}
 * @param designation whether it may be replaced by an equivalent measure
 * @param shownBy how it can be shown to hold
 */
public record Control(
    Citation citation, String name, Designation designation, List<Means> shownBy) {

  /** The kinds of paragraph. */
  public enum Designation {
    STANDARD,
    REQUIRED,
    ADDRESSABLE
  }

  /** Ways to show that a paragraph is met. */
  public enum Means {
    /** By rules over the inventory. */
    TOOL,
    /** By a person's word with evidence. */
    ATTESTATION,
    /** By the provider under the business associate agreement. */
    PROVIDER
  }

  public Control {
    shownBy = List.copyOf(shownBy);
  }
}
