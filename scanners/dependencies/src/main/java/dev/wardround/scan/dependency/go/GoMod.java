package dev.wardround.scan.dependency.go;

import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * go.mod: the versions that Go selects, from Go 1.17 on of all modules that are built. The file
 * does not tell by which path an indirect module came in, nor what only tests need.
 */
public final class GoMod implements ManifestReader {
  @Override
  public String name() {
    return "go-mod";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "go.mod");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    new Reading(manifest).add(GoDirective.all(manifest.text()));
  }

  /** The work on one file. */
  private static final class Reading {
    private final Manifest manifest;
    private final Map<String, List<String>> replacements = new LinkedHashMap<>();
    private final Set<String> excluded = new HashSet<>();
    private String goVersion = "";
    private int goLine;
    private int local;

    Reading(Manifest manifest) {
      this.manifest = manifest;
    }

    void add(List<GoDirective> directives) throws DocumentException {
      if (directives.stream().noneMatch(d -> d.verb().equals("module"))) {
        throw new DocumentException("no module is named in it");
      }
      directives.forEach(this::prepare);
      for (GoDirective directive : directives) {
        if (directive.verb().equals("require")) {
          require(directive);
        }
      }
      standardLibrary();
      manifest.unregistered(local);
      if (isBefore117()) {
        manifest.directOnly("run go mod tidy with Go 1.17 or later: go.mod then names all modules");
      }
    }

    private void prepare(GoDirective directive) {
      List<String> words = directive.words();
      switch (directive.verb()) {
        case "go" -> goVersion(words, directive.line());
        case "toolchain" -> toolchain(words, directive.line());
        case "exclude" -> excluded.add(String.join(" ", words));
        case "replace" -> replace(words);
        default -> {}
      }
    }

    private void goVersion(List<String> words, int line) {
      if (goVersion.isEmpty() && words.size() == 1) {
        goVersion = words.get(0);
        goLine = line;
      }
    }

    /** The toolchain is at least as new as the version of the language, and is what builds. */
    private void toolchain(List<String> words, int line) {
      if (words.size() == 1 && words.get(0).startsWith("go1")) {
        goVersion = words.get(0).substring("go".length());
        goLine = line;
      }
    }

    private void replace(List<String> words) {
      int arrow = words.indexOf("=>");
      if (arrow > 0) {
        String replaced = String.join(" ", words.subList(0, arrow));
        replacements.put(replaced, words.subList(arrow + 1, words.size()));
      }
    }

    private void require(GoDirective directive) {
      if (directive.words().size() < 2) {
        return;
      }
      String module = directive.words().get(0);
      String version = directive.words().get(1);
      Optional<List<String>> replacement = replacement(module, version);
      if (replacement.isPresent() && replacement.get().size() < 2) {
        local++;
        return;
      }
      String usedModule = replacement.map(words -> words.get(0)).orElse(module);
      String usedVersion = replacement.map(words -> words.get(1)).orElse(version);
      Certainty certainty =
          excluded.contains(usedModule + " " + usedVersion)
              ? Certainty.LOWER_BOUND // Go then takes the next higher version
              : Certainty.EXACT;
      manifest.add(
          Ecosystem.GO,
          usedModule,
          new Requirement(usedVersion, certainty),
          Scope.SHIPPED,
          directive.line(),
          directive.column());
    }

    private Optional<List<String>> replacement(String module, String version) {
      List<String> exact = replacements.get(module + " " + version);
      return Optional.ofNullable(exact == null ? replacements.get(module) : exact);
    }

    /** What go.mod names is the least Go that may build; the real one is at least as new. */
    private void standardLibrary() {
      if (!goVersion.isEmpty()) {
        manifest.add(
            Ecosystem.GO, "stdlib", Requirement.atLeast(goVersion), Scope.SHIPPED, goLine, 1);
      }
    }

    private boolean isBefore117() {
      String[] parts = goVersion.split("\\.", -1);
      return parts.length < 2
          || (parts[0].equals("1") && parts[1].length() <= 2 && minor(parts[1]) < 17);
    }

    private static int minor(String text) {
      int minor = 0;
      for (int i = 0; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
        minor = minor * 10 + (text.charAt(i) - '0');
      }
      return minor;
    }
  }
}
