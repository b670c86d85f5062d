package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Tells of which types no rule can judge a resource, so that silence about them is no pass. */
final class UnmappedTypes {
  private static final int SHOWN = 12;

  private final Tables tables;

  UnmappedTypes(Tables tables) {
    this.tables = tables;
  }

  /** For each file with such types a phrase that names and counts them. */
  NavigableMap<String, String> byFile(List<DeclaredBlock> blocks) {
    NavigableMap<String, NavigableMap<String, Integer>> counts = new TreeMap<>();
    for (DeclaredBlock block : blocks) {
      if (isUnmapped(block) && block.location() instanceof Location.InFile place) {
        counts
            .computeIfAbsent(place.path(), path -> new TreeMap<>())
            .merge(block.type(), 1, Integer::sum);
      }
    }
    NavigableMap<String, String> phrases = new TreeMap<>();
    counts.forEach((path, types) -> phrases.put(path, phrase(types)));
    return phrases;
  }

  private boolean isUnmapped(DeclaredBlock block) {
    return !block.data() && tables.of(block.type()).isEmpty() && !Quiet.holds(block.type());
  }

  private static String phrase(NavigableMap<String, Integer> types) {
    int all = 0;
    List<String> named = new ArrayList<>();
    for (Map.Entry<String, Integer> type : types.entrySet()) {
      all += type.getValue();
      if (named.size() < SHOWN) {
        named.add(type.getValue() == 1 ? type.getKey() : type.getKey() + " x" + type.getValue());
      }
    }
    String more = types.size() > SHOWN ? " and " + (types.size() - SHOWN) + " more types" : "";
    return (all == 1 ? "1 resource" : all + " resources")
        + " of types that are not understood, to which no rule applies: "
        + String.join(", ", named)
        + more;
  }

  /** The types that hold nothing to judge; read when the first type without a table is met. */
  private static final class Quiet {
    private static final List<String> TYPES = read();

    static boolean holds(String type) {
      for (String quiet : TYPES) {
        boolean matches =
            quiet.endsWith("*")
                ? type.startsWith(quiet.substring(0, quiet.length() - 1))
                : type.equals(quiet);
        if (matches) {
          return true;
        }
      }
      return false;
    }

    private static List<String> read() {
      try (InputStream in = UnmappedTypes.class.getResourceAsStream("nothing-to-judge.txt")) {
        if (in == null) {
          throw new IllegalStateException("nothing-to-judge.txt is missing");
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
