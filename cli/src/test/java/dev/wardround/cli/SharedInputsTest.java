package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each file of real repositories is accounted for: read, told, or counted by its kind. */
class SharedInputsTest {
  private static final Path INPUTS = Path.of(System.getProperty("wardround.shared", ""), "inputs");
  private static final String ROW = "%-60s %6s %6s %9s %10s %8s %8s%n";

  @Test
  void eachFileOfEachRepositoryIsAccountedForOnce() throws IOException {
    assumeTrue(Files.isDirectory(INPUTS), "the shared inputs are not beside this checkout");
    StringBuilder table = new StringBuilder();
    table.append(
        ROW.formatted(
            "repository", "files", "read", "resources", "components", "findings", "unknown"));
    for (Path repository : repositories()) {
      Report report = Desk.at(repository).run("scan", ".", "-o", "json").report();
      assertAccounts(repository, report);
      table.append(row(repository, report));
    }
    Files.writeString(
        Files.createDirectories(Path.of("target")).resolve("inputs-by-repository.txt"), table);
  }

  private static List<Path> repositories() throws IOException {
    try (Stream<Path> entries = Files.list(INPUTS)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void assertAccounts(Path repository, Report report) throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> walked = Files.walk(repository)) {
      walked
          .filter(Files::isRegularFile)
          .forEach(file -> files.add(repository.relativize(file).toString().replace('\\', '/')));
    }
    List<String> leftOut = skippedDirectories(report);
    files.removeIf(file -> leftOut.stream().anyMatch(file::startsWith));
    Set<String> told = new TreeSet<>();
    report.coverage().forEach(status -> told.add(status.target()));
    told.retainAll(files);
    int counted = report.unread().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(report.filesSeen()).as("files of %s", repository).isEqualTo(files.size());
    assertThat(told.size() + counted).as("accounts of %s", repository).isEqualTo(files.size());
    assertThat(report.coverage())
        .as("scanners that broke on %s", repository)
        .noneMatch(status -> status.reason().contains("the scanner broke"));
  }

  private static List<String> skippedDirectories(Report report) {
    List<String> directories = new ArrayList<>();
    for (ScanStatus status : report.coverage()) {
      if (status.reason().startsWith("a tool's directory")) {
        directories.add(status.target() + "/");
      }
    }
    return directories;
  }

  private static String row(Path repository, Report report) {
    long read =
        report.coverage().stream()
            .filter(
                s ->
                    s.outcome() == ScanStatus.Outcome.READ
                        || s.outcome() == ScanStatus.Outcome.PARTLY_READ)
            .map(ScanStatus::target)
            .distinct()
            .count();
    return ROW.formatted(
        repository.getFileName(),
        report.filesSeen(),
        read,
        report.resources(),
        report.components().size(),
        count(report, true),
        count(report, false));
  }

  private static long count(Report report, boolean fails) {
    return report.findings().stream()
        .map(Finding::verdict)
        .filter(verdict -> verdict instanceof Verdict.Fail == fails)
        .count();
  }
}
