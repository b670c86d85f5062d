package dev.wardround.report.terminal;

import dev.wardround.report.Reporter;
import dev.wardround.rules.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes a summary to act on, for people, as plain or coloured text. */
public final class TerminalReporter implements Reporter {
  private final int width;
  private final boolean colour;
  private final boolean verbose;

  /**
   * @param width columns of the terminal; less than 40 counts as 40
   * @param colour whether to write ANSI colours
   * @param verbose whether to show everything, however long
   */
  public TerminalReporter(int width, boolean colour, boolean verbose) {
    this.width = width;
    this.colour = colour;
    this.verbose = verbose;
  }

  @Override
  public String format() {
    return "terminal";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    Sheet sheet = new Sheet(text, width, colour);
    Limit limit = new Limit(sheet, verbose);
    new OpeningSection(sheet).write(report);
    new FirstSection(sheet).write(report);
    new FindingSection(sheet, limit, verbose).write(report);
    new CoverageSection(sheet, limit).write(report);
    new TotalsSection(sheet).write(report);
    new ControlSection(sheet).write(report);
    text.flush();
  }
}
