package dev.wardround.report.terminal;

import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.DataStore.PatientData;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** What was scanned, and on which data the judgment rests. */
final class OpeningSection {
  private final Sheet sheet;

  OpeningSection(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Report report) throws IOException {
    String title = "Wardround " + report.version();
    sheet.labelled(0, Style.STRONG, title, title.length() + 2, String.join(", ", report.roots()));
    sheet.line(2, seen(report));
    if (!report.data().isEmpty()) {
      sheet.line(2, "judged by " + data(report.data()));
    }
  }

  private static String seen(Report report) {
    return Count.of(report.filesSeen(), "file")
        + ", "
        + Count.of(report.resources(), "resource")
        + ", "
        + Count.of(report.workloads().size(), "workload")
        + ", "
        + Count.of(report.stores().size(), "data store")
        + " ("
        + patientStores(report)
        + " with patient data), "
        + Count.of(report.components().size(), "component")
        + " ("
        + vulnerable(report)
        + " vulnerable)";
  }

  private static long patientStores(Report report) {
    return report.stores().stream()
        .map(DataStore::patientData)
        .filter(data -> data == PatientData.DECLARED || data == PatientData.LIKELY)
        .count();
  }

  private static int vulnerable(Report report) {
    Set<String> purls = new HashSet<>();
    for (Vulnerability vulnerability : report.vulnerabilities()) {
      purls.add(vulnerability.purl());
    }
    return purls.size();
  }

  private static String data(Map<String, String> data) {
    StringJoiner joined = new StringJoiner(", ");
    for (Map.Entry<String, String> entry : data.entrySet()) {
      joined.add(entry.getKey() + " " + entry.getValue());
    }
    return joined.toString();
  }
}
