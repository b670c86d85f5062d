package dev.wardround.report;

import java.util.Locale;

/** The words that reports use for the constants of the model: {@code partly-read}. */
public final class Word {
  private Word() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant of a word.
   *
   * @throws IllegalArgumentException where the type has none for it
   */
  public static <E extends Enum<E>> E read(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(word)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("\"" + word + "\" is no " + type.getSimpleName());
  }
}
