package dev.wardround.maven;

import dev.wardround.engine.config.ConfigurationException;
import dev.wardround.engine.gate.GateException;
import dev.wardround.engine.pack.PackException;
import dev.wardround.maven.scan.Modules;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Scans the module, writes its reports, and fails the build at the gate. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class CheckMojo extends ScanGoal {
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
    return Modules.one(project, session.getProjects());
  }
}
