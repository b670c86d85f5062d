package dev.wardround.engine.pack;

import dev.wardround.engine.schema.FieldTypes;
import dev.wardround.rules.Control;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pack as people write it: a folder in which each folder with a {@code rule.yaml} is a rule,
 * called after its path, and {@code controls.yaml} lists the paragraphs of the law.
 */
public final class PackFolder {
  private static final int MAX_DEPTH = 8;

  private final Path root;

  private PackFolder(Path root) {
    this.root = root;
  }

  public static PackFolder at(Path root) {
    return new PackFolder(root);
  }

  /** The folders that hold a rule, sorted. */
  public List<Path> ruleFolders() throws IOException {
    List<Path> folders = new ArrayList<>();
    Files.walkFileTree(
        root,
        Set.of(),
        MAX_DEPTH,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isBuild(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.isRegularFile(folder.resolve("rule.yaml"))) {
              folders.add(folder);
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    folders.sort(null);
    return folders;
  }

  private boolean isBuild(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return !folder.equals(root)
        && root.equals(folder.getParent())
        && (name.equals("target") || name.equals("src") || name.startsWith("."));
  }

  /** The id of the rule in a folder: the names on its path. */
  public String id(Path folder) {
    List<String> names = new ArrayList<>();
    root.relativize(folder).forEach(name -> names.add(name.toString()));
    return String.join("-", names);
  }

  /** The paragraphs; none where the pack lists none. */
  public List<Control> controls() throws PackException {
    Path file = root.resolve("controls.yaml");
    return Files.isRegularFile(file) ? ControlsFile.read(file, file.toString()) : List.of();
  }

  /** The rule in a folder as it was written. */
  public RuleFile rule(Path folder) throws PackException {
    Path file = folder.resolve("rule.yaml");
    return RuleFile.read(file, file.toString(), id(folder));
  }

  /**
   * All rules that are not retired, compiled.
   *
   * @throws PackException with all mistakes of all rules
   */
  public Pack compile(String name, FieldTypes types) throws PackException, IOException {
    PackWriter writer = new PackWriter(name, controls());
    RuleCompiler compiler = new RuleCompiler(types);
    List<String> problems = new ArrayList<>();
    for (Path folder : ruleFolders()) {
      try {
        RuleFile rule = rule(folder);
        if (rule.retired().isEmpty()) {
          writer.add(compiler.compiled(rule));
        }
      } catch (PackException e) {
        problems.add(e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return Pack.of(writer.toBytes());
  }
}
