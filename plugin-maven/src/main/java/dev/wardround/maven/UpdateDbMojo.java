package dev.wardround.maven;

import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import dev.wardround.scan.dependency.feed.Connections;
import dev.wardround.scan.dependency.feed.DataUpdate;
import dev.wardround.scan.dependency.feed.Download;
import dev.wardround.scan.dependency.feed.Mirror;
import dev.wardround.scan.dependency.feed.UpdateResult;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Fetches newer advisories, which the scans of this user then use; refused with -o. */
@Mojo(name = "update-db", requiresProject = false, aggregator = true, threadSafe = true)
public final class UpdateDbMojo extends AbstractMojo {
  /** The build. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** A place with {@code <ecosystem>/all.zip} and known_exploited_vulnerabilities.json. */
  @Parameter(property = "wardround.mirror")
  private @Nullable String mirror;

  /** Certificates (PEM) of an authority to trust beside the usual ones. */
  @Parameter(property = "wardround.certificates")
  private @Nullable File certificates;

  /** What to fetch, as OSV names it. */
  @Parameter(property = "wardround.ecosystems", defaultValue = "Maven")
  private List<String> ecosystems;

  /** Another folder for the data. */
  @Parameter(property = "wardround.database")
  private @Nullable File database;

  @Override
  public void execute() throws MojoExecutionException {
    if (session.isOffline()) {
      throw new MojoExecutionException(
          "the build is offline (-o): update-db fetches over the network; scans need no network");
    }
    try {
      Path place = database == null ? Database.userFolder() : database.toPath();
      Mirror from = mirror == null ? Mirror.publishers() : Mirror.at(URI.create(mirror));
      DataUpdate update =
          new DataUpdate(
              place,
              from,
              Download.patient(connections()),
              LocalDate.now(ZoneOffset.UTC),
              step -> getLog().debug(step));
      UpdateResult result = update.run(ecosystems);
      result.problems().forEach(problem -> getLog().warn(problem));
      getLog().info(result.built().records() + " records in " + place);
    } catch (AdvisoryException | IOException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
  }

  private Connections connections() throws IOException {
    Connections usual = Connections.of(System.getenv());
    return certificates == null ? usual : usual.trusting(certificates.toPath());
  }
}
