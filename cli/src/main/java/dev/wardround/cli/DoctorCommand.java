package dev.wardround.cli;

import dev.wardround.engine.pack.Pack;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import dev.wardround.scan.dependency.advisory.IndexInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says whether this installation can do its work. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Checks this installation: Java, start-up archive, rules, database of advisories.",
    footer = {"", "Example:", "  wardround doctor"})
final class DoctorCommand implements Callable<Integer> {
  private static final int OLD_DAYS = 30;

  private final Console console;
  private boolean sound = true;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    say(
        true,
        "Java",
        System.getProperty("java.version") + ", " + System.getProperty("java.vendor"));
    archive();
    Pack pack = Pack.builtIn("hipaa");
    say(
        !pack.entries().isEmpty(),
        "rules",
        pack.entries().size() + " for " + pack.controls().size() + " paragraphs");
    database();
    return sound ? ExitCode.CLEAN : ExitCode.INTERNAL;
  }

  private void archive() {
    String home = System.getProperty("wardround.home", "");
    boolean there = !home.isEmpty() && Files.isRegularFile(Path.of(home, "lib", "wardround.jsa"));
    console
        .out()
        .println(
            (there ? "ok    " : "note  ")
                + "start-up archive: "
                + (there ? "there" : "none, so starting takes longer; the build makes one"));
  }

  private void database() {
    try {
      IndexInfo info = Database.ofUser().info();
      long age = info.ageInDays(LocalDate.now(ZoneOffset.UTC));
      String old =
          age > OLD_DAYS
              ? "; older than " + OLD_DAYS + " days: fetch newer ones with 'wardround db update'"
              : "";
      say(true, "advisories", "newest of " + info.date() + ", " + age + " days ago" + old);
    } catch (AdvisoryException e) {
      say(false, "advisories", String.valueOf(e.getMessage()));
    }
  }

  private void say(boolean good, String what, String words) {
    sound &= good;
    console.out().println((good ? "ok    " : "bad   ") + what + ": " + words);
  }
}
