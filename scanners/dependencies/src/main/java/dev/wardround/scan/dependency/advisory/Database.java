package dev.wardround.scan.dependency.advisory;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.EvidenceJudge.Opinion;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Vulnerability;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The databases of advisories that a scan asks, the preferred one first.
 *
 * @param origin of the preferred one, for the report
 */
public record Database(List<AdvisoryIndex> indexes, String origin) {
  private static final String FILE = "advisories.idx";

  public Database {
    indexes = List.copyOf(indexes);
  }

  /** The folder of this user's data: {@code XDG_DATA_HOME/wardround}, or where that usually is. */
  public static Path userFolder() {
    String own = System.getProperty("wardround.data", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String data = System.getenv("XDG_DATA_HOME");
    Path parent =
        data == null || data.isEmpty()
            ? Path.of(System.getProperty("user.home", "."), ".local", "share")
            : Path.of(data);
    return parent.resolve("wardround");
  }

  /** The updated database of this user, and the built-in one for ecosystems that it lacks. */
  public static Database ofUser() throws AdvisoryException {
    Path file = userFolder().resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return new Database(List.of(AdvisoryIndex.embedded()), "built-in");
    }
    return new Database(List.of(AdvisoryIndex.open(file), AdvisoryIndex.embedded()), "updated");
  }

  /**
   * The one that the user names: a file, or the folder of an update with the built-in one for what
   * that lacks.
   */
  public static Database at(Path place) throws AdvisoryException {
    if (!Files.isDirectory(place)) {
      return new Database(List.of(AdvisoryIndex.open(place)), "named by the user");
    }
    AdvisoryIndex named = AdvisoryIndex.open(place.resolve(FILE));
    return new Database(List.of(named, AdvisoryIndex.embedded()), "updated");
  }

  public IndexInfo info() {
    return indexes.get(0).info();
  }

  /** The dated data that a match rests on, for the inventory. */
  public Map<String, String> data() {
    return Map.of(
        "advisories", info().date(),
        "advisories-from", origin,
        "known-exploited", info().exploitedDate());
  }

  /** The inventory with the vulnerabilities of its components. */
  public Inventory matched(Inventory found) throws AdvisoryException {
    Matches matches = new Matcher(indexes).match(found.components());
    return found.with(matches.vulnerabilities(), matches.statuses(), data());
  }

  /** A matched inventory with what a judge of names says of its components. */
  public Inventory joined(Inventory matched, Opinion opinion) throws AdvisoryException {
    List<Vulnerability> all =
        new SecondOpinion(indexes)
            .joined(matched.components(), matched.vulnerabilities(), opinion.vulnerabilities());
    Map<String, String> data = opinion.data().isEmpty() ? Map.of() : Map.of("nvd", opinion.data());
    return matched.with(all, opinion.statuses(), data);
  }

  /** One status for each ecosystem of the components whose advisories are too old. */
  public List<ScanStatus> outdated(List<Component> components, int maxDays, LocalDate today) {
    TreeSet<String> ecosystems = new TreeSet<>();
    components.forEach(component -> ecosystems.add(component.ecosystem()));
    List<ScanStatus> statuses = new ArrayList<>();
    for (String ecosystem : ecosystems) {
      String date = date(ecosystem);
      long age = date.isEmpty() ? 0 : ChronoUnit.DAYS.between(LocalDate.parse(date), today);
      if (age > maxDays) {
        statuses.add(
            new ScanStatus(
                "advisories",
                "advisories of " + ecosystem,
                ScanStatus.Outcome.PARTLY_READ,
                "are " + age + " days old, more than the " + maxDays + " allowed",
                "Fetch newer ones with 'wardround db update'."));
      }
    }
    return statuses;
  }

  /** When the advisories of an ecosystem were copied or, where that is not known, their newest. */
  private String date(String name) {
    for (AdvisoryIndex index : indexes) {
      for (IndexInfo.Ecosystem ecosystem : index.info().ecosystems()) {
        if (ecosystem.name().equals(name)) {
          return ecosystem.snapshot().isEmpty() ? ecosystem.newest() : ecosystem.snapshot();
        }
      }
    }
    return "";
  }
}
