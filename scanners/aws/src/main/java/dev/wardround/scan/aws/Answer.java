package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Optional;
import java.util.function.Function;

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

  /** A value from the answer; none where there is none, unknown where the call was refused. */
  Optional<Value> value(Location at, Function<T, Optional<Value>> part) {
    return refusal.isEmpty() ? answer.flatMap(part) : Optional.of(new Value.Unknown(refusal, at));
  }
}
