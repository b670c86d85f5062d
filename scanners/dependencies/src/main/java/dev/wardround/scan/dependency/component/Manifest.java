package dev.wardround.scan.dependency.component;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file while it is read: its content, its neighbours, and what was found in it so far. The same
 * package and version counts once, shipped if any of its entries is.
 */
public final class Manifest {
  private final SourceFile file;
  private final SourceTree tree;
  private final List<SourceFile> consulted;
  private final Map<String, Component> found = new LinkedHashMap<>();
  private final List<String> gaps = new ArrayList<>();
  private String remedy = "";

  Manifest(SourceFile file, SourceTree tree, List<SourceFile> consulted) {
    this.file = file;
    this.tree = tree;
    this.consulted = consulted;
  }

  public String path() {
    return file.path();
  }

  public String directory() {
    return TreePath.directory(file.path());
  }

  public SourceFile file() {
    return file;
  }

  public byte[] bytes() throws IOException {
    return file.bytes();
  }

  public String text() throws IOException {
    return file.text();
  }

  public SourceTree tree() {
    return tree;
  }

  /** The file of that name in the same directory. */
  public Optional<SourceFile> beside(String name) {
    return tree.file(TreePath.join(directory(), name));
  }

  public boolean isBeside(String name) {
    return beside(name).isPresent();
  }

  /** All files of the tree that the reader consults, wherever they are. */
  public List<SourceFile> consulted() {
    return consulted;
  }

  /** A package, at a line of this file. */
  public void add(
      Ecosystem ecosystem, String name, Requirement wanted, Scope scope, int line, int column) {
    add(ecosystem, name, wanted, scope, List.of(), Location.of(path(), line, column));
  }

  /** A package of a lock file, at a line of this file. */
  public void addLocked(
      Ecosystem ecosystem, String name, String version, Scope scope, List<String> via, int line) {
    add(ecosystem, name, Requirement.exact(version), scope, via, Location.of(path(), line, 0));
  }

  public void add(
      Ecosystem ecosystem,
      String name,
      Requirement wanted,
      Scope scope,
      List<String> via,
      Location location) {
    String canonical = ecosystem.canonicalName(name);
    if (canonical.isEmpty()) {
      return;
    }
    String purl = PackageUrls.of(ecosystem, canonical, wanted.version());
    Component component =
        new Component(
            purl,
            ecosystem.osvName(),
            canonical,
            wanted.version(),
            wanted.certainty(),
            scope,
            via,
            location);
    found.merge(purl, component, Manifest::merged);
  }

  /**
   * The more shipped one, then the surer one, then the shorter path; the first where all is equal.
   */
  private static Component merged(Component first, Component second) {
    if (rank(second.scope()) != rank(first.scope())) {
      return rank(second.scope()) < rank(first.scope()) ? second : first;
    }
    if (second.certainty() != first.certainty()) {
      return second.certainty() == Certainty.EXACT ? second : first;
    }
    return second.via().size() < first.via().size() ? second : first;
  }

  private static int rank(Scope scope) {
    return switch (scope) {
      case SHIPPED -> 0;
      case DEVELOPMENT -> 1;
      case UNKNOWN -> 2;
    };
  }

  /** Something of the file that is not understood: the status becomes partly read. */
  public void gap(String reason, String whatToDo) {
    gaps.add(reason);
    remedy = remedy.isEmpty() ? whatToDo : remedy;
  }

  /** A gap for entries that come from no registry; none where the count is 0. */
  public void unregistered(int count) {
    if (count > 0) {
      gap(
          (count == 1 ? "1 package comes" : count + " packages come")
              + " from git, a file or a URL, not from a registry: no advisory can be matched",
          "check those packages by hand");
    }
  }

  /** A gap for a manifest that names only what the project itself asks for. */
  public void directOnly(String whatToDo) {
    if (!found.isEmpty()) {
      gap("names direct dependencies only, not what they bring in", whatToDo);
    }
  }

  void report(Facts facts) {
    found.values().forEach(facts::add);
    if (gaps.isEmpty()) {
      facts.read(path());
    } else {
      facts.partlyRead(path(), String.join("; ", gaps), remedy);
    }
  }
}
