package dev.wardround.maven.scan;

import dev.wardround.maven.graph.ResolvedModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.project.MavenProject;

/** The modules that one scan is about, and those that it leaves to others. */
public final class Modules {
  private final Path root;
  private final List<MavenProject> scanned;
  private final List<MavenProject> reactor;

  private Modules(Path root, List<MavenProject> scanned, List<MavenProject> reactor) {
    this.root = root;
    this.scanned = scanned;
    this.reactor = reactor;
  }

  /** One module; the other modules of the build are scanned by themselves. */
  public static Modules one(MavenProject project, List<MavenProject> reactor) {
    return new Modules(project.getBasedir().toPath(), List.of(project), reactor);
  }

  /** All modules of the build as one. */
  public static Modules all(Path root, List<MavenProject> reactor) {
    return new Modules(root, reactor, reactor);
  }

  public List<ResolvedModule> resolved() {
    Set<String> names = new LinkedHashSet<>();
    reactor.forEach(each -> names.add(each.getGroupId() + ":" + each.getArtifactId()));
    return scanned.stream().map(each -> new ResolvedModule(each, root, names)).toList();
  }

  public BuildScan scan() {
    List<Path> without = new ArrayList<>();
    for (MavenProject each : scanned) {
      without.add(Path.of(each.getBuild().getDirectory()));
    }
    for (MavenProject other : reactor) {
      if (!scanned.contains(other)) {
        without.add(other.getBasedir().toPath());
      }
    }
    without.remove(root);
    return new BuildScan(root, without, resolved());
  }
}
