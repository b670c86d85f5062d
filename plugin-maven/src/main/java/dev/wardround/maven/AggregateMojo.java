package dev.wardround.maven;

import dev.wardround.engine.config.ConfigurationException;
import dev.wardround.engine.gate.GateException;
import dev.wardround.engine.pack.PackException;
import dev.wardround.maven.scan.Modules;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Scans all modules of the build as one workload, writes one report, and fails the build at the
 * gate.
 */
@Mojo(
    name = "aggregate",
    aggregator = true,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class AggregateMojo extends ScanGoal {
  @Override
  void run()
      throws IOException,
          ConfigurationException,
          GateException,
          PackException,
          AdvisoryException,
          MojoFailureException {
    check();
  }

  @Override
  Modules modules() {
    return Modules.all(Path.of(session.getExecutionRootDirectory()), session.getProjects());
  }
}
