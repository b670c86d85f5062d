package dev.wardround.cli;

import dev.wardround.rules.Rule;
import java.io.PrintStream;

/** A rule in full, as text. */
final class RuleText {
  private RuleText() {}

  static void print(Rule rule, PrintStream out) {
    out.println(rule.id() + " (" + rule.severity().word() + ")");
    out.println(rule.title());
    out.println();
    out.println("Judges:  " + String.join(", ", rule.kinds()));
    out.println("Serves:  " + RulesCommand.paragraphs(rule));
    out.println();
    out.println(rule.because().strip());
    rule.fix()
        .forEach(
            (format, change) -> {
              out.println();
              out.println("Mend it (" + format + "):");
              change.lines().forEach(line -> out.println("    " + line));
            });
    if (!rule.references().isEmpty()) {
      out.println();
      rule.references().forEach(reference -> out.println("See " + reference));
    }
  }
}
