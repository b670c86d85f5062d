package dev.wardround.scan.dependency.advisory;

import dev.wardround.scan.dependency.advisory.AdvisoryMerge.Claim;
import dev.wardround.scan.dependency.version.VersionOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds a database of advisory facts from OSV records. The same records, catalogue, dates and
 * today give the same bytes.
 */
public final class IndexBuilder {
  /** RustSec's words for advisories that are no vulnerabilities; unsound code is one. */
  private static final List<String> NOTICES = List.of("unmaintained", "notice");

  private final LocalDate today;
  private final Map<VersionOrder, Map<String, List<Claim>>> claims =
      new EnumMap<>(VersionOrder.class);
  private final Map<VersionOrder, String> newest = new EnumMap<>(VersionOrder.class);
  private final Map<VersionOrder, LocalDate> snapshots = new EnumMap<>(VersionOrder.class);
  private final List<String> problems = new ArrayList<>();
  private KevCatalogue exploited = KevCatalogue.NONE;
  private int records;
  private int withdrawn;
  private int notices;
  private int withoutOrder;

  /**
   * A builder that has taken in nothing yet.
   *
   * @param today dates after it are taken for errors and do not make the database look newer
   */
  public IndexBuilder(LocalDate today) {
    this.today = today;
  }

  /** Takes in all records below a folder. */
  public IndexBuilder osv(Path folder) throws AdvisoryException {
    int before = records;
    OsvFolder osv = new OsvFolder(folder);
    osv.eachRecord(this::take);
    problems.addAll(osv.problems());
    if (records == before) {
      throw new AdvisoryException(
          "There are no OSV records",
          folder.toString(),
          "Name a folder with .json, .jsonl, .jsonl.gz or .zip files of OSV records."
              + (problems.isEmpty() ? "" : " First problem: " + problems.get(0)));
    }
    return this;
  }

  /** Marks what CISA's catalogue lists. */
  public IndexBuilder knownExploited(Path catalogue) throws AdvisoryException {
    exploited = KevCatalogue.read(catalogue);
    return this;
  }

  /** Says on which day the records of an ecosystem were copied from their source. */
  public IndexBuilder snapshot(String ecosystem, LocalDate date) {
    VersionOrder.forEcosystem(ecosystem).ifPresent(order -> snapshots.put(order, date));
    return this;
  }

  /** Writes the database; a file that is there is replaced as a whole or not at all. */
  public BuildResult write(Path target) throws AdvisoryException {
    Path absolute = target.toAbsolutePath();
    Path partial = absolute.resolveSibling(absolute.getFileName() + ".part");
    IndexWriter writer = writer();
    try {
      Files.write(partial, writer.bytes());
      Files.move(partial, absolute, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new AdvisoryException(
          "The database of advisories cannot be written",
          target.toString(),
          "See that its folder exists and that you may write there.");
    }
    return new BuildResult(
        records,
        withdrawn,
        notices,
        withoutOrder,
        writer.info(),
        writer.bytes().length,
        List.copyOf(problems));
  }

  private void take(OsvRecord advisory) {
    records++;
    withdrawn += advisory.withdrawn().isEmpty() ? 0 : 1;
    for (OsvRecord.Affected affected : advisory.affected()) {
      VersionOrder.forEcosystem(affected.ecosystem())
          .ifPresentOrElse(order -> take(order, advisory, affected), () -> withoutOrder++);
    }
  }

  private void take(VersionOrder order, OsvRecord advisory, OsvRecord.Affected affected) {
    if (NOTICES.contains(affected.informational())) {
      notices++;
      return;
    }
    newest.merge(
        order, newestOf(advisory), (left, right) -> left.compareTo(right) < 0 ? right : left);
    Claim claim = new Claim(advisory, EventRanges.of(order, affected), affected.versions());
    claims
        .computeIfAbsent(order, key -> new TreeMap<>())
        .computeIfAbsent(PackageName.normalise(order, affected.name()), key -> new ArrayList<>())
        .add(claim);
  }

  private String newestOf(OsvRecord advisory) {
    String limit = today.toString();
    String result = "";
    for (String date : List.of(advisory.published(), advisory.modified())) {
      result = date.compareTo(result) > 0 && date.compareTo(limit) <= 0 ? date : result;
    }
    return result;
  }

  private IndexWriter writer() {
    TreeMap<String, List<KnownVulnerability>> packages = new TreeMap<>();
    List<IndexInfo.Ecosystem> ecosystems = new ArrayList<>();
    claims.forEach(
        (order, byName) -> {
          int vulnerabilities = 0;
          for (Map.Entry<String, List<Claim>> entry : byName.entrySet()) {
            List<KnownVulnerability> merged =
                new AdvisoryMerge(order, entry.getKey(), exploited).merge(entry.getValue());
            packages.put(IndexFormat.key(order.ecosystem(), entry.getKey()), merged);
            vulnerabilities += merged.size();
          }
          ecosystems.add(ecosystem(order, byName.size(), vulnerabilities));
        });
    IndexInfo info =
        new IndexInfo(
            newest.values().stream().max(String::compareTo).orElse(""),
            exploited.version(),
            exploited.date(),
            exploited.dueDates().size(),
            ecosystems);
    return new IndexWriter(info, packages);
  }

  private IndexInfo.Ecosystem ecosystem(VersionOrder order, int packages, int vulnerabilities) {
    LocalDate snapshot = snapshots.get(order);
    return new IndexInfo.Ecosystem(
        order.ecosystem(),
        packages,
        vulnerabilities,
        newest.getOrDefault(order, ""),
        snapshot == null ? "" : snapshot.toString());
  }
}
