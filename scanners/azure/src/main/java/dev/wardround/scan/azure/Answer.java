package dev.wardround.scan.azure;

import java.util.Optional;

/**
 * What a call gave: an answer, nothing because there is no such thing, or a refusal.
 *
 * @param refusal why there is no answer; empty where there is one or there is nothing to tell
 */
record Answer<T>(Optional<T> answer, String refusal) {

  static <T> Answer<T> of(T answer) {
    return new Answer<>(Optional.of(answer), "");
  }

  static <T> Answer<T> nothing() {
    return new Answer<>(Optional.empty(), "");
  }

  static <T> Answer<T> refused(String why) {
    return new Answer<>(Optional.empty(), why);
  }

  boolean isRefused() {
    return !refusal.isEmpty();
  }
}
