package dev.wardround.scan.dependency.archive;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Archives, with the packages installed in them and the manifests and lock files that they hold.
 */
public final class ArchiveScanner implements FileScanner {
  private final List<FileScanner> manifests;

  /** The scanners are for the files within; they are run on a tree in memory. */
  public ArchiveScanner(List<FileScanner> manifests) {
    this.manifests = List.copyOf(manifests);
  }

  @Override
  public String name() {
    return "archive";
  }

  @Override
  public boolean wants(String path) {
    return EntryKind.isArchive(path);
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    List<Task> tasks = new ArrayList<>();
    for (SourceFile file : wanted) {
      tasks.add(new ReadOne(file, manifests));
    }
    return tasks;
  }

  private record ReadOne(SourceFile file, List<FileScanner> manifests) implements Task {
    @Override
    public String target() {
      return file.path();
    }

    @Override
    public void run(Facts facts) {
      new ArchiveReading(file, manifests).report(facts);
    }
  }
}
