package dev.wardround.rules;

/**
 * A paragraph of the Security Rule by its number, without the title of the code: {@code
 * 164.312(a)(2)(iv)}.
 *
 * @param paragraph as the Code of Federal Regulations writes it
 */
public record Citation(String paragraph) implements Comparable<Citation> {
  private static final String PREFIX = "45 CFR ";

  public Citation {
    if (!paragraph.startsWith("164.")) {
      throw new IllegalArgumentException(
          "\"" + paragraph + "\" is no paragraph of 45 CFR part 164");
    }
  }

  /** Reads {@code 45 CFR 164.312(a)(2)(iv)}, with or without the title of the code. */
  public static Citation of(String text) {
    String trimmed = text.strip();
    return new Citation(trimmed.startsWith(PREFIX) ? trimmed.substring(PREFIX.length()) : trimmed);
  }

  /** With the title of the code: {@code 45 CFR 164.312(a)(2)(iv)}. */
  public String full() {
    return PREFIX + paragraph;
  }

  @Override
  public int compareTo(Citation other) {
    return paragraph.compareTo(other.paragraph);
  }
}
