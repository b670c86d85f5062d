package dev.wardround.maven;

import dev.wardround.engine.config.ConfigurationException;
import dev.wardround.engine.gate.GateException;
import dev.wardround.engine.pack.PackException;
import dev.wardround.maven.scan.Modules;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Scans the module and writes its reports; no finding fails the build. */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class ReportMojo extends ScanGoal {
  @Override
  void run()
      throws IOException,
          ConfigurationException,
          GateException,
          PackException,
          AdvisoryException,
          MojoFailureException {
    report(configuration());
  }

  @Override
  Modules modules() {
    return Modules.one(project, session.getProjects());
  }
}
