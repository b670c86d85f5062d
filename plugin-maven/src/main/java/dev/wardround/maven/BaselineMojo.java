package dev.wardround.maven;

import dev.wardround.engine.config.ConfigurationException;
import dev.wardround.engine.gate.Baseline;
import dev.wardround.engine.gate.GateException;
import dev.wardround.engine.pack.PackException;
import dev.wardround.maven.scan.Modules;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes down the findings that a module has today, so that check fails for new ones only. */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class BaselineMojo extends ScanGoal {
  @Override
  void run()
      throws IOException,
          ConfigurationException,
          GateException,
          PackException,
          AdvisoryException,
          MojoFailureException {
    int count = Baseline.write(scan(configuration()), baseline.toPath());
    getLog().info(count + " findings are now in " + baseline);
  }

  @Override
  Modules modules() {
    return Modules.one(project, session.getProjects());
  }
}
