package dev.wardround.scan.dependency.npm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageLockTest {
  private static final String VERSION_3 =
      """
      {
        "name": "intake", "lockfileVersion": 3,
        "packages": {
          "": {"dependencies": {"express": "^4.0.0"}, "devDependencies": {"jest": "^29.0.0"}},
          "node_modules/express": {"version": "4.17.1", "dependencies": {"qs": "6.7.0"}},
          "node_modules/express/node_modules/qs": {"version": "6.7.0"},
          "node_modules/jest": {"version": "29.0.0", "dev": true, "dependencies": {"qs": "^6.9.0"}},
          "node_modules/qs": {"version": "6.9.0", "dev": true}
        }
      }
      """;

  @Test
  void eachCopyHasThePathOfThePackageThatNodeWouldGiveItTo() {
    assertThat(components(VERSION_3))
        .containsExactly(
            "npm/express@4.17.1 EXACT SHIPPED @5",
            "npm/qs@6.7.0 EXACT SHIPPED @6 via express@4.17.1",
            "npm/jest@29.0.0 EXACT DEVELOPMENT @7",
            "npm/qs@6.9.0 EXACT DEVELOPMENT @8 via jest@29.0.0");
    assertThat(Scan.of("package-lock.json", VERSION_3).statuses(new PackageLock()))
        .containsExactly("READ package-lock.json");
  }

  @Test
  void version1IsReadWithThePackageJsonBesideIt() {
    String lock =
        """
        {"lockfileVersion": 1, "dependencies": {
          "express": {"version": "4.17.1", "requires": {"qs": "6.7.0"}, "dependencies": {
            "qs": {"version": "6.7.0"}}},
          "qs": {"version": "6.9.0"}}}
        """;
    assertThat(
            Scan.of("a/package-lock.json", lock)
                .with("a/package.json", "{\"dependencies\": {\"express\": \"*\", \"qs\": \"*\"}}")
                .components(new PackageLock()))
        .containsExactly(
            "npm/express@4.17.1 EXACT SHIPPED @2",
            "npm/qs@6.7.0 EXACT SHIPPED @3 via express@4.17.1",
            "npm/qs@6.9.0 EXACT SHIPPED @4");
  }

  @Test
  void version1WithoutPackageJsonTakesAsDirectWhatNothingNeeds() {
    assertThat(
            components(
                """
                {"lockfileVersion": 1, "dependencies": {
                  "a": {"version": "1.0.0", "requires": {"b": "2.0.0"}},
                  "b": {"version": "2.0.0"}}}
                """))
        .containsExactly(
            "npm/a@1.0.0 EXACT SHIPPED @2", "npm/b@2.0.0 EXACT SHIPPED @3 via a@1.0.0");
  }

  @Test
  void whatAFolderOfTheWorkspaceAsksForIsDirect() {
    assertThat(
            components(
                """
                {"lockfileVersion": 3, "packages": {
                  "": {"workspaces": ["packages/*"]},
                  "packages/api": {"version": "1.0.0", "dependencies": {"a": "^1"}},
                  "node_modules/api": {"resolved": "packages/api", "link": true},
                  "node_modules/a": {"version": "1.0.0"}}}
                """))
        .containsExactly("npm/a@1.0.0 EXACT SHIPPED @5");
  }

  @Test
  void anAliasIsThePackageBehindIt() {
    assertThat(
            components(
                """
                {"lockfileVersion": 3, "packages": {"": {},
                  "node_modules/old": {"name": "lodash", "version": "3.0.0"}}}
                """))
        .containsExactly("npm/lodash@3.0.0 EXACT SHIPPED @2");
    assertThat(
            components(
                "{\"lockfileVersion\": 1, \"dependencies\": {\"old\": {\"version\":"
                    + " \"npm:@x/lodash@3.0.0\"}}}"))
        .containsExactly("npm/%40x/lodash@3.0.0 EXACT SHIPPED @1");
  }

  @Test
  void packagesFromGitAndFilesAreCounted() {
    String lock =
        """
        {"lockfileVersion": 2, "packages": {"": {},
          "node_modules/a": {"version": "1.0.0", "resolved": "git+ssh://git@host/a.git#1"},
          "node_modules/b": {"version": "1.0.0", "resolved": "file:b.tgz"}}}
        """;
    assertThat(components(lock)).isEmpty();
    assertThat(Scan.of("package-lock.json", lock).statuses(new PackageLock()))
        .containsExactly(
            "PARTLY_READ package-lock.json: 2 packages come from git, a file or a URL, not from a"
                + " registry: no advisory can be matched");
  }

  @Test
  void aCycleIsWalkedOnce() {
    assertThat(
            components(
                """
                {"lockfileVersion": 3, "packages": {"": {"dependencies": {"a": "1"}},
                  "node_modules/a": {"version": "1.0.0", "dependencies": {"b": "1"}},
                  "node_modules/b": {"version": "1.0.0", "dependencies": {"a": "1"}}}}
                """))
        .containsExactly(
            "npm/a@1.0.0 EXACT SHIPPED @2", "npm/b@1.0.0 EXACT SHIPPED @3 via a@1.0.0");
  }

  @Test
  void brokenFilesAreStatuses() {
    assertThat(status("")).containsExactly("FAILED package-lock.json: empty");
    assertThat(status("{\n\"packages\": ")).first().asString().contains("not valid JSON at line 2");
    assertThat(status("{}"))
        .containsExactly("FAILED package-lock.json: neither packages nor dependencies in it");
    assertThat(status("[".repeat(100_000))).first().asString().contains("not valid JSON");
    assertThat(status("{\"lockfileVersion\": 3}")).containsExactly("READ package-lock.json");
  }

  private static List<String> components(String lock) {
    return Scan.of("package-lock.json", lock).components(new PackageLock());
  }

  private static List<String> status(String lock) {
    return Scan.of("package-lock.json", lock).statuses(new PackageLock());
  }
}
