package dev.wardround.scan.dependency.npm;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import dev.wardround.scan.dependency.document.YamlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folders that share the lock file of a directory, as globs. */
final class Workspaces {
  private final String root;
  private final List<String> globs;

  private Workspaces(String root, List<String> globs) {
    this.root = root;
    this.globs = globs;
  }

  /**
   * What package.json and pnpm-workspace.yaml of a directory say; nothing where they are broken.
   */
  static Workspaces of(String directory, SourceTree tree) throws IOException {
    List<String> globs = new ArrayList<>();
    Node declared = json(directory, tree).get("workspaces");
    add(declared.isList() ? declared : declared.get("packages"), globs);
    add(yaml(directory, tree).get("packages"), globs);
    return new Workspaces(directory, globs);
  }

  private static Node json(String directory, SourceTree tree) throws IOException {
    Optional<SourceFile> file = tree.file(TreePath.join(directory, "package.json"));
    try {
      return file.isPresent() ? JsonText.read(file.get().bytes()) : Node.ABSENT;
    } catch (DocumentException e) {
      return Node.ABSENT; // its own reader tells
    }
  }

  private static Node yaml(String directory, SourceTree tree) throws IOException {
    Optional<SourceFile> file = tree.file(TreePath.join(directory, "pnpm-workspace.yaml"));
    try {
      return file.isPresent() ? YamlText.read(file.get().text()) : Node.ABSENT;
    } catch (DocumentException e) {
      return Node.ABSENT;
    }
  }

  private static void add(Node packages, List<String> globs) {
    for (Node item : packages.items()) {
      globs.add(item.text());
    }
  }

  /** Whether a directory of the tree is one of the folders. */
  boolean include(String directory) {
    if (!root.isEmpty() && !directory.startsWith(root + "/")) {
      return false;
    }
    String relative = root.isEmpty() ? directory : directory.substring(root.length() + 1);
    boolean included = false;
    for (String glob : globs) {
      boolean not = glob.startsWith("!");
      if (matches(segments(not ? glob.substring(1) : glob), 0, relative.split("/", -1), 0)) {
        included = !not;
      }
    }
    return included;
  }

  private static String[] segments(String glob) {
    String plain = glob.startsWith("./") ? glob.substring(2) : glob;
    return (plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain).split("/", -1);
  }

  private static boolean matches(String[] glob, int g, String[] path, int p) {
    if (g == glob.length) {
      return p == path.length;
    }
    if (glob[g].equals("**")) {
      return matches(glob, g + 1, path, p) || (p < path.length && matches(glob, g, path, p + 1));
    }
    return p < path.length && matchesSegment(glob[g], path[p]) && matches(glob, g + 1, path, p + 1);
  }

  /** One star at most is looked at: what stands before and after it must fit. */
  private static boolean matchesSegment(String glob, String name) {
    int star = glob.indexOf('*');
    if (star < 0) {
      return glob.equals(name);
    }
    String end = glob.substring(glob.lastIndexOf('*') + 1);
    return name.length() >= star + end.length()
        && name.startsWith(glob.substring(0, star))
        && name.endsWith(end);
  }
}
