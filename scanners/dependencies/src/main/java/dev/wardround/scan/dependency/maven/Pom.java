package dev.wardround.scan.dependency.maven;

import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Element;
import dev.wardround.scan.dependency.document.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One pom.xml as it is written, with the profiles that are active by default merged in.
 *
 * @param path of the file in the tree
 * @param properties as they are written, not resolved
 * @param parent the element, where there is one
 */
record Pom(
    String path,
    Element project,
    Map<String, String> properties,
    List<Element> dependencies,
    List<Element> managed,
    Optional<Element> parent) {

  static Pom read(String path, byte[] xml) throws DocumentException {
    Element project = XmlText.read(xml);
    if (!project.name().equals("project")) {
      throw new DocumentException("not a POM: its root is no project");
    }
    List<Element> parts = new ArrayList<>(List.of(project));
    for (Element profile : project.grandchildren("profiles", "profile")) {
      boolean active =
          profile.child("activation").map(a -> a.text("activeByDefault")).orElse("").equals("true");
      if (active) {
        parts.add(profile);
      }
    }
    Map<String, String> properties = new LinkedHashMap<>();
    List<Element> dependencies = new ArrayList<>();
    List<Element> managed = new ArrayList<>();
    for (Element part : parts) {
      part.child("properties")
          .ifPresent(all -> all.children().forEach(p -> properties.put(p.name(), p.text())));
      dependencies.addAll(part.grandchildren("dependencies", "dependency"));
      part.child("dependencyManagement")
          .ifPresent(m -> managed.addAll(m.grandchildren("dependencies", "dependency")));
    }
    return new Pom(path, project, properties, dependencies, managed, project.child("parent"));
  }

  /** The coordinate as it is written, else that of the parent; may hold properties. */
  String groupId() {
    return ownOrParents("groupId");
  }

  String version() {
    return ownOrParents("version");
  }

  String artifactId() {
    return project.text("artifactId");
  }

  private String ownOrParents(String name) {
    String own = project.text(name);
    return own.isEmpty() ? parent.map(p -> p.text(name)).orElse("") : own;
  }
}
