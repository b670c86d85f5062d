package dev.wardround.cli;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.file.InventoryFile;
import dev.wardround.inventory.tree.Root;
import dev.wardround.inventory.tree.TreeScan;
import dev.wardround.scan.dependency.DependencyScanners;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import dev.wardround.scan.iac.DeclaredFormats;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the facts of what the user names: directories, files, saved inventories. */
final class Collection {
  private final Console console;
  private final Database advisories;
  private final int maxDataAge;
  private final EvidenceOptions evidence;
  private final MavenOptions maven;
  private final ReachOptions reach;
  private boolean outdated;

  /** Collects with advisories of any age, and asks nobody else. */
  Collection(Console console, Database advisories) {
    this(console, advisories, 0, EvidenceOptions.NONE, new MavenOptions(), new ReachOptions());
  }

  /**
   * @param maxDataAge in days, 0 for any
   */
  Collection(
      Console console,
      Database advisories,
      int maxDataAge,
      EvidenceOptions evidence,
      MavenOptions maven,
      ReachOptions reach) {
    this.console = console;
    this.reach = reach;
    this.evidence = evidence;
    this.maven = maven;
    this.advisories = advisories;
    this.maxDataAge = maxDataAge;
  }

  /** Whether advisories were older than allowed. */
  boolean isOutdated() {
    return outdated;
  }

  Inventory collect(List<String> paths) throws IOException, UsageException, AdvisoryException {
    List<Root> roots = new ArrayList<>();
    List<Inventory> inventories = new ArrayList<>();
    for (String path : paths) {
      Path place = console.path(path);
      if (!Files.exists(place)) {
        throw new UsageException(path + ": there is no such file or directory");
      }
      if (isInventory(place)) {
        inventories.add(saved(place));
      } else {
        roots.add(new Root(place, path));
      }
    }
    if (!roots.isEmpty()) {
      inventories.add(scanned(roots));
    }
    return inventories.size() == 1 ? inventories.get(0) : Inventory.merged(inventories);
  }

  private Inventory scanned(List<Root> roots)
      throws IOException, UsageException, AdvisoryException {
    List<FileScanner> scanners = new ArrayList<>(DeclaredFormats.all());
    scanners.addAll(DependencyScanners.all(maven.repository(console)));
    Progress progress = new Progress(console);
    Inventory found = new TreeScan(scanners, progress).scan(roots);
    progress.clear();
    return reach.told(matched(found), roots);
  }

  private Inventory matched(Inventory found) throws UsageException, AdvisoryException {
    Inventory matched = evidence.joined(advisories.matched(found), advisories, console);
    if (maxDataAge == 0) {
      return matched;
    }
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    List<ScanStatus> old = advisories.outdated(found.components(), maxDataAge, today);
    outdated = !old.isEmpty();
    return matched.with(matched.vulnerabilities(), old, Map.of());
  }

  private static boolean isInventory(Path place) throws IOException {
    if (!Files.isRegularFile(place)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(place)) {
      return InventoryFile.isInventory(in.readNBytes(64));
    }
  }

  private static Inventory saved(Path place) throws IOException, UsageException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(place), 1 << 16)) {
      return InventoryFile.read(in);
    } catch (IOException e) {
      throw new UsageException(place + ": " + Failures.words(e), e);
    }
  }
}
