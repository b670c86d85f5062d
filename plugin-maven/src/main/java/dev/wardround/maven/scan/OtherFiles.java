package dev.wardround.maven.scan;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.util.List;

/** A scanner of all files but those that another one knows better. */
record OtherFiles(FileScanner scanner, FileScanner better) implements FileScanner {
  @Override
  public String name() {
    return scanner.name();
  }

  @Override
  public boolean wants(String path) {
    return scanner.wants(path) && !better.wants(path);
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    return scanner.plan(wanted, tree);
  }
}
