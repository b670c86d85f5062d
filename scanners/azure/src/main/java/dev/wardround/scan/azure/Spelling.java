package dev.wardround.scan.azure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Types as templates spell them: Resource Graph writes them small, identifiers as they please. */
final class Spelling {
  private static final Map<String, String> KNOWN = known();

  private Spelling() {}

  /** The known spelling; the given one where the type is not known. */
  static String of(String type) {
    return KNOWN.getOrDefault(type.toLowerCase(Locale.ROOT), type);
  }

  /** All types whose spelling is known, sorted: those that a scan is made for. */
  static List<String> all() {
    return new ArrayList<>(new TreeMap<>(KNOWN).values());
  }

  private static Map<String, String> known() {
    Map<String, String> known = new TreeMap<>();
    try (InputStream in = Spelling.class.getResourceAsStream("types.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> known.put(line.toLowerCase(Locale.ROOT), line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }
}
