package dev.wardround.scan.dependency.nuget;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Location;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Element;
import dev.wardround.scan.dependency.document.XmlText;
import java.io.IOException;
import java.util.List;

/**
 * A project of C#, F# or Visual Basic. Conditions are not weighed: each reference counts. Where
 * packages.lock.json stands beside it, that one tells the packages.
 */
final class ProjectFile implements ManifestReader {
  @Override
  public String name() {
    return "dotnet-project";
  }

  @Override
  public boolean reads(String path) {
    return isProject(path);
  }

  static boolean isProject(String path) {
    return path.endsWith(".csproj") || path.endsWith(".fsproj") || path.endsWith(".vbproj");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Element project = XmlText.read(manifest.bytes());
    if (!project.name().equals("Project")) {
      throw new DocumentException("not a project of .NET");
    }
    if (manifest.isBeside("packages.lock.json")) {
      return;
    }
    BuildProperties properties = BuildProperties.of(project, manifest);
    DevelopmentPackages development = DevelopmentPackages.of(project);
    for (Element reference : project.grandchildren("ItemGroup", "PackageReference")) {
      add(reference, properties, development, manifest);
    }
    for (BuildProperties.Global global : properties.globals()) {
      manifest.add(
          Ecosystem.NUGET,
          global.name(),
          version(global.version()),
          Scope.DEVELOPMENT,
          List.of(),
          Location.of(global.path(), global.line(), 0));
    }
    manifest.directOnly(
        "commit a lock file: set RestorePackagesWithLockFile to true and run dotnet restore");
  }

  private static void add(
      Element reference,
      BuildProperties properties,
      DevelopmentPackages development,
      Manifest manifest) {
    String name = properties.resolve(reference.attribute("Include"));
    if (name.isEmpty() || name.contains("$(")) {
      return;
    }
    Requirement wanted = version(properties.version(name, reference));
    manifest.add(Ecosystem.NUGET, name, wanted, development.scope(name), reference.line(), 0);
  }

  /** A plain version is the least one, and the least one that exists is what NuGet restores. */
  static Requirement version(String version) {
    if (version.isEmpty() || version.contains("$(")) {
      return Requirement.UNKNOWN;
    }
    if (version.startsWith("[") || version.startsWith("(")) {
      return Requirement.bracketed(version);
    }
    int star = version.indexOf('*');
    if (star < 0) {
      return Requirement.exact(version);
    }
    int end = star > 0 && version.charAt(star - 1) == '.' ? star - 1 : star;
    return Requirement.atLeast(version.substring(0, end));
  }
}
