package dev.wardround.scan.dependency.ruby;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import org.junit.jupiter.api.Test;

class GemfileLockTest {
  private static final String LOCK =
      """
      GIT
        remote: https://github.com/x/y.git
        specs:
          y (1.0)

      GEM
        remote: https://rubygems.org/
        specs:
          nokogiri (1.13.0-x86_64-linux)
            racc (~> 1.4)
          racc (1.6.0)
          rspec (3.0)

      DEPENDENCIES
        nokogiri
        rspec (~> 3.0)
        y!
      """;

  @Test
  void theGemfileTellsTheGroups() {
    Scan scan =
        Scan.of("Gemfile.lock", LOCK)
            .with("Gemfile", "gem 'nokogiri'\ngroup :development, :test do\n  gem 'rspec'\nend\n");
    assertThat(scan.components(new GemfileLock()))
        .containsExactly(
            "gem/nokogiri@1.13.0 EXACT SHIPPED @9",
            "gem/racc@1.6.0 EXACT SHIPPED @11 via nokogiri@1.13.0",
            "gem/rspec@3.0 EXACT DEVELOPMENT @12");
    assertThat(scan.statuses(new GemfileLock())).first().asString().contains("1 package comes");
  }

  @Test
  void groupsEndWhereTheirBlockEnds() {
    assertThat(
            GemfileGroups.development(
                """
                group :test do
                  platforms :mri do
                    gem "a"
                  end
                  gem "b"
                end
                gem "c"
                gem "d", group: :development
                gem "e", groups: [:test, :production]
                """))
        .containsExactlyInAnyOrder("a", "b", "d");
  }

  @Test
  void whatHasNoSectionFails() {
    assertThat(Scan.of("Gemfile.lock", "x").statuses(new GemfileLock()))
        .containsExactly("FAILED Gemfile.lock: not a lock file of Bundler: no section in it");
  }
}
