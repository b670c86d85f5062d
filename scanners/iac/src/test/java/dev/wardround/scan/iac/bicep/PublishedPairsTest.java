package dev.wardround.scan.iac.bicep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.template.Deployment;
import dev.wardround.scan.iac.arm.template.Problems;
import dev.wardround.scan.iac.arm.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Bicep beside what its own compiler made of it, from a public registry of modules: both must give
 * the same resources. Each module is deployed by itself, and with the parameters that its published
 * tests give it. Private endpoints are left out: a module of the registry makes them, which only
 * the compiled template holds.
 */
class PublishedPairsTest {
  /** Modules that are equal; more may become so, none may be lost. */
  private static final int EQUAL_MODULES = 35;

  /** Published deployments of these modules that are equal. */
  private static final int EQUAL_DEPLOYMENTS = 44;

  @Test
  void modulesGiveWhatTheirCompiledTemplatesGive() throws Exception {
    Path root = modules();
    List<String> different = new ArrayList<>();
    int equal = 0;
    for (Path bicep : files(root, "main.bicep")) {
      Path json = bicep.resolveSibling("main.json");
      if (Files.exists(json)) {
        Folder tree = new Folder(root, "", "");
        equal += same(tree, name(root, bicep), name(root, json), tree, different);
      }
    }
    write("target/pairs-of-modules.txt", different);
    assertThat(equal).as(String.join("\n", different)).isGreaterThanOrEqualTo(EQUAL_MODULES);
  }

  @Test
  void deploymentsOfModulesGiveWhatThoseOfTheirCompiledTemplatesGive() throws Exception {
    Path root = modules();
    List<String> different = new ArrayList<>();
    int equal = 0;
    for (Path test : files(root, "main.test.bicep")) {
      Folder compiled = new Folder(root, "/main.bicep'", "/main.json'");
      Folder source = new Folder(root, "", "");
      equal += same(source, name(root, test), name(root, test), compiled, different);
    }
    write("target/pairs-of-deployments.txt", different);
    assertThat(equal).as(String.join("\n", different)).isGreaterThanOrEqualTo(EQUAL_DEPLOYMENTS);
  }

  private static void write(String path, List<String> lines) throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of(path), lines);
  }

  private static Path modules() {
    Path folder =
        Path.of(System.getProperty("wardround.shared", ""), "inputs/Azure__bicep-registry-modules");
    Assumptions.assumeTrue(Files.isDirectory(folder), "the published modules are not here");
    return folder;
  }

  private static List<Path> files(Path root, String name) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.endsWith(name)).sorted().toList();
    }
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString();
  }

  private static int same(
      SourceTree one, String first, String second, SourceTree other, List<String> different) {
    List<String> expected = Normal.of(resources(other, second));
    List<String> actual = Normal.of(resources(one, first));
    if (expected.equals(actual)) {
      return 1;
    }
    different.add(first);
    List<String> missing = new ArrayList<>(expected);
    actual.forEach(missing::remove);
    List<String> added = new ArrayList<>(actual);
    expected.forEach(added::remove);
    missing.forEach(line -> different.add("  - " + line));
    added.forEach(line -> different.add("  + " + line));
    return 0;
  }

  private static List<Resource> resources(SourceTree tree, String path) {
    Template template = new Workspace(tree).template(path, new Problems(path)).orElseThrow();
    List<Resource> all = Deployment.of(template, Map.of(), "bicep").resources();
    Set<String> ofRegistry = new HashSet<>();
    all.stream()
        .filter(r -> r.type().startsWith("Microsoft.Network/privateEndpoints"))
        .forEach(r -> ofRegistry.add(r.id()));
    return all.stream()
        .filter(r -> !ofRegistry.contains(r.id()) && !ofRegistry.contains(extended(r)))
        .toList();
  }

  private static String extended(Resource resource) {
    return resource.attributes().get("scope").orElse(null) instanceof Value.Reference scope
        ? scope.resource()
        : "";
  }

  /** The files of a folder, with one word in all of them replaced. */
  private record Folder(Path root, String word, String replacement) implements SourceTree {
    @Override
    public Optional<SourceFile> file(String path) {
      Path file = root.resolve(path);
      return Files.isRegularFile(file)
          ? Optional.of(new FileOf(path, file, this))
          : Optional.empty();
    }

    @Override
    public boolean isDirectory(String path) {
      return Files.isDirectory(root.resolve(path));
    }

    @Override
    public List<SourceFile> filesIn(String directory) {
      return List.of();
    }
  }

  private record FileOf(String path, Path onDisk, Folder folder) implements SourceFile {
    @Override
    public long size() {
      return bytes().length;
    }

    @Override
    public byte[] bytes() {
      try {
        return Files.readAllBytes(onDisk);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String text() {
      String text = new String(bytes(), java.nio.charset.StandardCharsets.UTF_8);
      return folder.word().isEmpty() ? text : text.replace(folder.word(), folder.replacement());
    }
  }
}
