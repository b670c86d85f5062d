package dev.wardround.maven;

import dev.wardround.engine.config.ConfigurationException;
import dev.wardround.engine.gate.GateException;
import dev.wardround.engine.pack.PackException;
import dev.wardround.maven.scan.Modules;
import dev.wardround.rules.Report;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes bills of materials of what Maven resolved for the module, as CycloneDX 1.6 and SPDX 2.3;
 * no finding fails the build.
 */
@Mojo(
    name = "sbom",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class SbomMojo extends ScanGoal {
  @Override
  void run()
      throws IOException,
          ConfigurationException,
          GateException,
          PackException,
          AdvisoryException,
          MojoFailureException {
    Report report = scan(configuration());
    write(report, List.of("cyclonedx", "spdx"));
    getLog().info(report.components().size() + " components are in the bills of materials");
  }

  @Override
  Modules modules() {
    return Modules.one(project, session.getProjects());
  }
}
