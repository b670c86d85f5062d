package dev.wardround.scan.dependency.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Opens connections the way that the user's network asks for: through the proxy of the JVM's {@code
 * https.proxyHost} properties or of the {@code HTTPS_PROXY} variables, trusting his own authority
 * beside the JVM's.
 */
public final class Connections {
  private final Map<String, String> environment;
  private final Optional<SSLSocketFactory> sockets;
  private final Duration patience;

  private Connections(
      Map<String, String> environment, Optional<SSLSocketFactory> sockets, Duration patience) {
    this.environment = Map.copyOf(environment);
    this.sockets = sockets;
    this.patience = patience;
  }

  /** Connections that give up after half a minute without a byte. */
  public static Connections of(Map<String, String> environment) {
    return of(environment, Duration.ofSeconds(30));
  }

  /**
   * Connections that give up after a while without a byte.
   *
   * @param environment the variables of the process
   */
  public static Connections of(Map<String, String> environment, Duration patience) {
    return new Connections(environment, Optional.empty(), patience);
  }

  /** Likewise, trusting the certificates of a PEM file too. */
  public Connections trusting(Path authorities) throws IOException {
    try {
      return new Connections(environment, Optional.of(sockets(authorities)), patience);
    } catch (GeneralSecurityException e) {
      throw new IOException(authorities + " is no file of certificates in PEM form", e);
    }
  }

  URLConnection open(URI place) throws IOException {
    Optional<Proxy> proxy = proxy(place);
    URLConnection connection =
        proxy.isPresent()
            ? place.toURL().openConnection(proxy.get())
            : place.toURL().openConnection();
    connection.setConnectTimeout((int) patience.toMillis());
    connection.setReadTimeout((int) patience.toMillis());
    connection.setUseCaches(false);
    connection.setRequestProperty("User-Agent", "wardround");
    connection.setRequestProperty("Accept-Encoding", "identity");
    if (connection instanceof HttpsURLConnection https && sockets.isPresent()) {
      https.setSSLSocketFactory(sockets.get());
    }
    if (connection instanceof HttpURLConnection http) {
      http.setInstanceFollowRedirects(true);
    }
    return connection;
  }

  private Optional<Proxy> proxy(URI place) {
    String scheme = String.valueOf(place.getScheme()).toLowerCase(Locale.ROOT);
    String host = String.valueOf(place.getHost());
    if (System.getProperty(scheme + ".proxyHost") != null
        || !scheme.startsWith("http")
        || isExempt(host)) {
      return Optional.empty();
    }
    String proxy = variable(scheme + "_proxy");
    if (proxy.isEmpty()) {
      return Optional.empty();
    }
    URI address = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
    int port = address.getPort() < 0 ? 8080 : address.getPort();
    return Optional.of(
        new Proxy(Proxy.Type.HTTP, new InetSocketAddress(String.valueOf(address.getHost()), port)));
  }

  private boolean isExempt(String host) {
    for (String entry : variable("no_proxy").split(",", -1)) {
      String suffix = entry.strip();
      String domain = suffix.startsWith(".") ? suffix : "." + suffix;
      if (suffix.equals("*")
          || (!suffix.isEmpty() && (host.equals(suffix) || host.endsWith(domain)))) {
        return true;
      }
    }
    return false;
  }

  private String variable(String name) {
    String lower = environment.getOrDefault(name, "");
    return lower.isEmpty() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : lower;
  }

  private static SSLSocketFactory sockets(Path authorities)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    int count = 0;
    for (X509Certificate known : builtIn()) {
      store.setCertificateEntry("built-in-" + count++, known);
    }
    int before = count;
    try (InputStream in = Files.newInputStream(authorities)) {
      for (Certificate own : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        store.setCertificateEntry("own-" + count++, own);
      }
    }
    if (count == before) {
      throw new GeneralSecurityException("no certificate");
    }
    TrustManagerFactory factory = factory(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, factory.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  private static X509Certificate[] builtIn() throws GeneralSecurityException {
    for (TrustManager manager : factory(null).getTrustManagers()) {
      if (manager instanceof X509TrustManager trust) {
        return trust.getAcceptedIssuers();
      }
    }
    return new X509Certificate[0];
  }

  private static TrustManagerFactory factory(@org.jspecify.annotations.Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory;
  }
}
