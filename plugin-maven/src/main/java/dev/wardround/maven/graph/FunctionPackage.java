package dev.wardround.maven.graph;

import dev.wardround.engine.Glob;
import dev.wardround.inventory.Component.Scope;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Which artifacts go into what is deployed: those of the compile and runtime scopes, without what
 * the shade plugin leaves out of its jar.
 */
final class FunctionPackage {
  private static final String SHADE = "org.apache.maven.plugins:maven-shade-plugin";

  private final List<String> includes;
  private final List<String> excludes;

  private FunctionPackage(List<String> includes, List<String> excludes) {
    this.includes = List.copyOf(includes);
    this.excludes = List.copyOf(excludes);
  }

  static FunctionPackage of(MavenProject project) {
    List<String> includes = new ArrayList<>();
    List<String> excludes = new ArrayList<>();
    Plugin shade = project.getPlugin(SHADE);
    if (shade != null) {
      read(shade.getConfiguration(), includes, excludes);
      for (PluginExecution execution : shade.getExecutions()) {
        read(execution.getConfiguration(), includes, excludes);
      }
    }
    return new FunctionPackage(includes, excludes);
  }

  private static void read(Object configuration, List<String> includes, List<String> excludes) {
    if (configuration instanceof Xpp3Dom dom) {
      Xpp3Dom artifacts = dom.getChild("artifactSet");
      if (artifacts != null) {
        patterns(artifacts.getChild("includes"), includes);
        patterns(artifacts.getChild("excludes"), excludes);
      }
    }
  }

  private static void patterns(@org.jspecify.annotations.Nullable Xpp3Dom list, List<String> into) {
    if (list == null) {
      return;
    }
    for (Xpp3Dom child : list.getChildren()) {
      if (child.getValue() != null) {
        into.add(child.getValue().strip());
      }
    }
  }

  /** What is provided, or left out of the jar, the platform or a layer may still give. */
  Scope scope(Artifact artifact) {
    if (Artifact.SCOPE_TEST.equals(artifact.getScope())) {
      return Scope.DEVELOPMENT;
    }
    boolean packed =
        Artifact.SCOPE_COMPILE.equals(artifact.getScope())
            || Artifact.SCOPE_RUNTIME.equals(artifact.getScope());
    return packed && isLeftIn(artifact) ? Scope.SHIPPED : Scope.UNKNOWN;
  }

  private boolean isLeftIn(Artifact artifact) {
    return (includes.isEmpty() || matches(includes, artifact)) && !matches(excludes, artifact);
  }

  /** The shade plugin's patterns: {@code group}, {@code group:artifact}, with {@code *}. */
  private static boolean matches(List<String> patterns, Artifact artifact) {
    return patterns.stream()
        .anyMatch(
            pattern ->
                matches(pattern.split(":", -1), artifact.getGroupId(), artifact.getArtifactId()));
  }

  private static boolean matches(String[] pattern, String group, String name) {
    return Glob.matches(pattern[0], group)
        && (pattern.length < 2 || Glob.matches(pattern[1], name));
  }
}
