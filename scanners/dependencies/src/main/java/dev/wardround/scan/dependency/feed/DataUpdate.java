package dev.wardround.scan.dependency.feed;

import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.AdvisoryIndex;
import dev.wardround.scan.dependency.advisory.BuildResult;
import dev.wardround.scan.dependency.advisory.IndexBuilder;
import dev.wardround.scan.dependency.advisory.IndexInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Brings the copies of a folder up to date and builds its database. Each file is replaced in one
 * step when its successor is complete and checked, so whatever interrupts an update leaves the
 * database as it was or as it will be, and readers never wait.
 */
public final class DataUpdate {
  private final DataFolder folder;
  private final Mirror mirror;
  private final Download download;
  private final LocalDate today;
  private final Consumer<String> steps;
  private final List<String> problems = new ArrayList<>();

  /**
   * @param steps is told each step before it is taken
   */
  public DataUpdate(
      Path folder, Mirror mirror, Download download, LocalDate today, Consumer<String> steps) {
    this.folder = new DataFolder(folder);
    this.mirror = mirror;
    this.download = download;
    this.today = today;
    this.steps = steps;
  }

  /** Updates all; what cannot be brought is a problem, and all else is updated. */
  public UpdateResult run(List<String> ecosystems) throws IOException, AdvisoryException {
    Files.createDirectories(folder.work());
    try (FileChannel channel =
            FileChannel.open(
                folder.work().resolve("lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      if (!lock.isValid()) {
        throw new IOException("another update is running in " + folder.root());
      }
      Properties state = state();
      ecosystems.forEach(ecosystem -> records(ecosystem, state));
      exploited();
      return new UpdateResult(built(state), problems);
    }
  }

  private FileLock lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      throw new IOException("another update is running in " + folder.root(), e);
    }
    throw new IOException("another update is running in " + folder.root());
  }

  private Properties state() throws IOException {
    Properties state = new Properties();
    if (Files.exists(folder.state())) {
      try (InputStream in = Files.newInputStream(folder.state())) {
        state.load(in);
      }
    }
    return state;
  }

  private void records(String ecosystem, Properties state) {
    try {
      OsvCopy copy = new OsvCopy(folder, mirror, download, steps);
      String newest = copy.update(ecosystem, state.getProperty(ecosystem + ".newest", ""));
      state.setProperty(ecosystem + ".newest", newest);
      state.setProperty(ecosystem + ".copied", today.toString());
      save(state);
    } catch (IOException e) {
      problems.add(ecosystem + ": " + e.getMessage());
    }
  }

  private void save(Properties state) throws IOException {
    steps.accept("state");
    Path partial = folder.work().resolve("state.part");
    try (OutputStream out = Files.newOutputStream(partial)) {
      state.store(out, null);
    }
    Download.moved(partial, folder.state());
  }

  private void exploited() {
    Path partial = folder.work().resolve("exploited.part");
    try {
      steps.accept("known exploited vulnerabilities");
      download.bring(mirror.exploited(), partial);
      new IndexBuilder(today).knownExploited(partial);
      Download.moved(partial, folder.exploited());
    } catch (IOException | AdvisoryException e) {
      problems.add("known exploited vulnerabilities: " + e.getMessage());
    }
  }

  private BuildResult built(Properties state) throws IOException, AdvisoryException {
    if (!Files.isDirectory(folder.osv())) {
      throw new IOException(
          "no records could be fetched, and there are no older ones: " + problems);
    }
    steps.accept("build");
    IndexBuilder builder = new IndexBuilder(today).osv(folder.osv());
    if (Files.exists(folder.exploited())) {
      builder.knownExploited(folder.exploited());
    }
    for (String name : state.stringPropertyNames()) {
      if (name.endsWith(".copied")) {
        String ecosystem = name.substring(0, name.length() - ".copied".length());
        builder.snapshot(ecosystem, LocalDate.parse(state.getProperty(name)));
      }
    }
    Path partial = folder.work().resolve("advisories.new");
    BuildResult result = builder.write(partial);
    steps.accept("check the database");
    IndexInfo written = AdvisoryIndex.open(partial).check().info();
    if (!written.equals(result.info())) {
      throw new IOException("the database was not written as it was built");
    }
    steps.accept("replace the database");
    Download.moved(partial, folder.index());
    return result;
  }
}
