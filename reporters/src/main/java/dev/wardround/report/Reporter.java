package dev.wardround.report;

import dev.wardround.rules.Report;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. The same report gives the same bytes. */
public interface Reporter {

  /** The format's name as the user types it: {@code sarif}. */
  String format();

  /** Writes the whole report; does not close the stream. */
  void write(Report report, OutputStream out) throws IOException;
}
