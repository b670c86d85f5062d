package dev.wardround.scan.dependency.python;

import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * requirements.txt of pip, with the files that it includes. An included file that is a requirements
 * file by its own name is left to its own turn.
 */
final class RequirementsText implements ManifestReader {
  @Override
  public String name() {
    return "requirements-txt";
  }

  @Override
  public boolean reads(String path) {
    String file = TreePath.fileName(path);
    if (!file.endsWith(".txt")) {
      return false;
    }
    String directory = TreePath.fileName(TreePath.directory(path));
    return file.startsWith("requirements")
        || file.endsWith("requirements.txt")
        || directory.equals("requirements");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    new Reading(manifest).add();
  }

  /** The work on one file and what it includes. */
  private final class Reading {
    private final Manifest manifest;
    private final Scope scope;
    private final Set<String> visited = new HashSet<>();
    private final Map<String, String> constraints = new HashMap<>();
    private boolean compiled;
    private int foreign;
    private int unread;
    private int missing;

    Reading(Manifest manifest) {
      this.manifest = manifest;
      this.scope = scopeOf(TreePath.fileName(manifest.path()));
    }

    void add() throws IOException {
      visited.add(manifest.path());
      List<LogicalLine> lines = LogicalLine.all(manifest.text());
      lines.forEach(line -> line.option("-c", "--constraint").ifPresent(this::constrain));
      requirements(manifest.path(), lines);
      manifest.unregistered(foreign);
      if (unread > 0) {
        manifest.gap(unread + " lines are no requirement", "mend those lines");
      }
      if (missing > 0) {
        manifest.gap(
            missing + " included files are not in the scan", "scan the folder that holds them too");
      }
      if (!compiled) {
        manifest.directOnly("pin all packages: pip-compile or uv pip compile writes such a file");
      }
    }

    private void constrain(String file) {
      Optional<SourceFile> found = included(manifest.path(), file);
      if (found.isEmpty()) {
        missing++;
        return;
      }
      try {
        for (LogicalLine line : LogicalLine.all(found.get().text())) {
          PythonRequirement.of(line.requirement())
              .filter(r -> r.wanted().certainty() == Certainty.EXACT)
              .ifPresent(
                  r ->
                      constraints.put(
                          Ecosystem.PYPI.canonicalName(r.name()), r.wanted().version()));
        }
      } catch (IOException e) {
        missing++;
      }
    }

    private void requirements(String path, List<LogicalLine> lines) throws IOException {
      for (LogicalLine line : lines) {
        compiled |= line.isCompiled();
        Optional<String> include = line.option("-r", "--requirement");
        if (include.isPresent()) {
          include(path, include.get());
        } else if (line.option("-e", "--editable").isPresent() || line.isUrlOrPath()) {
          foreign += line.isOwn() ? 0 : 1;
        } else if (line.isRequirement()) {
          requirement(path, line);
        }
      }
    }

    private void include(String from, String file) throws IOException {
      Optional<SourceFile> found = included(from, file);
      if (found.isEmpty()) {
        missing++;
      } else if (!reads(found.get().path()) && visited.add(found.get().path())) {
        requirements(found.get().path(), LogicalLine.all(found.get().text()));
      }
    }

    private Optional<SourceFile> included(String from, String file) {
      return manifest.tree().file(TreePath.join(TreePath.directory(from), file));
    }

    private void requirement(String path, LogicalLine line) {
      Optional<PythonRequirement> read = PythonRequirement.of(line.requirement());
      if (read.isEmpty()) {
        unread++;
        return;
      }
      if (read.get().direct()) {
        foreign++;
        return;
      }
      String name = read.get().name();
      String constraint = constraints.get(Ecosystem.PYPI.canonicalName(name));
      Requirement wanted = constraint == null ? read.get().wanted() : Requirement.exact(constraint);
      Location at = Location.of(path, line.number(), 1);
      manifest.add(Ecosystem.PYPI, name, wanted, scope, List.of(), at);
    }

    private static Scope scopeOf(String fileName) {
      String lower = fileName.toLowerCase(Locale.ROOT);
      for (String word : new String[] {"dev", "test", "lint", "doc"}) {
        if (lower.contains(word)) {
          return Scope.DEVELOPMENT;
        }
      }
      return Scope.SHIPPED;
    }
  }
}
