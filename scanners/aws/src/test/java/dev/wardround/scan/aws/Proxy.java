package dev.wardround.scan.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Stands before an account and refuses what its address or body shows to be one kind of call. */
final class Proxy {
  private static final List<String> HOP = List.of("connection", "content-length", "host", "expect");

  private Proxy() {}

  static HttpServer refusing(URI account, String mark) throws IOException {
    HttpClient http = HttpClient.newHttpClient();
    return serving(
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          String asked = exchange.getRequestURI() + new String(body, StandardCharsets.UTF_8);
          if (asked.contains(mark)) {
            answer(
                exchange,
                403,
                "<Error><Code>AccessDenied</Code><Message>no</Message></Error>"
                    .getBytes(StandardCharsets.UTF_8));
          } else {
            forward(exchange, body, account, http);
          }
        });
  }

  /**
   * Stands before an account that does not know all services, and answers for it.
   *
   * @param answers the JSON for each operation: the end of its target, or a pattern for its path
   */
  static HttpServer completing(URI account, Map<String, String> answers) throws IOException {
    HttpClient http = HttpClient.newHttpClient();
    return serving(
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          Optional<String> known = known(exchange, answers);
          if (known.isPresent()) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            answer(exchange, 200, known.get().getBytes(StandardCharsets.UTF_8));
          } else {
            forward(exchange, body, account, http);
          }
        });
  }

  private static Optional<String> known(HttpExchange exchange, Map<String, String> answers) {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    String path = exchange.getRequestURI().getPath();
    return answers.entrySet().stream()
        .filter(
            answer ->
                target == null
                    ? path.matches(answer.getKey())
                    : target.endsWith("." + answer.getKey()))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  private static HttpServer serving(HttpHandler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", handler);
    server.start();
    return server;
  }

  private static void forward(HttpExchange exchange, byte[] body, URI account, HttpClient http)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(account + exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try {
      HttpResponse<byte[]> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      response
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
      answer(exchange, response.statusCode(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
