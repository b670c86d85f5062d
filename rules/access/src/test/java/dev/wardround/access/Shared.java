package dev.wardround.access;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The labelled cases beside the checkout; tests that want them are skipped where they are not. */
public final class Shared {
  private Shared() {}

  /** A JSON file, packed or not. */
  public static Value json(String name) {
    return JsonText.parse(text(name), Location.of(name)).orElseThrow();
  }

  /** One value for each line. */
  public static List<Value> lines(String name) {
    List<Value> values = new ArrayList<>();
    for (String line : text(name).lines().toList()) {
      values.add(JsonText.parse(line, Location.of(name)).orElseThrow());
    }
    return values;
  }

  private static String text(String name) {
    Path file = Path.of(System.getProperty("wardround.shared", "../shared"), "access", name);
    Assumptions.assumeTrue(Files.exists(file), "the shared cases are not here");
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
