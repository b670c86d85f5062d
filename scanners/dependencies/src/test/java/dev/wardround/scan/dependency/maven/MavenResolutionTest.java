package dev.wardround.scan.dependency.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Scan;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Holds the resolved tree against what Maven itself resolved. */
class MavenResolutionTest {
  private static final String OWN = "dev.wardround:";

  /** Maven put this class path together from this module's POM. */
  @Test
  void thisModuleHasTheComponentsOfItsClassPath() throws IOException {
    Path module = Path.of("").toAbsolutePath();
    Path root = module.resolve("../..").normalize();
    Path repository = LocalRepository.ofUser().folder().orElse(Path.of("absent"));
    assumeTrue(Files.isDirectory(repository), "no local Maven repository");
    Scan scan = Scan.of("pom.xml", Files.readString(root.resolve("pom.xml")));
    for (String each : List.of("inventory", "dependencies")) {
      String pom = "scanners/" + each + "/pom.xml";
      scan.with(pom, Files.readString(root.resolve(pom)));
    }
    Set<String> classPath = ofClassPath(repository);
    assumeTrue(!classPath.isEmpty(), "the class path is not of the local repository");
    assertThat(
            resolved(
                scan,
                LocalRepository.at(repository),
                component -> component.manifest().equals("scanners/dependencies/pom.xml")))
        .isEqualTo(classPath);
  }

  /**
   * {@code mvn dependency:list -Dmaven.repo.local=DIR} beside that POM gave the list and filled the
   * repository.
   */
  @Test
  void theValidatorHasTheComponentsThatMavenLists() throws IOException {
    Path pom =
        Path.of(
            System.getProperty("wardround.shared", "absent"),
            "inputs/awslabs__fhir-works-on-aws-deployment/javaHapiValidatorLambda/pom.xml");
    Path ofUser = LocalRepository.ofUser().folder().orElse(Path.of("absent"));
    Path repository = Path.of(System.getProperty("wardround.hapi.repository", ofUser.toString()));
    assumeTrue(Files.isRegularFile(pom), "no shared inputs");
    assumeTrue(
        Files.isDirectory(repository.resolve("ca/uhn/hapi/fhir")),
        repository + " lacks the validator's artifacts: mvn dependency:resolve brings them");
    Set<String> resolved = new TreeSet<>();
    Scan scan = Scan.of("pom.xml", Files.readString(pom));
    int direct = 0;
    for (Component each : scan.facts(scanner(LocalRepository.at(repository))).components()) {
      resolved.add(each.name() + ":" + each.version() + ":" + scope(each.scope()));
      direct += each.via().isEmpty() ? 1 : 0;
    }
    assertThat(resolved).isEqualTo(listed());
    assertThat(direct).as("all that the POM does not name has a path").isEqualTo(21);
  }

  private static String scope(Scope scope) {
    return switch (scope) {
      case SHIPPED -> "compile";
      case DEVELOPMENT -> "test";
      case UNKNOWN -> "provided";
    };
  }

  private static Set<String> listed() throws IOException {
    try (InputStream in = MavenResolutionTest.class.getResourceAsStream("hapi-validator.txt")) {
      assertThat(in).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(List.of(text.replace(":runtime", ":compile").strip().split("\n", -1)));
    }
  }

  private static Set<String> resolved(
      Scan scan, LocalRepository repository, Predicate<Component> wanted) {
    Set<String> all = new TreeSet<>();
    for (Component each : scan.facts(scanner(repository)).components()) {
      if (wanted.test(each)) {
        all.add(each.name() + ":" + each.version());
      }
    }
    return all;
  }

  private static PomScanner scanner(LocalRepository repository) {
    return new PomScanner(() -> repository);
  }

  /** The artifacts of the repository that are on the class path of this test. */
  private static Set<String> ofClassPath(Path repository) {
    Set<String> all = new TreeSet<>();
    String paths =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String each : paths.split(File.pathSeparator, -1)) {
      Path jar = Path.of(each);
      if (jar.startsWith(repository)) {
        Path parts = repository.relativize(jar);
        int count = parts.getNameCount();
        String group = parts.subpath(0, count - 3).toString().replace(File.separatorChar, '.');
        String name = group + ":" + parts.getName(count - 3) + ":" + parts.getName(count - 2);
        if (!name.startsWith(OWN) && !name.contains("console-standalone")) {
          all.add(name);
        }
      }
    }
    return all;
  }
}
