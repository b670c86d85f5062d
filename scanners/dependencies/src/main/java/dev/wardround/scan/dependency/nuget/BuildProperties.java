package dev.wardround.scan.dependency.nuget;

import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Element;
import dev.wardround.scan.dependency.document.XmlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The properties and central package versions of a project: from Directory.Build.props and
 * Directory.Packages.props, the nearest of each above it, then its own.
 */
final class BuildProperties {
  private static final int STEPS = 16;
  private static final int LENGTH = 2_000;

  private final Map<String, String> properties = new HashMap<>();
  private final Map<String, String> versions = new HashMap<>();
  private final List<Global> globals = new ArrayList<>();

  /** A package that the central file gives to every project. */
  record Global(String name, String version, String path, int line) {}

  private BuildProperties() {}

  static BuildProperties of(Element project, Manifest manifest) throws IOException {
    BuildProperties all = new BuildProperties();
    all.addNearest("Directory.Build.props", manifest);
    all.addNearest("Directory.Packages.props", manifest);
    all.addProperties(project);
    all.addNearest("Directory.Build.targets", manifest);
    return all;
  }

  private void addNearest(String name, Manifest manifest) throws IOException {
    Optional<SourceFile> file = nearest(name, manifest);
    if (file.isEmpty()) {
      return;
    }
    try {
      Element root = XmlText.read(file.get().bytes());
      addProperties(root);
      addVersions(root, file.get().path());
    } catch (DocumentException e) {
      manifest.gap(file.get().path() + " is " + e.problem(), "mend that file");
    }
  }

  private static Optional<SourceFile> nearest(String name, Manifest manifest) {
    for (String directory = manifest.directory(); ; directory = TreePath.directory(directory)) {
      Optional<SourceFile> file = manifest.tree().file(TreePath.join(directory, name));
      if (file.isPresent() || directory.isEmpty()) {
        return file;
      }
    }
  }

  private void addProperties(Element root) {
    for (Element group : root.children("PropertyGroup")) {
      for (Element property : group.children()) {
        properties.put(property.name().toLowerCase(Locale.ROOT), property.text());
      }
    }
  }

  private void addVersions(Element root, String path) {
    for (Element version : root.grandchildren("ItemGroup", "PackageVersion")) {
      String name = version.attribute("Include");
      String updated = name.isEmpty() ? version.attribute("Update") : name;
      versions.put(updated.toLowerCase(Locale.ROOT), declared(version, "Version"));
    }
    for (Element global : root.grandchildren("ItemGroup", "GlobalPackageReference")) {
      String version = resolve(declared(global, "Version"));
      globals.add(new Global(global.attribute("Include"), version, path, global.line()));
    }
  }

  List<Global> globals() {
    return globals;
  }

  /** The version of a reference: its own, else the central one; empty where none is told. */
  String version(String name, Element reference) {
    String override = declared(reference, "VersionOverride");
    String own = override.isEmpty() ? declared(reference, "Version") : override;
    return resolve(own.isEmpty() ? versions.getOrDefault(name.toLowerCase(Locale.ROOT), "") : own);
  }

  private static String declared(Element element, String name) {
    String attribute = element.attribute(name);
    return (attribute.isEmpty() ? element.text(name) : attribute).strip();
  }

  /** Puts values in place of {@code $(Name)}; unknown names stay as they are. */
  String resolve(String text) {
    String resolved = text;
    for (int step = 0; step < STEPS && resolved.contains("$("); step++) {
      int open = resolved.indexOf("$(");
      int close = resolved.indexOf(')', open);
      String name = close < 0 ? "" : resolved.substring(open + 2, close);
      String value = properties.get(name.toLowerCase(Locale.ROOT));
      if (value == null || value.length() > LENGTH) {
        return resolved;
      }
      resolved = resolved.substring(0, open) + value + resolved.substring(close + 1);
    }
    return resolved;
  }
}
