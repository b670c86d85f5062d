package dev.wardround.scan.dependency.gradle;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Node;
import dev.wardround.scan.dependency.document.TomlText;
import java.io.IOException;

/**
 * A version catalogue (libs.versions.toml): what build scripts may use, so whether it is shipped is
 * not known. Where a lock file stands beside the build, that one tells the modules.
 */
final class VersionCatalogue implements ManifestReader {
  @Override
  public String name() {
    return "gradle-version-catalogue";
  }

  @Override
  public boolean reads(String path) {
    return path.endsWith(".versions.toml");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = TomlText.read(manifest.text());
    String build = TreePath.directory(manifest.directory());
    if (manifest.tree().file(TreePath.join(build, "gradle.lockfile")).isPresent()) {
      return;
    }
    for (Node library : root.get("libraries").entries().values()) {
      String module = module(library);
      if (module.indexOf(':') > 0) {
        Requirement wanted = wanted(library, root.get("versions"));
        manifest.add(Ecosystem.MAVEN, module, wanted, Scope.UNKNOWN, library.line(), 0);
      }
    }
    manifest.directOnly("let Gradle lock its dependencies: gradle dependencies --write-locks");
  }

  private static String module(Node library) {
    if (library.isText()) {
      String[] parts = library.text().split(":", -1);
      return parts.length >= 2 ? parts[0] + ":" + parts[1] : "";
    }
    String module = library.text("module");
    return module.isEmpty() ? library.text("group") + ":" + library.text("name") : module;
  }

  private static Requirement wanted(Node library, Node versions) {
    if (library.isText()) {
      String[] parts = library.text().split(":", -1);
      return parts.length >= 3 ? version(parts[2]) : Requirement.UNKNOWN;
    }
    Node version = library.get("version");
    String reference = version.text("ref");
    return rich(reference.isEmpty() ? version : versions.get(reference));
  }

  private static Requirement rich(Node version) {
    if (version.isText()) {
      return version(version.text());
    }
    for (String kind : new String[] {"strictly", "require", "prefer"}) {
      if (version.get(kind).isPresent()) {
        return version(version.text(kind));
      }
    }
    return Requirement.UNKNOWN;
  }

  private static Requirement version(String text) {
    if (text.startsWith("[") || text.startsWith("(") || text.startsWith("]")) {
      return Requirement.bracketed(text);
    }
    int plus = text.indexOf('+');
    boolean dynamic = plus >= 0 || text.startsWith("latest.");
    if (!dynamic) {
      String strict = text.endsWith("!!") ? text.substring(0, text.length() - 2) : text;
      return Requirement.exact(strict);
    }
    return Requirement.atLeast(plus > 1 ? text.substring(0, plus - 1) : "");
  }
}
