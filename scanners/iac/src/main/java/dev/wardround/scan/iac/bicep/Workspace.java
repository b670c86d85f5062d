package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.TemplateReader;
import dev.wardround.scan.iac.arm.template.Problems;
import dev.wardround.scan.iac.arm.template.Template;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a scan as one reader of Bicep sees them, each read once. */
final class Workspace implements Sources {
  private final SourceTree tree;
  private final Map<String, Optional<BicepFile>> files = new HashMap<>();
  private final Map<String, Optional<BicepFile>> imports = new HashMap<>();
  private final Set<String> importing = new HashSet<>();

  Workspace(SourceTree tree) {
    this.tree = tree;
  }

  @Override
  public Optional<SourceFile> file(String path) {
    return tree.file(path);
  }

  /** A file of Bicep; empty where it is not in the scan or cannot be read. */
  Optional<BicepFile> bicep(String path) {
    Optional<BicepFile> known = files.get(path);
    if (known == null) {
      known = read(path, "");
      files.put(path, known);
    }
    return known;
  }

  private Optional<BicepFile> read(String path, String prefix) {
    return tree.file(path)
        .flatMap(Workspace::text)
        .map(text -> FileParser.read(path, text, prefix, this));
  }

  private static Optional<String> text(SourceFile file) {
    try {
      return Optional.of(file.text());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<BicepFile> imported(String path) {
    Optional<BicepFile> known = imports.get(path);
    if (known == null) {
      if (!path.endsWith(".bicep") || !importing.add(path)) {
        return Optional.empty();
      }
      known = read(path, Imports.prefix(path));
      importing.remove(path);
      imports.put(path, known);
    }
    return known;
  }

  @Override
  public Optional<Template> template(String path, Problems problems) {
    return path.endsWith(".bicep")
        ? bicep(path).map(BicepFile::template)
        : tree.file(path).flatMap(file -> json(file, problems));
  }

  private Optional<Template> json(SourceFile file, Problems problems) {
    try {
      Value root = JsonReader.read(file.path(), file.text()).roots().get(0);
      return root instanceof Value.Mapping mapping
          ? Optional.of(
              TemplateReader.read(file.path(), mapping, path -> template(path, problems), problems))
          : Optional.empty();
    } catch (IOException | DocumentException e) {
      return Optional.empty();
    }
  }
}
