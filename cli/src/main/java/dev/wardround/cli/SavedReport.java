package dev.wardround.cli;

import dev.wardround.report.json.ReportFile;
import dev.wardround.rules.Report;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** A report that an earlier scan wrote as JSON. */
final class SavedReport {
  private SavedReport() {}

  static Report read(Console console, String file) throws UsageException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(console.path(file)))) {
      return ReportFile.read(in);
    } catch (IOException e) {
      String words = Failures.words(e);
      throw new UsageException(words.contains(file) ? words : file + ": " + words, e);
    }
  }
}
