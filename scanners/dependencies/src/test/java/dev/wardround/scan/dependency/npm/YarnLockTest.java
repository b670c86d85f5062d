package dev.wardround.scan.dependency.npm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import org.junit.jupiter.api.Test;

class YarnLockTest {
  private static final String CLASSIC =
      """
      # yarn lockfile v1


      "@scope/a@^1.0.0", "@scope/a@^1.1.0":
        version "1.1.0"
        resolved "https://registry.example/@scope/a/-/a-1.1.0.tgz#0"
        dependencies:
          b "^2.0.0"
          "@scope/c" "~3.0.0"

      b@^2.0.0:
        version "2.0.1"

      "@scope/c@~3.0.0":
        version "3.0.0"

      jest@^29.0.0:
        version "29.0.0"
        dependencies:
          b "^2.0.0"
      """;

  @Test
  void whatIsShippedFollowsFromThePackageJson() {
    assertThat(
            Scan.of("yarn.lock", CLASSIC)
                .with(
                    "package.json",
                    "{\"dependencies\": {\"@scope/a\": \"^1.1.0\"},"
                        + " \"devDependencies\": {\"jest\": \"^29.0.0\"}}")
                .components(new YarnLock()))
        .containsExactly(
            "npm/%40scope/a@1.1.0 EXACT SHIPPED @4",
            "npm/b@2.0.1 EXACT SHIPPED @11 via @scope/a@1.1.0",
            "npm/%40scope/c@3.0.0 EXACT SHIPPED @14 via @scope/a@1.1.0",
            "npm/jest@29.0.0 EXACT DEVELOPMENT @17");
  }

  @Test
  void packageJsonsOfTheWorkspaceCountAndOthersDoNot() {
    assertThat(
            Scan.of("yarn.lock", "a@1.0.0:\n  version \"1.0.0\"\nb@1.0.0:\n  version \"1.0.0\"\n")
                .with("package.json", "{\"workspaces\": [\"packages/*\"]}")
                .with("packages/x/package.json", "{\"dependencies\": {\"a\": \"1.0.0\"}}")
                .with("other/package.json", "{\"dependencies\": {\"b\": \"1.0.0\"}}")
                .components(new YarnLock()))
        .containsExactly("npm/a@1.0.0 EXACT SHIPPED @1", "npm/b@1.0.0 EXACT UNKNOWN @3");
  }

  @Test
  void berryKnowsAliasesPatchesAndWorkspaces() {
    String lock =
        """
        __metadata:
          version: 6

        "alias@npm:lodash@^4.0.0":
          version: 4.17.20
          resolution: "lodash@npm:4.17.20"

        "intake@workspace:.":
          version: 0.0.0-use.local
          resolution: "intake@workspace:."
          dependencies:
            alias: "npm:lodash@^4.0.0"
            typescript: ^4.0.0

        "typescript@^4.0.0":
          version: 4.5.2
          resolution: "typescript@npm:4.5.2"

        ? "typescript@patch:typescript@^4.0.0#~builtin<compat/typescript>"
        :
          version: 4.5.2
          resolution: "typescript@patch:typescript@npm%3A4.5.2#~builtin"

        "g@https://github.com/x/g.git":
          version: 1.0.0
          resolution: "g@https://github.com/x/g.git#commit=1"
        """;
    Scan scan =
        Scan.of("yarn.lock", lock)
            .with(
                "package.json",
                "{\"dependencies\": {\"alias\": \"npm:lodash@^4.0.0\"},"
                    + " \"devDependencies\": {\"typescript\": \"^4.0.0\"}}");
    assertThat(scan.components(new YarnLock()))
        .containsExactly(
            "npm/lodash@4.17.20 EXACT SHIPPED @4", "npm/typescript@4.5.2 EXACT DEVELOPMENT @15");
    assertThat(scan.statuses(new YarnLock())).first().asString().contains("1 package comes");
  }

  @Test
  void aliasesOfTheFirstVersionNameWhatTheyStandFor() {
    String lock =
        """
        "alias@npm:lodash":
          version "4.17.20"

        "scoped@npm:@clinic/a", "scoped@npm:@clinic/a@^1.0.0":
          version "1.0.0"

        "wrap-cjs@npm:wrap@^7.0.0", wrap@^7.0.0:
          version "7.0.1"
        """;
    Scan scan =
        Scan.of("yarn.lock", lock)
            .with(
                "package.json",
                "{\"dependencies\": {\"alias\": \"npm:lodash\", \"scoped\": \"npm:@clinic/a\"}}");
    assertThat(scan.components(new YarnLock()))
        .containsExactly(
            "npm/lodash@4.17.20 EXACT SHIPPED @1",
            "npm/%40clinic/a@1.0.0 EXACT SHIPPED @4",
            "npm/wrap@7.0.1 EXACT UNKNOWN @7");
  }

  @Test
  void anEntryIsFoundByEachOfItsNamesWhereARangeWasOverruled() {
    String lock = "\"wrap-cjs@npm:wrap@^7.0.0\", wrap@^7.0.0:\n  version \"7.0.1\"\n";
    assertThat(
            Scan.of("yarn.lock", lock)
                .with("package.json", "{\"dependencies\": {\"wrap\": \"^6.0.0\"}}")
                .components(new YarnLock()))
        .containsExactly("npm/wrap@7.0.1 EXACT SHIPPED @1");
  }

  @Test
  void brokenFilesAreStatuses() {
    assertThat(Scan.of("yarn.lock", "  version \"1\"").statuses(new YarnLock()))
        .first()
        .asString()
        .startsWith("FAILED yarn.lock: not a yarn.lock");
    assertThat(Scan.of("yarn.lock", "<<<<<<< HEAD\n").statuses(new YarnLock()))
        .containsExactly("FAILED yarn.lock: not a yarn.lock: no package begins at line 1");
  }
}
