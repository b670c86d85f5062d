package dev.wardround.scan.azure;

import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.HttpPipelineSyncPolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Slows all calls down when Azure asks one of them to wait, or tells that the quota of queries is
 * used up.
 */
final class Pace extends HttpPipelineSyncPolicy {
  private static final HttpHeaderName LEFT = HttpHeaderName.fromString("x-ms-user-quota-remaining");
  private static final HttpHeaderName RESETS =
      HttpHeaderName.fromString("x-ms-user-quota-resets-after");

  private final Clock clock;
  private final Duration longest;
  private final AtomicLong until = new AtomicLong();

  /**
   * @param longest that a call is held back
   */
  Pace(Clock clock, Duration longest) {
    this.clock = clock;
    this.longest = longest;
  }

  @Override
  protected void beforeSendingRequest(HttpPipelineCallContext context) {
    long wait = until.get() - clock.millis();
    if (wait <= 0) {
      return;
    }
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  protected HttpResponse afterReceivedResponse(
      HttpPipelineCallContext context, HttpResponse response) {
    if (response.getStatusCode() == 429) {
      hold(seconds(response.getHeaderValue(HttpHeaderName.RETRY_AFTER)));
    } else if ("0".equals(response.getHeaderValue(LEFT))) {
      hold(clockTime(response.getHeaderValue(RESETS)));
    }
    return response;
  }

  /** A wait that is too long is not begun: each call then fails at once, and is told. */
  private void hold(long seconds) {
    if (seconds > longest.toSeconds()) {
      return;
    }
    until.accumulateAndGet(clock.millis() + seconds * 1000, Math::max);
  }

  /** Of {@code 00:00:05}; 0 where it is no such text. */
  static long clockTime(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    long seconds = 0;
    for (String part : text.split(":", -1)) {
      seconds = seconds * 60 + seconds(part);
    }
    return seconds;
  }

  /** Of {@code 17}; 0 where it is no such text, or is unreasonable. */
  static long seconds(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 5) {
      return 0;
    }
    long seconds = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return 0;
      }
      seconds = seconds * 10 + (digit - '0');
    }
    return seconds;
  }
}
