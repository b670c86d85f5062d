package dev.wardround.scan.dependency.archive;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Programs that Go built: they name the modules that are in them. */
public final class ProgramScanner implements FileScanner {
  @Override
  public String name() {
    return "go-program";
  }

  @Override
  public boolean wants(String path) {
    return EntryKind.isProgram(path);
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    List<Task> tasks = new ArrayList<>();
    wanted.forEach(file -> tasks.add(new ReadOne(file)));
    return tasks;
  }

  private record ReadOne(SourceFile file) implements Task {
    @Override
    public String target() {
      return file.path();
    }

    @Override
    public void run(Facts facts) {
      InstalledPackages installed = new InstalledPackages();
      try (RandomBytes bytes = RandomBytes.of(file.onDisk());
          InputStream in = bytes.stream(0, bytes.size())) {
        EntryReader.readProgram(file.path(), in, installed);
      } catch (IOException e) {
        facts.failed(file.path(), "not readable: " + e.getMessage(), "check the file's rights");
        return;
      }
      List.copyOf(installed.with(List.of())).forEach(facts::add);
      if (!facts.components().isEmpty()) {
        facts.read(file.path());
      }
    }
  }
}
