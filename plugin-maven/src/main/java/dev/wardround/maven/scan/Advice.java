package dev.wardround.maven.scan;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.inventory.Vulnerability.Confidence;
import dev.wardround.maven.graph.PomText;
import dev.wardround.maven.graph.PomVersion;
import dev.wardround.maven.graph.ResolvedModule;
import dev.wardround.rules.Report;
import dev.wardround.scan.dependency.version.VersionOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says for each vulnerable artifact of a module which line of which POM to change, and to what. */
public final class Advice {
  private final Report report;
  private final ResolvedModule module;
  private final PomText pom;

  private Advice(Report report, ResolvedModule module) {
    this.report = report;
    this.module = module;
    this.pom = module.pom();
  }

  /** One text for each artifact, in the report's order. */
  public static List<String> of(Report report, ResolvedModule module) {
    Advice advice = new Advice(report, module);
    List<String> texts = new ArrayList<>();
    for (Component component : module.components()) {
      List<Vulnerability> known = advice.known(component);
      if (component.scope() != Scope.DEVELOPMENT && !known.isEmpty()) {
        texts.add(advice.text(component, known));
      }
    }
    return texts;
  }

  private List<Vulnerability> known(Component component) {
    return report.vulnerabilities().stream()
        .filter(v -> v.purl().equals(component.purl()))
        .filter(v -> v.confidence() == Confidence.EXACT)
        .toList();
  }

  private String text(Component component, List<Vulnerability> known) {
    Optional<String> fixed = fixed(known);
    String what = component.name() + " " + component.version() + " (" + ids(known) + ")";
    if (fixed.isEmpty()) {
      return component.location().display() + ": " + what + ": no fixed version is known";
    }
    Optional<PomVersion> written = pom.version(component.name());
    if (written.isPresent()) {
      PomVersion version = written.get();
      return version.place().display() + ": " + what + ": write " + version.with(fixed.get());
    }
    return component.location().display() + ": " + what + ": " + pin(component, fixed.get());
  }

  /** What no POM of the user settles, he settles himself, above whoever brings it in. */
  private String pin(Component component, String fixed) {
    Optional<String> parent = module.bringsIn(component);
    if (component.via().isEmpty()) {
      return "write <version>" + fixed + "</version> in it";
    }
    String raise =
        parent
            .map(label -> "raise " + label + place(label) + ", which brings it in, or ")
            .orElse("");
    return raise + "write in <dependencyManagement>: " + dependency(component.name(), fixed);
  }

  private String place(String label) {
    return pom.version(label.substring(0, label.indexOf('@')))
        .map(version -> " (" + version.place().display() + ")")
        .orElse("");
  }

  private static String dependency(String name, String version) {
    int colon = name.indexOf(':');
    return "<dependency><groupId>"
        + name.substring(0, colon)
        + "</groupId><artifactId>"
        + name.substring(colon + 1)
        + "</artifactId><version>"
        + version
        + "</version></dependency>";
  }

  /** The least version that has none of them; empty where one has no fix. */
  private static Optional<String> fixed(List<Vulnerability> known) {
    String highest = "";
    for (Vulnerability vulnerability : known) {
      if (vulnerability.fixedVersions().isEmpty()) {
        return Optional.empty();
      }
      String fix = vulnerability.fixedVersions().get(0);
      if (highest.isEmpty() || VersionOrder.MAVEN.compare(fix, highest) > 0) {
        highest = fix;
      }
    }
    return Optional.of(highest);
  }

  private static String ids(List<Vulnerability> known) {
    String first = known.get(0).id();
    return known.size() == 1 ? first : first + " and " + (known.size() - 1) + " more";
  }
}
