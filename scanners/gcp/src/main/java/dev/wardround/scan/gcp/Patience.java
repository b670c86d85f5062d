package dev.wardround.scan.gcp;

import com.google.api.gax.retrying.RetrySettings;
import java.time.Duration;

/**
 * How often and how long a call is tried again; the wait doubles each time.
 *
 * @param tries with the first
 * @param first how long to wait before the second
 * @param answer how long to wait for one answer
 */
record Patience(int tries, Duration first, Duration answer) {
  static final Patience USUAL = new Patience(5, Duration.ofSeconds(1), Duration.ofSeconds(60));

  RetrySettings settings() {
    return RetrySettings.newBuilder()
        .setInitialRetryDelayDuration(first)
        .setRetryDelayMultiplier(2)
        .setMaxRetryDelayDuration(Duration.ofSeconds(30))
        .setInitialRpcTimeoutDuration(answer)
        .setRpcTimeoutMultiplier(1)
        .setMaxRpcTimeoutDuration(answer)
        .setTotalTimeoutDuration(answer.multipliedBy(tries).plusMinutes(1))
        .setMaxAttempts(tries)
        .build();
  }
}
