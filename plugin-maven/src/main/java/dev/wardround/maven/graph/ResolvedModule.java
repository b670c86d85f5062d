package dev.wardround.maven.graph;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.PackageUrls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** A module as Maven resolved it for this build, which is more than its POM says. */
public final class ResolvedModule {
  private final MavenProject project;
  private final Set<String> own;
  private final PomText pom;

  /**
   * @param root of the scan
   * @param own names of the reactor's modules, which are no third party's
   */
  public ResolvedModule(MavenProject project, Path root, Set<String> own) {
    this.project = project;
    this.own = Set.copyOf(own);
    this.pom = new PomText(project, root);
  }

  public PomText pom() {
    return pom;
  }

  /**
   * The first on a component's path that is no module of the build, {@code group:artifact@version}.
   */
  public Optional<String> bringsIn(Component component) {
    return component.via().stream()
        .filter(parent -> !own.contains(parent.substring(0, parent.indexOf('@'))))
        .findFirst();
  }

  /** The third-party artifacts, each once. */
  public List<Component> components() {
    FunctionPackage packed = FunctionPackage.of(project);
    Map<String, Component> found = new LinkedHashMap<>();
    for (Artifact artifact : project.getArtifacts()) {
      if (!own.contains(artifact.getGroupId() + ":" + artifact.getArtifactId())) {
        Component component = component(artifact, packed.scope(artifact));
        found.merge(component.purl(), component, ResolvedModule::moreShipped);
      }
    }
    return new ArrayList<>(found.values());
  }

  private static Component moreShipped(Component first, Component second) {
    return second.scope() == Scope.SHIPPED && first.scope() != Scope.SHIPPED ? second : first;
  }

  private Component component(Artifact artifact, Scope scope) {
    Coordinates itself = Coordinates.of(artifact);
    List<Coordinates> parents = Coordinates.parents(artifact);
    Coordinates direct = parents.isEmpty() ? itself : parents.get(0);
    return new Component(
        PackageUrls.of(Ecosystem.MAVEN, itself.name(), itself.version()),
        Ecosystem.MAVEN.osvName(),
        itself.name(),
        itself.version(),
        Certainty.EXACT,
        scope,
        parents.stream().map(Coordinates::label).toList(),
        pom.asks(direct.name()).location());
  }
}
