package dev.wardround.scan.evidence;

import dev.wardround.inventory.Component;
import java.io.File;
import java.util.Optional;
import org.owasp.dependencycheck.data.nvd.ecosystem.Ecosystem;
import org.owasp.dependencycheck.dependency.Confidence;
import org.owasp.dependencycheck.dependency.Dependency;
import org.owasp.dependencycheck.dependency.EvidenceType;
import org.owasp.dependencycheck.utils.Checksum;

/** Puts a component's name and version into the engine's words, without a file. */
final class NamedDependency {
  private static final String SOURCE = "component";

  private NamedDependency() {}

  /** Empty for an ecosystem that the engine does not tell apart. */
  static Optional<Dependency> of(Component component) {
    return ecosystem(component.ecosystem()).map(ecosystem -> of(component, ecosystem));
  }

  private static Dependency of(Component component, String ecosystem) {
    // The path is never opened; it only keeps two components apart.
    Dependency dependency = new Dependency(new File(component.purl().replace('/', '_')), true);
    dependency.setEcosystem(ecosystem);
    dependency.setName(component.name());
    dependency.setVersion(component.version());
    dependency.setPackagePath(component.purl());
    dependency.setMd5sum(Checksum.getMD5Checksum(component.purl()));
    dependency.setSha1sum(Checksum.getSHA1Checksum(component.purl()));
    dependency.setSha256sum(Checksum.getSHA256Checksum(component.purl()));
    int cut = Math.max(component.name().lastIndexOf(':'), component.name().lastIndexOf('/'));
    String product = component.name().substring(cut + 1);
    String vendor = cut < 0 ? product : component.name().substring(0, cut);
    dependency.addEvidence(
        EvidenceType.VENDOR,
        SOURCE,
        "group",
        vendor,
        cut < 0 ? Confidence.LOW : Confidence.HIGHEST);
    dependency.addEvidence(EvidenceType.VENDOR, SOURCE, "name", product, Confidence.LOW);
    dependency.addEvidence(EvidenceType.PRODUCT, SOURCE, "name", product, Confidence.HIGHEST);
    dependency.addEvidence(EvidenceType.PRODUCT, SOURCE, "group", vendor, Confidence.LOW);
    dependency.addEvidence(
        EvidenceType.VERSION, SOURCE, "version", component.version(), Confidence.HIGHEST);
    return dependency;
  }

  private static Optional<String> ecosystem(String name) {
    return switch (name) {
      case "Maven" -> Optional.of(Ecosystem.JAVA);
      case "npm" -> Optional.of(Ecosystem.NODEJS);
      case "PyPI" -> Optional.of(Ecosystem.PYTHON);
      case "Go" -> Optional.of(Ecosystem.GOLANG);
      case "NuGet" -> Optional.of(Ecosystem.DOTNET);
      case "RubyGems" -> Optional.of(Ecosystem.RUBY);
      case "Packagist" -> Optional.of(Ecosystem.PHP);
      case "crates.io" -> Optional.of(Ecosystem.RUST);
      default -> Optional.empty();
    };
  }
}
