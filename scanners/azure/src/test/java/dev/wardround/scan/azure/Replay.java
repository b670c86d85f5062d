package dev.wardround.scan.azure;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.management.AzureEnvironment;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import reactor.core.publisher.Mono;

/**
 * Resource Manager as far as its answers are recorded, over HTTPS. A request that does not match a
 * recorded one to the letter, or that does not bear the identity's token, is unexpected.
 */
final class Replay implements AutoCloseable {
  private static final String TOKEN = "of-the-test";
  private static final String PASSWORD = "changeit";
  private static final SSLContext TLS = tls();

  static {
    // Without it each small answer waits for an acknowledgement that the client holds back.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpsServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(16);
  private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> unexpected = new CopyOnWriteArrayList<>();

  /** One answer, with what a test does to it on the way. */
  record Reply(int status, Map<String, String> headers, String body, Duration delay, int cut) {
    static Reply of(String body) {
      return new Reply(200, Map.of(), body, Duration.ZERO, 0);
    }

    static Reply of(int status, String body) {
      return new Reply(status, Map.of(), body, Duration.ZERO, 0);
    }

    Reply header(String name, String value) {
      return new Reply(status, Map.of(name, value), body, delay, cut);
    }

    Reply after(Duration wait) {
      return new Reply(status, headers, body, wait, cut);
    }

    /** Ends the connection this many bytes before the end. */
    Reply cutBy(int bytes) {
      return new Reply(status, headers, body, delay, bytes);
    }
  }

  Replay() throws IOException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(TLS));
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Answers to a request: one after the other, the last again and again. */
  Replay on(String request, Reply... answers) {
    replies.put(request, new ArrayDeque<>(List.of(answers)));
    return this;
  }

  String address() {
    return "https://127.0.0.1:" + server.getAddress().getPort();
  }

  List<String> asked() {
    return asked;
  }

  List<String> unexpected() {
    return unexpected;
  }

  Connection connection() {
    return connection(new Patience(3, Duration.ofMillis(10), Duration.ofSeconds(2)));
  }

  Connection connection(Patience patience) {
    TokenCredential identity =
        request ->
            Mono.just(new AccessToken(TOKEN, OffsetDateTime.now(ZoneOffset.UTC).plusHours(1)));
    HttpClient http =
        new JdkHttpClientBuilder(java.net.http.HttpClient.newBuilder().sslContext(TLS))
            .responseTimeout(Duration.ofSeconds(2))
            .readTimeout(Duration.ofSeconds(2))
            .build();
    AzureEnvironment cloud =
        new AzureEnvironment(
            Map.of(
                "resourceManagerEndpointUrl", address() + "/", "managementEndpointUrl", address()));
    return new Connection(identity, http, cloud, patience);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String request = request(exchange);
      asked.add(request);
      String token = exchange.getRequestHeaders().getFirst("Authorization");
      Deque<Reply> known = replies.get(request);
      if (known == null || !("Bearer " + TOKEN).equals(token)) {
        unexpected.add(request);
        exchange.sendResponseHeaders(418, -1);
        return;
      }
      Reply reply = known.size() > 1 ? known.poll() : known.peek();
      send(exchange, reply);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String request(HttpExchange exchange) throws IOException {
    String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return body.isEmpty() ? line : line + " " + body;
  }

  private static void send(HttpExchange exchange, Reply reply)
      throws IOException, InterruptedException {
    Thread.sleep(reply.delay().toMillis());
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body, 0, body.length - reply.cut());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Keys of this run alone. */
  private static SSLContext tls() {
    try {
      Path folder = Files.createTempDirectory("replay");
      Path store = folder.resolve("keys.p12");
      makeKeys(store);
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(store)) {
        keys.load(in, PASSWORD.toCharArray());
      }
      Files.delete(store);
      Files.delete(folder);
      KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
      own.init(keys, PASSWORD.toCharArray());
      TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
      trusted.init(keys);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("no keys for the replay server", e);
    }
  }

  private static void makeKeys(Path store) throws IOException {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "replay",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    try (InputStream out = keytool.getInputStream()) {
      out.readAllBytes();
    }
  }
}
