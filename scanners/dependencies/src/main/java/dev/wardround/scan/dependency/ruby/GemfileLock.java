package dev.wardround.scan.dependency.ruby;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.dependency.component.DependencyGraph;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gemfile.lock, with the groups of the Gemfile beside it. */
public final class GemfileLock implements ManifestReader {
  /** Two spaces a level: sections' names, then gems, then what they need. */
  private static final int GEM = 4;

  private static final int NEED = 6;

  @Override
  public String name() {
    return "gemfile-lock";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "Gemfile.lock") || TreePath.isNamed(path, "gems.locked");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Reading reading = new Reading();
    int number = 0;
    for (String line : manifest.text().lines().toList()) {
      reading.line(line, ++number);
    }
    if (reading.sections == 0) {
      throw new DocumentException("not a lock file of Bundler: no section in it");
    }
    Optional<SourceFile> gemfile =
        manifest.beside(TreePath.isNamed(manifest.path(), "gems.locked") ? "gems.rb" : "Gemfile");
    Set<String> development =
        gemfile.isPresent() ? GemfileGroups.development(gemfile.get().text()) : Set.of();
    reading.add(development, manifest);
  }

  /** One gem of a section. */
  private record Gem(String section, String name, String version, List<String> needs, int line) {}

  /** The work on one file. */
  private static final class Reading {
    private final Map<String, Gem> gems = new LinkedHashMap<>();
    private final List<String> direct = new ArrayList<>();
    private String section = "";
    private String gem = "";
    private int sections;

    void line(String line, int number) {
      String content = line.strip();
      int indent = line.length() - line.stripLeading().length();
      if (content.isEmpty() || content.startsWith("<<<<<<<")) {
        return;
      }
      if (indent == 0) {
        section = content;
        sections += section.equals("GEM") || section.equals("DEPENDENCIES") ? 1 : 0;
      } else if (section.equals("DEPENDENCIES")) {
        direct.add(name(content));
      } else if (indent == GEM) {
        gem = name(content);
        gems.putIfAbsent(gem, new Gem(section, gem, version(content), new ArrayList<>(), number));
      } else if (indent == NEED && gems.containsKey(gem)) {
        gems.get(gem).needs().add(name(content));
      }
    }

    private static String name(String content) {
      int end = content.indexOf(' ');
      String name = end < 0 ? content : content.substring(0, end);
      return name.endsWith("!") ? name.substring(0, name.length() - 1) : name;
    }

    /** Without the platform that follows for gems with native parts. */
    private static String version(String content) {
      int open = content.indexOf('(');
      int close = content.indexOf(')');
      String version = open < 0 || close < open ? "" : content.substring(open + 1, close);
      int platform = version.indexOf('-');
      return platform < 0 ? version : version.substring(0, platform);
    }

    void add(Set<String> development, Manifest manifest) {
      DependencyGraph graph = new DependencyGraph();
      gems.forEach((name, entry) -> graph.add(name, name + "@" + entry.version(), entry.needs()));
      direct.forEach(
          name ->
              graph.direct(name, development.contains(name) ? Scope.DEVELOPMENT : Scope.SHIPPED));
      graph.walk();
      int foreign = 0;
      for (Gem entry : gems.values()) {
        if (entry.section().equals("GEM")) {
          manifest.addLocked(
              Ecosystem.RUBYGEMS,
              entry.name(),
              entry.version(),
              graph.scope(entry.name()),
              graph.via(entry.name()),
              entry.line());
        } else if (entry.section().equals("GIT")) {
          foreign++;
        }
      }
      manifest.unregistered(foreign);
    }
  }
}
