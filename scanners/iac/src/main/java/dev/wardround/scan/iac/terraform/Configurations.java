package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The configurations of a scan by directory, each put together once. */
final class Configurations {
  private final ConfigurationFiles files = new ConfigurationFiles();
  private final Map<String, Configuration> read = new ConcurrentHashMap<>();
  private final Map<String, List<SourceFile>> wanted = new TreeMap<>();
  private final SourceTree tree;

  Configurations(List<SourceFile> wantedFiles, SourceTree tree) {
    this.tree = tree;
    for (SourceFile file : wantedFiles) {
      wanted
          .computeIfAbsent(TreePath.directory(file.path()), directory -> new ArrayList<>())
          .add(file);
    }
  }

  SourceTree tree() {
    return tree;
  }

  /** All directories with files that the scan wants, sorted, and their files. */
  Map<String, List<SourceFile>> wanted() {
    return wanted;
  }

  ConfigurationFile file(SourceFile file) {
    return files.read(file);
  }

  /** The configuration of a directory; one without files where there is none. */
  Configuration in(String directory) {
    return read.computeIfAbsent(directory, this::read);
  }

  private Configuration read(String directory) {
    List<SourceFile> sources = wanted.get(directory);
    List<ConfigurationFile> all = new ArrayList<>();
    for (SourceFile file : sources == null ? tree.filesIn(directory) : sources) {
      if (ConfigurationFile.isConfiguration(file.path())
          || ConfigurationFile.isVariables(file.path())) {
        all.add(files.read(file));
      }
    }
    return Configuration.of(directory, all);
  }
}
