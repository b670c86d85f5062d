package dev.wardround.scan.dependency.nuget;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Element;
import dev.wardround.scan.dependency.document.XmlText;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What of a project is not shipped: all of a test project, else the references that are kept
 * private as a whole (analysers, build tools).
 */
record DevelopmentPackages(boolean isTestProject, Set<String> names) {
  DevelopmentPackages {
    names = Set.copyOf(names);
  }

  /** Of the project files in the directory of a lock file; broken ones are told by their reader. */
  static DevelopmentPackages beside(Manifest manifest) throws IOException {
    boolean test = false;
    Set<String> names = new HashSet<>();
    for (SourceFile file : manifest.tree().filesIn(manifest.directory())) {
      if (ProjectFile.isProject(file.path())) {
        DevelopmentPackages found = of(file);
        test |= found.isTestProject();
        names.addAll(found.names());
      }
    }
    return new DevelopmentPackages(test, names);
  }

  private static DevelopmentPackages of(SourceFile file) throws IOException {
    try {
      return of(XmlText.read(file.bytes()));
    } catch (DocumentException e) {
      return new DevelopmentPackages(false, Set.of());
    }
  }

  static DevelopmentPackages of(Element project) {
    boolean test =
        project.grandchildren("PropertyGroup", "IsTestProject").stream()
            .anyMatch(p -> p.text().equalsIgnoreCase("true"));
    Set<String> names = new HashSet<>();
    for (Element reference : project.grandchildren("ItemGroup", "PackageReference")) {
      String name = reference.attribute("Include").toLowerCase(Locale.ROOT);
      test |= name.equals("microsoft.net.test.sdk");
      if (isPrivate(reference)) {
        names.add(name);
      }
    }
    return new DevelopmentPackages(test, names);
  }

  private static boolean isPrivate(Element reference) {
    String attribute = reference.attribute("PrivateAssets");
    String assets = attribute.isEmpty() ? reference.text("PrivateAssets") : attribute;
    return assets.equalsIgnoreCase("all");
  }

  Scope scope(String name) {
    boolean development = isTestProject || names.contains(name.toLowerCase(Locale.ROOT));
    return development ? Scope.DEVELOPMENT : Scope.SHIPPED;
  }
}
