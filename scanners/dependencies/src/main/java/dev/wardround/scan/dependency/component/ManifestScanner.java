package dev.wardround.scan.dependency.component;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.scan.dependency.document.DocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs a reader over each file of its format: one task, and exactly one status, for each. */
public final class ManifestScanner implements FileScanner {
  private final ManifestReader reader;

  public ManifestScanner(ManifestReader reader) {
    this.reader = reader;
  }

  @Override
  public String name() {
    return reader.name();
  }

  @Override
  public boolean wants(String path) {
    return reader.reads(path) || reader.consults(path);
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    List<SourceFile> consulted = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    for (SourceFile file : wanted) {
      if (reader.consults(file.path())) {
        consulted.add(file);
      }
      if (reader.reads(file.path())) {
        tasks.add(new ReadOne(reader, new Manifest(file, tree, consulted)));
      }
    }
    return tasks;
  }

  private record ReadOne(ManifestReader reader, Manifest manifest) implements Task {
    @Override
    public String target() {
      return manifest.path();
    }

    @Override
    public void run(Facts facts) {
      try {
        reader.read(manifest);
        manifest.report(facts);
      } catch (DocumentException e) {
        facts.failed(target(), e.problem(), "mend the file, or write it again with its tool");
      } catch (IOException e) {
        facts.failed(target(), "not readable: " + e.getMessage(), "check the file and its rights");
      }
    }
  }
}
