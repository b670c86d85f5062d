package dev.wardround.testkit;

import dev.wardround.engine.pack.RuleFile;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The page of one rule. */
final class RulePage {
  private final RuleFile file;
  private final List<Example> examples;
  private final StringBuilder text = new StringBuilder();

  RulePage(RuleFile file, List<Example> examples) {
    this.file = file;
    this.examples = examples;
  }

  String text() throws IOException {
    Rule rule = file.rule();
    text.append("# ").append(rule.title()).append("\n\n");
    file.retired().ifPresent(why -> text.append("Retired: ").append(why).append("\n\n"));
    if (file.retired().isEmpty()) {
      facts(rule);
      text.append("\n").append(rule.because()).append("\n");
      condition();
      fixes(rule);
      example(Example.Expected.BAD, "Found in");
      example(Example.Expected.GOOD, "Not found in");
      references(rule);
    }
    return text.toString();
  }

  private void facts(Rule rule) {
    text.append("- Rule: `").append(rule.id()).append("`\n");
    text.append("- Severity: ").append(rule.severity().word()).append("\n");
    text.append("- Judges: `").append(String.join("`, `", rule.kinds())).append("`\n");
    String paragraphs = String.join(", ", rule.citations().stream().map(Citation::full).toList());
    text.append("- Serves: ").append(paragraphs).append("\n");
    file.oneFormat().ifPresent(why -> text.append("- One format only: ").append(why).append("\n"));
    file.neverUnknown().ifPresent(why -> text.append("- Never unknown: ").append(why).append("\n"));
  }

  private void condition() {
    text.append("\n## What is asked\n\n```cel\n");
    file.when().ifPresent(when -> text.append("when: ").append(when).append("\n"));
    text.append("pass: ").append(file.pass()).append("\n```\n");
  }

  private void fixes(Rule rule) {
    text.append("\n## How to mend it\n");
    for (Map.Entry<String, String> fix : rule.fix().entrySet()) {
      text.append("\n").append(fix.getKey()).append(":\n");
      fenced("", fix.getValue());
    }
  }

  private void example(Example.Expected expected, String title) throws IOException {
    for (Example example : examples) {
      if (example.expected() == expected && Files.isRegularFile(example.place())) {
        text.append("\n## ").append(title).append(" `").append(example.name()).append("`\n");
        fenced(language(example.place()), Files.readString(example.place()).stripTrailing());
        return;
      }
    }
  }

  private static String language(Path file) {
    String name = String.valueOf(file.getFileName());
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return extension.equals("tf") ? "hcl" : extension;
  }

  private void fenced(String language, String code) {
    text.append("\n```").append(language).append("\n").append(code).append("\n```\n");
  }

  private void references(Rule rule) {
    if (!rule.references().isEmpty()) {
      text.append("\n## To read\n\n");
      rule.references().forEach(page -> text.append("- <").append(page).append(">\n"));
    }
  }
}
