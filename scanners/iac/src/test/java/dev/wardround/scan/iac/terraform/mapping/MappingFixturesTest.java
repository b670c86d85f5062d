package dev.wardround.scan.iac.terraform.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file of the folder is a case: these blocks become those resources, and no others. */
class MappingFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/terraform-mapping");

  @TestFactory
  Stream<DynamicTest> blocksBecomeTheResourcesOfTheFixture() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Fixture::in).toList().stream()
          .map(
              fixture ->
                  DynamicTest.dynamicTest(
                      fixture.name(),
                      () -> assertThat(fixture.mapped()).isEqualTo(fixture.expected())));
    }
  }
}
