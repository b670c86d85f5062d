package dev.wardround.maven.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** A module as Maven would hand it over: a POM read with its lines, and resolved artifacts. */
public final class Project {
  private final Path directory;
  private final MavenProject project;
  private final Set<Artifact> artifacts = new LinkedHashSet<>();

  private Project(Path directory, String pom) throws IOException {
    this.directory = directory;
    Path file = Files.writeString(directory.resolve("pom.xml"), pom);
    this.project = new MavenProject(read(file));
    this.project.setOriginalModel(read(file));
    this.project.setFile(file.toFile());
  }

  public static Project at(Path directory, String pom) {
    try {
      return new Project(directory, pom);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model read(Path file) throws IOException {
    InputSource source = new InputSource();
    source.setLocation(file.toString());
    try (var in = Files.newInputStream(file)) {
      return new MavenXpp3ReaderEx().read(in, true, source);
    } catch (XmlPullParserException e) {
      throw new IOException(e);
    }
  }

  /** Adds {@code group:artifact:version} of a scope, brought in by others, the direct one first. */
  public Project with(String coordinates, String scope, String... parents) {
    String[] parts = coordinates.split(":", -1);
    Artifact artifact =
        new DefaultArtifact(
            parts[0], parts[1], parts[2], scope, "jar", "", new DefaultArtifactHandler("jar"));
    List<String> trail = new ArrayList<>(List.of("it:module:jar:1"));
    for (String parent : parents) {
      trail.add(inTrail(parent));
    }
    trail.add(inTrail(coordinates));
    artifact.setDependencyTrail(trail);
    artifacts.add(artifact);
    return this;
  }

  private static String inTrail(String coordinates) {
    String[] parts = coordinates.split(":", -1);
    return parts[0] + ":" + parts[1] + ":jar:" + parts[2];
  }

  public ResolvedModule resolved(String... own) {
    project.setArtifacts(artifacts);
    return new ResolvedModule(project, directory, Set.of(own));
  }
}
