package dev.wardround.scan.dependency.maven;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.scan.dependency.component.ManifestScanner;
import dev.wardround.scan.dependency.component.TreePath;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** pom.xml; all POMs of a scan are one model, for they inherit from each other. */
public final class PomScanner implements FileScanner {
  private final Supplier<LocalRepository> repository;

  private @Nullable LocalRepository opened;

  /** It asks for the repository only where there is a POM, and once for all archives with one. */
  public PomScanner(Supplier<LocalRepository> repository) {
    this.repository = repository;
  }

  private synchronized LocalRepository repository() {
    if (opened == null) {
      opened = repository.get();
    }
    return opened;
  }

  @Override
  public String name() {
    return "pom";
  }

  @Override
  public boolean wants(String path) {
    return TreePath.isNamed(path, "pom.xml") || path.endsWith(".pom");
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    PomReader reader = new PomReader(name(), new PomTree(wanted, tree, repository()));
    return new ManifestScanner(reader).plan(wanted, tree);
  }
}
