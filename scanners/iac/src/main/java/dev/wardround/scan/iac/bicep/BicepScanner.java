package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.util.List;

/** Reads Bicep, with its modules and files of parameters. */
public final class BicepScanner implements FileScanner {
  static final String NAME = "bicep";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean wants(String path) {
    return path.endsWith(".bicep") || path.endsWith(".bicepparam");
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    return new Plan(wanted, tree).tasks();
  }
}
