package dev.wardround.scan.dependency.feed;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps the copy of one ecosystem's records up to date. */
final class OsvCopy {
  /** With more changes the whole archive is the quicker way. */
  private static final int MANY = 500;

  private final DataFolder folder;
  private final Mirror mirror;
  private final Download download;
  private final Consumer<String> steps;

  OsvCopy(DataFolder folder, Mirror mirror, Download download, Consumer<String> steps) {
    this.folder = folder;
    this.mirror = mirror;
    this.download = download;
    this.steps = steps;
  }

  /**
   * Fetches what changed.
   *
   * @param known when the newest record of the copy was modified; empty where not known
   * @return the same of the new copy
   */
  String update(String ecosystem, String known) throws IOException {
    Path work = folder.work().resolve(ecosystem);
    Files.createDirectories(work);
    Changes changes = changes(ecosystem, known, work.resolve("modified_id.csv"));
    boolean copied = Files.exists(folder.archive(ecosystem));
    if (copied && !known.isEmpty() && changes.ids.isEmpty() && !changes.newest.isEmpty()) {
      return known;
    }
    boolean few = copied && !known.isEmpty() && changes.ids.size() <= MANY;
    if (!few || changes.newest.isEmpty() || !renew(ecosystem, changes, work)) {
      whole(ecosystem, work.resolve("all.zip.part"));
    }
    return changes.newest;
  }

  /** What the list of changes tells; nothing where the mirror has none. */
  private Changes changes(String ecosystem, String known, Path list) throws IOException {
    try {
      steps.accept("list of changes, " + ecosystem);
      download.bring(mirror.changes(ecosystem), list);
    } catch (FileNotFoundException e) {
      return new Changes("", Map.of());
    }
    String newest = "";
    Map<String, String> ids = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(list)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comma = line.indexOf(',');
        String modified = comma < 0 ? "" : line.substring(0, comma);
        newest = modified.compareTo(newest) > 0 ? modified : newest;
        if (modified.compareTo(known) > 0 && ids.size() <= MANY) {
          ids.put(line.substring(comma + 1).strip(), modified);
        }
      }
    }
    return new Changes(newest, ids);
  }

  private record Changes(String newest, Map<String, String> ids) {}

  /** Whether all changed records could be fetched and put into the archive. */
  private boolean renew(String ecosystem, Changes changes, Path work) throws IOException {
    Map<String, Path> newer = new LinkedHashMap<>();
    try {
      for (String id : changes.ids.keySet()) {
        Path record = work.resolve(Integer.toHexString(id.hashCode()) + ".record");
        steps.accept("record " + id);
        download.bring(mirror.advisory(ecosystem, id), record);
        newer.put(id + ".json", record);
      }
    } catch (FileNotFoundException e) {
      return false;
    }
    Path renewed = work.resolve("renewed.zip");
    OsvArchive.renewed(folder.archive(ecosystem), newer, renewed);
    put(ecosystem, renewed);
    return true;
  }

  private void whole(String ecosystem, Path partial) throws IOException {
    steps.accept("archive, " + ecosystem);
    download.bring(mirror.archive(ecosystem), partial);
    put(ecosystem, partial);
  }

  private void put(String ecosystem, Path archive) throws IOException {
    steps.accept("check, " + ecosystem);
    try {
      OsvArchive.check(archive);
    } catch (IOException e) {
      Files.deleteIfExists(archive);
      throw new IOException("the archive is damaged (" + e.getMessage() + ")", e);
    }
    steps.accept("replace, " + ecosystem);
    Download.moved(archive, folder.archive(ecosystem));
  }
}
