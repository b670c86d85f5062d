package dev.wardround.testkit;

import dev.wardround.engine.pack.RuleFile;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import dev.wardround.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** What the words of a rule owe to their reader, as far as a machine can tell. */
final class RuleWords {
  private RuleWords() {}

  static List<String> problems(RuleFile file, List<Control> controls) {
    Rule rule = file.rule();
    List<String> problems = new ArrayList<>();
    if (rule.title().endsWith(".") || rule.title().startsWith("Ensure")) {
      problems.add("the title states the good state, without \"Ensure\" and without full stop");
    }
    if (rule.citations().isEmpty()) {
      problems.add("it serves no paragraph");
    }
    for (Citation citation : rule.citations()) {
      if (controls.stream().noneMatch(control -> control.citation().equals(citation))) {
        problems.add("controls.yaml has no paragraph " + citation.paragraph());
      }
    }
    if (rule.fix().isEmpty()) {
      problems.add("it says no way to mend what it finds");
    }
    rule.references().stream()
        .filter(reference -> !reference.startsWith("https://"))
        .forEach(reference -> problems.add("not a page: " + reference));
    return problems;
  }
}
