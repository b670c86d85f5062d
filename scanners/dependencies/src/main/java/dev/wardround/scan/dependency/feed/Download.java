package dev.wardround.scan.dependency.feed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Brings files whole or not at all. What breaks off is taken up where it ended, if the server can
 * tell that the file is still the same; a server that asks to wait is waited for.
 */
public final class Download {
  private static final int ATTEMPTS = 5;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int RANGE_NOT_SATISFIABLE = 416;
  private static final long MAX_WAIT_SECONDS = 120;

  private final Connections connections;
  private final Pause pause;

  /** Waits; a test does not. */
  @FunctionalInterface
  public interface Pause {
    void of(Duration duration) throws InterruptedException;
  }

  public Download(Connections connections, Pause pause) {
    this.connections = connections;
    this.pause = pause;
  }

  /** A download that waits as long as servers ask it to. */
  public static Download patient(Connections connections) {
    return new Download(connections, duration -> Thread.sleep(duration.toMillis()));
  }

  /**
   * Brings a file into place.
   *
   * @param partial where it grows; what an earlier run left there is used
   * @throws FileNotFoundException where there is no such file
   */
  void bring(URI from, Path partial, Path target) throws IOException {
    bring(from, partial);
    moved(partial, target);
  }

  /** Puts a finished file in the place of another in one step. */
  static void moved(Path finished, Path target) throws IOException {
    Files.createDirectories(parent(target));
    try {
      Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path parent(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
  }

  /** Brings all bytes into the partial file, which the caller then checks and moves. */
  void bring(URI from, Path partial) throws IOException {
    Files.createDirectories(parent(partial));
    IOException last = new IOException("no attempt was made");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        Duration wait = attempt(from, partial);
        if (wait.isNegative()) {
          return;
        }
        last = new IOException("the server is busy");
        sleep(wait.isZero() ? backOff(attempt) : wait);
      } catch (FileNotFoundException | Refused e) {
        throw e;
      } catch (IOException e) {
        last = e;
        sleep(backOff(attempt));
      }
    }
    throw new IOException(
        from + " could not be fetched in " + ATTEMPTS + " attempts: " + last.getMessage(), last);
  }

  private static Duration backOff(int attempt) {
    return Duration.ofSeconds(1L << attempt);
  }

  private void sleep(Duration duration) throws IOException {
    try {
      pause.of(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("interrupted", e);
    }
  }

  /** One attempt; how long to wait before the next, negative where none is needed. */
  private Duration attempt(URI from, Path partial) throws IOException {
    URLConnection connection = connections.open(from);
    Path validator = partial.resolveSibling(partial.getFileName() + ".etag");
    long have = Files.exists(validator) && Files.exists(partial) ? Files.size(partial) : 0;
    if (connection instanceof HttpURLConnection http) {
      if (have > 0) {
        http.setRequestProperty("Range", "bytes=" + have + "-");
        http.setRequestProperty("If-Range", Files.readString(validator));
      }
      int status = http.getResponseCode();
      if (status == HttpURLConnection.HTTP_NOT_FOUND || status == HttpURLConnection.HTTP_GONE) {
        throw new FileNotFoundException(from + " is not there");
      }
      if (status == RANGE_NOT_SATISFIABLE) {
        Files.deleteIfExists(partial);
        return Duration.ZERO;
      }
      if (status == TOO_MANY_REQUESTS || status >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
        return retryAfter(http);
      }
      if (status != HttpURLConnection.HTTP_OK && status != HttpURLConnection.HTTP_PARTIAL) {
        throw new Refused(from + " was refused with status " + status, null);
      }
      have = status == HttpURLConnection.HTTP_PARTIAL ? have : 0;
      keepValidator(http, validator);
    }
    copy(connection, partial, have);
    Files.deleteIfExists(validator);
    return Duration.ofSeconds(-1);
  }

  private static void keepValidator(HttpURLConnection http, Path file) throws IOException {
    String tag = http.getHeaderField("ETag");
    if (tag == null || tag.startsWith("W/")) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, tag);
    }
  }

  private static void copy(URLConnection connection, Path partial, long have) throws IOException {
    long announced = connection.getContentLengthLong();
    long copied;
    try (InputStream in = connection.getInputStream();
        OutputStream out =
            have > 0
                ? Files.newOutputStream(partial, StandardOpenOption.APPEND)
                : Files.newOutputStream(partial)) {
      copied = in.transferTo(out);
    }
    if (announced >= 0 && copied != announced) {
      throw new IOException("cut off after " + copied + " of " + announced + " bytes");
    }
  }

  private static Duration retryAfter(HttpURLConnection http) {
    String seconds = http.getHeaderField("Retry-After");
    if (seconds == null || seconds.isEmpty() || seconds.length() > 6) {
      return Duration.ZERO;
    }
    for (int i = 0; i < seconds.length(); i++) {
      if (!Character.isDigit(seconds.charAt(i))) {
        return Duration.ZERO;
      }
    }
    return Duration.ofSeconds(Math.min(MAX_WAIT_SECONDS, Long.parseLong(seconds)));
  }

  /** Trying again would not help. */
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String message, @org.jspecify.annotations.Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
