package dev.wardround.maven.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;

/** Where the POMs of a module write what Maven made of them. */
public final class PomText {
  private final MavenProject project;
  private final Path root;

  /**
   * @param root of the scan; POMs outside it are not the user's to change
   */
  public PomText(MavenProject project, Path root) {
    this.project = project;
    this.root = root.toAbsolutePath().normalize();
  }

  /** The module's POM, from the root. */
  public String path() {
    return relative(project.getFile().toPath()).orElse("pom.xml");
  }

  /** The line that asks for a direct dependency: its version, where it writes one itself. */
  PomPlace asks(String name) {
    Optional<Dependency> dependency = direct(name);
    Optional<PomPlace> at = dependency.flatMap(d -> place(d, "artifactId"));
    Optional<PomPlace> version = dependency.flatMap(d -> place(d, "version"));
    if (version.isPresent() && isOwn(version.get())) {
      return version.get();
    }
    return at.orElse(new PomPlace(path(), 0, 0));
  }

  private boolean isOwn(PomPlace version) {
    return written(project.getOriginalModel().getDependencies(), version).isPresent();
  }

  /** The element that settles the version of a dependency, and what it says. */
  public Optional<PomVersion> version(String name) {
    Optional<PomPlace> place = settled(name).flatMap(d -> place(d, "version"));
    if (place.isEmpty()) {
      return Optional.empty();
    }
    for (Model model : models()) {
      Optional<Dependency> written = written(all(model), place.get());
      if (written.isPresent()) {
        return Optional.of(property(written.get().getVersion(), place.get()));
      }
    }
    return Optional.empty();
  }

  /** A version that is a property is changed where the property is. */
  private PomVersion property(String text, PomPlace place) {
    if (text.startsWith("${") && text.endsWith("}")) {
      String name = text.substring(2, text.length() - 1);
      for (Model model : models()) {
        InputLocation properties = model.getLocation("properties");
        InputLocation at = properties == null ? null : properties.getLocation(name);
        String value = model.getProperties().getProperty(name);
        if (at != null && value != null) {
          Optional<PomPlace> found = place(at);
          if (found.isPresent()) {
            return new PomVersion(name, value, found.get());
          }
        }
      }
    }
    return new PomVersion("version", text, place);
  }

  private Optional<Dependency> direct(String name) {
    return named(project.getDependencies(), name);
  }

  /** The dependency itself, or the management entry of one that others bring in. */
  private Optional<Dependency> settled(String name) {
    Optional<Dependency> direct = direct(name);
    DependencyManagement management = project.getDependencyManagement();
    return direct.isPresent() || management == null
        ? direct
        : named(management.getDependencies(), name);
  }

  private static Optional<Dependency> named(List<Dependency> dependencies, String name) {
    return dependencies.stream()
        .filter(d -> (d.getGroupId() + ":" + d.getArtifactId()).equals(name))
        .findFirst();
  }

  /** The POMs of this module and of its parents as far as they are the user's. */
  private List<Model> models() {
    List<Model> models = new ArrayList<>();
    for (MavenProject each = project; each != null; each = each.getParent()) {
      if (each.getFile() != null && each.getOriginalModel() != null) {
        models.add(each.getOriginalModel());
      }
    }
    return models;
  }

  private static List<Dependency> all(Model model) {
    List<Dependency> all = new ArrayList<>(model.getDependencies());
    if (model.getDependencyManagement() != null) {
      all.addAll(model.getDependencyManagement().getDependencies());
    }
    return all;
  }

  private Optional<Dependency> written(List<Dependency> dependencies, PomPlace place) {
    return dependencies.stream()
        .filter(d -> d.getVersion() != null)
        .filter(d -> place(d, "version").filter(place::equals).isPresent())
        .findFirst();
  }

  private Optional<PomPlace> place(Dependency dependency, String field) {
    InputLocation location = dependency.getLocation(field);
    return location == null ? Optional.empty() : place(location);
  }

  private Optional<PomPlace> place(InputLocation location) {
    InputSource source = location.getSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    return relative(file(source.getLocation()))
        .map(path -> new PomPlace(path, location.getLineNumber(), location.getColumnNumber()));
  }

  /** Maven 3 writes a path, Maven 4 a URL. */
  private static Path file(String location) {
    return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
  }

  private Optional<String> relative(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.startsWith(root)
        ? Optional.of(root.relativize(absolute).toString().replace('\\', '/'))
        : Optional.empty();
  }
}
