package dev.wardround.report.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window: what it makes of a page, and what it complains of. */
final class Browser {
  private final Path program;
  private final Path folder;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Chromium of this machine, with a folder for its profile; empty where there is none. */
  static Optional<Browser> find(Path folder) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
        .map(entry -> Path.of(entry, "chromium"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Browser(program, folder));
  }

  /** The page after its script ran, and the messages of its console. */
  record Dump(String page, String console) {}

  Dump dump(Path file, String hash) throws IOException, InterruptedException {
    Path page = Files.createTempFile(folder, "page", ".html");
    Path log = Files.createTempFile(folder, "console", ".log");
    Process process =
        new ProcessBuilder(command(file.toUri() + hash))
            .redirectOutput(page.toFile())
            .redirectError(log.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the browser did not answer within a minute");
    }
    String console =
        Files.readString(log, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("CONSOLE"))
            .reduce("", (all, line) -> all + line + "\n");
    return new Dump(Files.readString(page, StandardCharsets.UTF_8), console);
  }

  private List<String> command(String address) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--enable-logging=stderr",
            "--window-size=1400,1000",
            "--virtual-time-budget=4000",
            "--user-data-dir=" + folder.resolve("profile"),
            "--dump-dom",
            address));
    return command;
  }
}
