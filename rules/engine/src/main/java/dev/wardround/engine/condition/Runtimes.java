package dev.wardround.engine.condition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * When the vendors end the support of their managed runtimes, as they had published it on the day
 * of the table.
 */
public final class Runtimes {
  private static final int OLD_AFTER_DAYS = 180;

  private Runtimes() {}

  private static final class Table {
    private static final Table READ = read();

    private final Map<String, String> dates = new HashMap<>();
    private final NavigableMap<String, String> asOf = new TreeMap<>();

    private static Table read() {
      Table table = new Table();
      try (InputStream in = Runtimes.class.getResourceAsStream("runtimes.txt")) {
        if (in == null) {
          throw new IllegalStateException("the build left out runtimes.txt");
        }
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .forEach(table::line);
        return table;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void line(String line) {
      int space = line.lastIndexOf(' ');
      if (line.startsWith("as-of ")) {
        asOf.put(line.substring("as-of ".length(), space), line.substring(space + 1));
      } else if (space > 0 && line.charAt(0) != '#') {
        dates.put(line.substring(0, space), line.substring(space + 1));
      }
    }
  }

  /** The days of the table, one for each provider: {@code aws 2026-01-31, gcp 2026-02-28}. */
  public static String asOf() {
    StringJoiner days = new StringJoiner(", ");
    Table.READ.asOf.forEach((provider, day) -> days.add(provider + " " + day));
    return days.toString();
  }

  /** Whether a vendor has had time to publish much that the table does not know. */
  public static boolean isOld(LocalDate today) {
    return Table.READ.asOf.values().stream()
        .anyMatch(day -> LocalDate.parse(day).plusDays(OLD_AFTER_DAYS).isBefore(today));
  }

  /**
   * {@code known}, {@code deprecated}, and the {@code date} of deprecation, empty if none is set.
   */
  static Map<String, Object> fact(String provider, String identifier, LocalDate today) {
    String date = Table.READ.dates.get(provider + " " + identifier);
    boolean dated = date != null && !date.equals("-");
    Map<String, Object> fact = new LinkedHashMap<>();
    fact.put("known", date != null);
    fact.put("deprecated", dated && !LocalDate.parse(date).isAfter(today));
    fact.put("date", dated ? date : "");
    return fact;
  }
}
