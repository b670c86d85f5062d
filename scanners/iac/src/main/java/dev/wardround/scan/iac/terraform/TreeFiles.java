package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.scan.iac.hcl.evaluation.EvaluationException;
import dev.wardround.scan.iac.hcl.evaluation.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that a root module's functions can read: those of the scan, seen from its directory.
 */
record TreeFiles(String directory, SourceTree tree) implements Scope.Files {
  private static final long MAX_BYTES = 8L << 20;

  @Override
  public byte[] bytes(String path) throws EvaluationException {
    Optional<SourceFile> file = tree.file(resolved(path));
    if (file.isEmpty()) {
      throw EvaluationException.unknown("a file that is read is not in the scan");
    }
    if (file.get().size() > MAX_BYTES) {
      throw EvaluationException.unknown("a file that is read is too large");
    }
    try {
      return file.get().bytes();
    } catch (IOException e) {
      throw EvaluationException.unknown("a file that is read is not readable");
    }
  }

  private String resolved(String path) throws EvaluationException {
    return TreePath.resolve(directory, path)
        .orElseThrow(() -> EvaluationException.unknown("a path that leads out of the scan"));
  }

  @Override
  public boolean exists(String path) throws EvaluationException {
    return tree.file(resolved(path)).isPresent();
  }

  @Override
  public List<String> below(String path) throws EvaluationException {
    String resolved = resolved(path);
    List<String> names = new ArrayList<>();
    for (SourceFile file : tree.filesIn(resolved)) {
      names.add(TreePath.name(file.path()));
    }
    return names;
  }
}
