package dev.wardround.scan.dependency.npm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PnpmLockTest {

  @Test
  void version9FindsItsEdgesInSnapshots() {
    assertThat(
            components(
                """
                lockfileVersion: '9.0'
                importers:
                  .:
                    dependencies:
                      react-dom: {specifier: ^18.0.0, version: 18.2.0(react@18.2.0)}
                      own: {specifier: workspace:*, version: link:packages/own}
                    devDependencies:
                      old: {specifier: 'npm:lodash@3', version: lodash@3.0.0}
                packages:
                  react-dom@18.2.0:
                    resolution: {integrity: x}
                  '@s/scheduler@0.23.0':
                    resolution: {integrity: x}
                  lodash@3.0.0:
                    resolution: {integrity: x}
                snapshots:
                  react-dom@18.2.0(react@18.2.0):
                    dependencies:
                      '@s/scheduler': 0.23.0
                  '@s/scheduler@0.23.0': {}
                  lodash@3.0.0: {}
                """))
        .containsExactly(
            "npm/react-dom@18.2.0 EXACT SHIPPED @10",
            "npm/%40s/scheduler@0.23.0 EXACT SHIPPED @12 via react-dom@18.2.0",
            "npm/lodash@3.0.0 EXACT DEVELOPMENT @14");
  }

  @Test
  void version6HasASlashAtTheFront() {
    assertThat(
            components(
                """
                lockfileVersion: '6.0'
                dependencies:
                  a: {specifier: ^1.0.0, version: 1.0.0(p@2.0.0)}
                packages:
                  /a@1.0.0(p@2.0.0):
                    dependencies: {b: 1.1.0}
                    dev: false
                  /b@1.1.0:
                    dev: false
                """))
        .containsExactly(
            "npm/a@1.0.0 EXACT SHIPPED @5", "npm/b@1.1.0 EXACT SHIPPED @8 via a@1.0.0");
  }

  @Test
  void version5PartsNameAndVersionByASlash() {
    assertThat(
            components(
                """
                lockfileVersion: 5.4
                specifiers: {'@s/a': ^1.0.0}
                devDependencies:
                  '@s/a': 1.0.0_p@2.0.0
                packages:
                  /@s/a/1.0.0_p@2.0.0:
                    dependencies: {b: 1.1.0}
                    dev: true
                  /b/1.1.0:
                    dev: true
                """))
        .containsExactly(
            "npm/%40s/a@1.0.0 EXACT DEVELOPMENT @6",
            "npm/b@1.1.0 EXACT DEVELOPMENT @9 via @s/a@1.0.0");
  }

  @Test
  void packagesFromElsewhereAreCounted() {
    assertThat(
            Scan.of(
                    "pnpm-lock.yaml",
                    """
                    lockfileVersion: '9.0'
                    packages:
                      a@https://codeload.github.com/x/a/tar.gz/1: {version: 1.0.0}
                    """)
                .statuses(new PnpmLock()))
        .first()
        .asString()
        .contains("1 package comes from git");
  }

  @Test
  void whatIsNoPnpmLockFails() {
    assertThat(Scan.of("pnpm-lock.yaml", "a: 1").statuses(new PnpmLock()))
        .containsExactly("FAILED pnpm-lock.yaml: no lockfileVersion in it");
  }

  private static List<String> components(String lock) {
    return Scan.of("pnpm-lock.yaml", lock).components(new PnpmLock());
  }
}
