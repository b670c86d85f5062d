package dev.wardround.engine.gate;

import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The findings that were there before: a text file with one fingerprint a line. */
public final class Baseline {
  /** No finding was there before. */
  public static final Baseline NONE = new Baseline(new TreeSet<>());

  private final NavigableSet<String> fingerprints;

  private Baseline(NavigableSet<String> fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** Reads what {@link #write} wrote; what follows {@code #} is for people. */
  public static Baseline read(Path file) throws IOException {
    NavigableSet<String> fingerprints = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      int comment = line.indexOf('#');
      String fingerprint = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!fingerprint.isEmpty()) {
        fingerprints.add(fingerprint);
      }
    }
    return new Baseline(fingerprints);
  }

  /** Writes the failed findings of a report, and says how many they are. */
  public static int write(Report report, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (Gate.isFailed(finding)) {
        lines.add(
            finding.fingerprint() + " # " + finding.ruleId() + ", " + finding.subject().name());
      }
    }
    lines.sort(null);
    int count = lines.size();
    lines.add(0, "# Findings that were there on the first day; a gate passes over them.");
    Files.write(file, lines);
    return count;
  }

  boolean holds(Finding finding) {
    return fingerprints.contains(finding.fingerprint());
  }
}
