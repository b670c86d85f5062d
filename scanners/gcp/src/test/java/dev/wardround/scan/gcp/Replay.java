package dev.wardround.scan.gcp;

import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.cloud.asset.v1.ContentType;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as Cloud Asset Inventory does, on this machine; a call that it does not know is kept. */
final class Replay implements AutoCloseable {
  record Reply(int status, String body) {}

  private static final Instant AS_OF = Instant.parse("2026-01-02T03:04:05Z");

  private final HttpServer server;
  private volatile boolean silent;
  private final Map<String, List<Reply>> replies = new HashMap<>();
  private final List<String> unexpected = new CopyOnWriteArrayList<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();

  Replay() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  static String published(String name) throws IOException {
    try (InputStream in = Replay.class.getResourceAsStream("published/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** One more answer to a page; the last is given again. */
  Replay on(String scope, String content, String token, int status, String body) {
    replies
        .computeIfAbsent(address(scope, content, token), key -> new ArrayList<>())
        .add(new Reply(status, body));
    return this;
  }

  private static String address(String scope, String content, String token) {
    String page = token.isEmpty() ? "" : "=" + token;
    int number = ContentType.valueOf(content).getNumber();
    return "GET /v1/%s/assets?contentType=%d&pageSize=1000&pageToken%s&readTime=%s"
        .formatted(scope, number, page, AS_OF);
  }

  /** From now on nothing is answered. */
  void silence() {
    silent = true;
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    if (silent) {
      return;
    }
    String call = exchange.getRequestMethod() + " " + normal(exchange.getRequestURI().toString());
    calls.add(call);
    boolean signed =
        "Bearer test-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    List<Reply> known = replies.get(call);
    if (known == null || !signed) {
      unexpected.add(call);
    }
    Reply reply =
        known == null ? new Reply(501, "{}") : known.size() > 1 ? known.remove(0) : known.get(0);
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
    exchange.sendResponseHeaders(reply.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** The same address with its parameters in order, without the client's note on enumerations. */
  private static String normal(String address) {
    int query = address.indexOf('?');
    List<String> parameters = new ArrayList<>(List.of(address.substring(query + 1).split("&", -1)));
    parameters.removeIf(one -> one.startsWith("$alt=") || one.startsWith("%24alt="));
    parameters.sort(null);
    return address.substring(0, query) + "?" + String.join("&", parameters);
  }

  /** A connection that waits for no answer longer than a moment, and asks twice. */
  Connection hurried() {
    Connection usual = connection();
    return new Connection(
        usual.credentials(),
        usual.endpoint(),
        new Patience(2, Duration.ofMillis(1), Duration.ofMillis(200)),
        AS_OF);
  }

  Connection connection() {
    GoogleCredentials credentials =
        GoogleCredentials.create(AccessToken.newBuilder().setTokenValue("test-token").build());
    return new Connection(
        credentials,
        "http://localhost:" + server.getAddress().getPort(),
        new Patience(3, Duration.ofMillis(1), Duration.ofSeconds(5)),
        AS_OF);
  }

  List<String> unexpected() {
    return unexpected;
  }

  List<String> calls() {
    return calls;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
