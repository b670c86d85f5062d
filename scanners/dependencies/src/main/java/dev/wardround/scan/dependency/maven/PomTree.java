package dev.wardround.scan.dependency.maven;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Element;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All POMs of a scan, each read once, and those of the local repository that they refer to; shared
 * by the tasks that run side by side.
 */
final class PomTree {
  /** Parents of parents; more is a mistake, or an attack. */
  private static final int ANCESTORS = 32;

  private final SourceTree tree;
  private final LocalRepository repository;
  private final Map<String, Read> read = new ConcurrentHashMap<>();
  private final Map<String, Pom> byCoordinates = new HashMap<>();
  private final Map<String, EffectivePom> effective = new ConcurrentHashMap<>();

  /** What became of one file; kept as a value, so that a broken one is read once too. */
  private record Read(Optional<Pom> pom, String problem) {}

  PomTree(List<SourceFile> files, SourceTree tree, LocalRepository repository) {
    this.tree = tree;
    this.repository = repository;
    for (SourceFile file : files) {
      read(file)
          .pom()
          .ifPresent(p -> byCoordinates.putIfAbsent(p.groupId() + ":" + p.artifactId(), p));
    }
  }

  Pom pom(SourceFile file) throws DocumentException {
    Read found = read(file);
    if (found.pom().isEmpty()) {
      throw new DocumentException(found.problem());
    }
    return found.pom().get();
  }

  private Read read(SourceFile file) {
    return read.computeIfAbsent(
        file.path(),
        path -> {
          try {
            return new Read(Optional.of(Pom.read(path, file.bytes())), "");
          } catch (DocumentException e) {
            return new Read(Optional.empty(), e.problem());
          } catch (IOException e) {
            return new Read(Optional.empty(), "not readable: " + e.getMessage());
          }
        });
  }

  /** The POM and its parents as far as they are in the tree, the POM itself first. */
  List<Pom> lineage(Pom pom) {
    List<Pom> lineage = new ArrayList<>();
    Set<String> visited = new HashSet<>();
    Optional<Pom> at = Optional.of(pom);
    while (at.isPresent() && visited.add(at.get().path()) && lineage.size() < ANCESTORS) {
      lineage.add(at.get());
      at = parent(at.get());
    }
    return lineage;
  }

  private Optional<Pom> parent(Pom pom) {
    if (pom.parent().isEmpty()) {
      return Optional.empty();
    }
    Element parent = pom.parent().get();
    if (pom.path().startsWith(LocalRepository.PREFIX)) {
      return stored(parent);
    }
    Optional<Pom> near =
        byRelativePath(pom, parent).filter(p -> p.artifactId().equals(parent.text("artifactId")));
    return near.or(() -> find(parent.text("groupId"), parent.text("artifactId")))
        .or(() -> stored(parent));
  }

  private Optional<Pom> stored(Element parent) {
    return repository.pom(
        parent.text("groupId"), parent.text("artifactId"), parent.text("version"));
  }

  private Optional<Pom> byRelativePath(Pom pom, Element parent) {
    Optional<Element> declared = parent.child("relativePath");
    String relative = declared.map(Element::text).orElse("../pom.xml");
    if (relative.isEmpty()) {
      return Optional.empty();
    }
    String path = TreePath.join(TreePath.directory(pom.path()), relative);
    Optional<SourceFile> file = tree.file(path);
    if (file.isEmpty()) {
      file = tree.file(TreePath.join(path, "pom.xml"));
    }
    return file.flatMap(f -> read(f).pom());
  }

  /** The POM of the tree that has these coordinates. */
  Optional<Pom> find(String groupId, String artifactId) {
    return Optional.ofNullable(byCoordinates.get(groupId + ":" + artifactId));
  }

  /** The POM of the tree that has these coordinates, else that of the repository. */
  Optional<Pom> find(String groupId, String artifactId, String version) {
    return find(groupId, artifactId).or(() -> repository.pom(groupId, artifactId, version));
  }

  boolean hasRepository() {
    return repository.isThere();
  }

  /** The same for each task, but that two may make it at the same time. */
  EffectivePom effective(Pom pom) {
    EffectivePom known = effective.get(pom.path());
    if (known == null) {
      known = new EffectivePom(pom, this);
      effective.put(pom.path(), known);
    }
    return known;
  }
}
