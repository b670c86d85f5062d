package dev.wardround.scan.aws;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** An AWS account on this machine: moto's server, found by WARDROUND_MOTO or on the path. */
final class Moto implements AutoCloseable {
  static final String REGION = "us-east-1";

  private final Process process;
  private final int port;

  private Moto(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts an empty account; skips the test where there is no moto, unless it is required. */
  static Moto start() throws IOException, InterruptedException {
    Optional<String> program = program();
    if (program.isEmpty() && "true".equals(System.getenv("WARDROUND_REQUIRE_COUNTERPARTS"))) {
      throw new IllegalStateException("no moto_server: pip install 'moto[server]'");
    }
    Assumptions.assumeTrue(program.isPresent(), "no moto_server: pip install 'moto[server]'");
    // It does not read the binary form that the SDK has for streams.
    System.setProperty("aws.cborEnabled", "false");
    int port = freePort();
    Process process =
        new ProcessBuilder(program.orElseThrow(), "-H", "127.0.0.1", "-p", Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Moto moto = new Moto(process, port);
    moto.await();
    return moto;
  }

  private static Optional<String> program() {
    String named = System.getenv("WARDROUND_MOTO");
    if (named != null) {
      return Optional.of(named);
    }
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Path candidate = Path.of(folder).resolve("moto_server");
      if (Files.isExecutable(candidate)) {
        return Optional.of(candidate.toString());
      }
    }
    return Optional.empty();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await() throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    close();
    throw new IllegalStateException("moto_server did not start within 30 seconds");
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  static Clients clients(URI address) {
    return new Clients(
        StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")),
        Optional.of(address));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
