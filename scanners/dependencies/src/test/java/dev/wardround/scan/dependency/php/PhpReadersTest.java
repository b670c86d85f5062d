package dev.wardround.scan.dependency.php;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import org.junit.jupiter.api.Test;

class PhpReadersTest {
  private static final String DECLARED =
      """
      {"require": {"php": ">=7", "ext-json": "*",
        "Monolog/monolog": "^1.0",
        "a/pinned": "1.2.3"},
       "require-dev": {"phpunit/phpunit": "~9.5"}}
      """;

  @Test
  void theLockFileTellsWhatIsShipped() {
    String lock =
        """
        {"packages": [
          {"name": "monolog/monolog", "version": "v1.2.0", "require": {"psr/log": "^1"}},
          {"name": "psr/log", "version": "1.1.0"},
          {"name": "x/branch", "version": "dev-main"}],
         "packages-dev": [
          {"name": "phpunit/phpunit", "version": "9.5.1"}]}
        """;
    Scan scan = Scan.of("composer.lock", lock).with("composer.json", DECLARED);
    assertThat(scan.components(new ComposerLock()))
        .containsExactly(
            "composer/monolog/monolog@1.2.0 EXACT SHIPPED @2",
            "composer/psr/log@1.1.0 EXACT SHIPPED @3 via monolog/monolog@1.2.0",
            "composer/x/branch UNKNOWN SHIPPED @4",
            "composer/phpunit/phpunit@9.5.1 EXACT DEVELOPMENT @6");
    assertThat(scan.components(new ComposerJson())).isEmpty();
    assertThat(scan.statuses(new ComposerJson())).containsExactly("READ composer.json");
  }

  @Test
  void aloneComposerJsonGivesWhatItAsksFor() {
    assertThat(Scan.of("composer.json", DECLARED).components(new ComposerJson()))
        .containsExactly(
            "composer/monolog/monolog@1.0 LOWER_BOUND SHIPPED @2",
            "composer/a/pinned@1.2.3 EXACT SHIPPED @3",
            "composer/phpunit/phpunit@9.5 LOWER_BOUND DEVELOPMENT @4");
  }

  @Test
  void whatIsNoLockFileFails() {
    assertThat(Scan.of("composer.lock", "{}").statuses(new ComposerLock()))
        .containsExactly("FAILED composer.lock: no packages in it");
  }
}
