package dev.wardround.inventory.tree;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.secret.Masking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One scan: walks the roots, plans the scanners' tasks, runs them side by side, and merges what
 * they found.
 */
public final class TreeScan {
  /** Recursive readers are limited in depth; this is what that depth may need. */
  private static final long STACK_BYTES = 16L << 20;

  private final List<FileScanner> scanners;
  private final int threads;
  private final Progress progress;

  /** Is told how far a scan is; called from one thread. */
  @FunctionalInterface
  public interface Progress {
    void done(int tasks, int ofTasks);
  }

  /** A scan with these scanners, on as many threads as there are processors. */
  public TreeScan(List<FileScanner> scanners, Progress progress) {
    this.scanners = List.copyOf(scanners);
    this.threads = Runtime.getRuntime().availableProcessors();
    this.progress = progress;
  }

  /** A scan that tells nobody how far it is. */
  public TreeScan(List<FileScanner> scanners) {
    this(scanners, (tasks, ofTasks) -> {});
  }

  private record Planned(FileScanner scanner, FileScanner.Task task) {}

  /** What one task stated, secrets masked. */
  private record Stated(
      List<Resource> resources, List<Component> components, List<ScanStatus> statuses) {
    private static Stated of(Facts facts) {
      List<Resource> masked = new ArrayList<>(facts.resources().size());
      facts.resources().forEach(resource -> masked.add(Masking.masked(resource)));
      return new Stated(masked, facts.components(), facts.statuses());
    }
  }

  /**
   * Scans directories or single files. Vulnerabilities and dated data are added by whoever knows
   * advisories.
   *
   * @param roots what to scan; of several, each one's paths begin with its label
   * @throws IOException where one of them cannot be read at all
   */
  public Inventory scan(List<Root> roots) throws IOException {
    DirectoryTree tree = DirectoryTree.of(roots);
    Set<String> wanted = new HashSet<>();
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "scan", STACK_BYTES));
    try {
      return merged(roots, tree, wanted, run(planned(tree, wanted, pool), pool));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the scan was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a scan task died", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** The scanners plan side by side: some read many files to find out what belongs together. */
  private List<Future<List<Planned>>> planned(
      DirectoryTree tree, Set<String> wanted, ExecutorService pool) {
    List<Future<List<Planned>>> plans = new ArrayList<>();
    for (FileScanner scanner : scanners) {
      List<SourceFile> files = new ArrayList<>();
      for (SourceFile file : tree.files().values()) {
        if (scanner.wants(file.path())) {
          files.add(file);
          wanted.add(file.path());
        }
      }
      if (!files.isEmpty()) {
        plans.add(
            pool.submit(
                () ->
                    scanner.plan(files, tree).stream()
                        .map(task -> new Planned(scanner, task))
                        .toList()));
      }
    }
    return plans;
  }

  private List<Stated> run(List<Future<List<Planned>>> plans, ExecutorService pool)
      throws InterruptedException, ExecutionException {
    List<Future<Stated>> running = new ArrayList<>();
    for (Future<List<Planned>> plan : plans) {
      for (Planned planned : plan.get()) {
        running.add(pool.submit(() -> Stated.of(facts(planned))));
      }
    }
    List<Stated> all = new ArrayList<>();
    for (Future<Stated> future : running) {
      all.add(future.get());
      progress.done(all.size(), running.size());
    }
    return all;
  }

  /**
   * The one place that holds a broken leaf: the scan goes on, and the report says what was lost.
   */
  private static Facts facts(Planned planned) {
    Facts facts = new Facts(planned.scanner().name());
    try {
      planned.task().run(facts);
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      facts.failed(
          planned.task().target(),
          "the scanner broke: "
              + e.getClass().getSimpleName()
              + (trace.length == 0 ? "" : " at " + trace[0]),
          "this is a defect of wardround: please report it with the file");
    }
    return facts;
  }

  private static Inventory merged(
      List<Root> roots, DirectoryTree tree, Set<String> wanted, List<Stated> all) {
    List<Resource> resources = new ArrayList<>();
    List<Component> components = new ArrayList<>();
    List<ScanStatus> statuses = new ArrayList<>(tree.statuses());
    for (Stated facts : all) {
      resources.addAll(facts.resources());
      components.addAll(facts.components());
      statuses.addAll(facts.statuses());
    }
    NavigableMap<String, Integer> unread = unread(tree, wanted, statuses);
    return new Inventory(
        roots.stream().map(Root::label).toList(),
        tree.files().size(),
        resources,
        components,
        List.of(),
        statuses,
        unread,
        Map.of());
  }

  /**
   * Adds a status for each wanted file that nobody understood, and counts the files that nobody
   * wants.
   */
  private static NavigableMap<String, Integer> unread(
      DirectoryTree tree, Set<String> wanted, List<ScanStatus> statuses) {
    Set<String> told = new HashSet<>();
    statuses.forEach(status -> told.add(status.target()));
    NavigableMap<String, Integer> unread = new TreeMap<>();
    for (Map.Entry<String, SourceFile> entry : tree.files().entrySet()) {
      String path = entry.getKey();
      if (told.contains(path)) {
        continue;
      }
      if (wanted.contains(path)) {
        statuses.add(untold(entry.getValue()));
      } else {
        unread.merge(kind(path), 1, Integer::sum);
      }
    }
    return unread;
  }

  /** Nobody can tell the format of a file that cannot be read: that is told once, and here. */
  private static ScanStatus untold(SourceFile file) {
    try {
      file.bytes();
      return status(file, Outcome.NOT_UNDERSTOOD, "no known format in it", "");
    } catch (IOException e) {
      return status(
          file,
          Outcome.FAILED,
          String.valueOf(e.getMessage()),
          "split it or exclude it; check its rights");
    }
  }

  private static ScanStatus status(SourceFile file, Outcome outcome, String reason, String remedy) {
    return new ScanStatus("walk", file.path(), outcome, reason, remedy);
  }

  private static String kind(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot) : name;
  }
}
