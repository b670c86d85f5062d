package dev.wardround.scan.dependency.npm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import org.junit.jupiter.api.Test;

class PackageJsonTest {
  private static final String WANTS =
      """
      {
        "dependencies": {
          "pinned": "1.2.3",
          "range": "^2.0.0",
          "any": "*",
          "own": "workspace:*",
          "git": "user/repo"
        },
        "devDependencies": {"alias": "npm:@s/real@~1.5.0"}
      }
      """;

  @Test
  void aloneItGivesPinsAsExactAndRangesAsGuesses() {
    Scan scan = Scan.of("f/package.json", WANTS);
    assertThat(scan.components(new PackageJson()))
        .containsExactly(
            "npm/pinned@1.2.3 EXACT SHIPPED @3",
            "npm/range@2.0.0 LOWER_BOUND SHIPPED @4",
            "npm/any UNKNOWN SHIPPED @5",
            "npm/%40s/real@1.5.0 LOWER_BOUND DEVELOPMENT @9");
    assertThat(scan.statuses(new PackageJson()))
        .containsExactly(
            "PARTLY_READ f/package.json: 1 package comes from git, a file or a URL, not from a"
                + " registry: no advisory can be matched; names direct dependencies only, not what"
                + " they bring in");
  }

  @Test
  void aLockBesideItTellsThePackages() {
    Scan scan = Scan.of("f/package.json", WANTS).with("f/yarn.lock", "");
    assertThat(scan.components(new PackageJson())).isEmpty();
    assertThat(scan.statuses(new PackageJson())).containsExactly("READ f/package.json");
  }

  @Test
  void aLockAboveCountsOnlyForItsWorkspace() {
    Scan scan =
        Scan.of("package.json", "{\"workspaces\": {\"packages\": [\"apps/**\", \"!apps/old\"]}}")
            .with("package-lock.json", "{}")
            .with("apps/a/b/package.json", WANTS)
            .with("apps/old/package.json", "{\"dependencies\": {\"x\": \"1.0.0\"}}")
            .with("tools/package.json", "{\"dependencies\": {\"y\": \"1.0.0\"}}");
    assertThat(scan.components(new PackageJson()))
        .containsExactly("npm/x@1.0.0 EXACT SHIPPED @1", "npm/y@1.0.0 EXACT SHIPPED @1");
  }

  @Test
  void installedPackagesAreNoManifests() {
    assertThat(new PackageJson().reads("f/node_modules/a/package.json")).isFalse();
    assertThat(new PackageJson().reads("package.json")).isTrue();
    assertThat(new PackageJson().reads("my-package.json")).isFalse();
  }
}
