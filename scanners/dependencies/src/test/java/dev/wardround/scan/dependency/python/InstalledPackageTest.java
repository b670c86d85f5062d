package dev.wardround.scan.dependency.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import org.junit.jupiter.api.Test;

class InstalledPackageTest {
  private static final String METADATA =
      "Metadata-Version: 2.1\nName: PyYAML\nVersion: 5.3\n\nVersion: 9\n";

  @Test
  void aPackageBesideTheCodeIsFound() {
    Scan scan = Scan.of("intake/PyYAML-5.3.dist-info/METADATA", METADATA);
    assertThat(scan.components(new InstalledPackage()))
        .containsExactly("pypi/pyyaml@5.3 EXACT SHIPPED @0");
  }

  @Test
  void theProjectsOwnEggInfoIsNoDependency() {
    Scan scan =
        Scan.of("src/intake.egg-info/PKG-INFO", METADATA)
            .with("layer/python/lib/python3.11/site-packages/y.egg-info/PKG-INFO", METADATA);
    assertThat(scan.statuses(new InstalledPackage()))
        .containsExactly("READ layer/python/lib/python3.11/site-packages/y.egg-info/PKG-INFO");
  }

  @Test
  void metadataWithoutAVersionIsAGap() {
    assertThat(Scan.of("a.dist-info/METADATA", "Name: a\n").statuses(new InstalledPackage()))
        .containsExactly("PARTLY_READ a.dist-info/METADATA: names no package with a version");
  }
}
