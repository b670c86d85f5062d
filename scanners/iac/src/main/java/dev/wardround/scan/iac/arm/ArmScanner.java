package dev.wardround.scan.iac.arm;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads ARM templates in JSON, and the files of parameters beside them. */
public final class ArmScanner implements FileScanner {
  static final String NAME = "arm";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean wants(String path) {
    return path.endsWith(".json");
  }

  /** What is neither is left alone here already: other classes are for templates only. */
  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    List<SourceFile> known = new ArrayList<>();
    for (SourceFile file : wanted) {
      if (isKnown(file)) {
        known.add(file);
      }
    }
    return known.isEmpty() ? List.of() : TemplateFile.tasks(known, tree);
  }

  /** A file that cannot be read is not known to be a template: whoever reads all files says so. */
  private static boolean isKnown(SourceFile file) {
    try {
      byte[] content = file.bytes();
      return Markers.isTemplate(content) || Markers.isParameters(content);
    } catch (IOException e) {
      return false;
    }
  }
}
