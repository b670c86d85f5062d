package dev.wardround.testkit;

import dev.wardround.engine.pack.RuleFile;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import dev.wardround.rules.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the words of a rule owe to their reader, as far as a machine can tell. */
final class RuleWords {
  private RuleWords() {}

  static List<String> problems(RuleFile file, Path folder, List<Control> controls)
      throws IOException {
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
    if (isOfVendor(rule)) {
      examples(folder, problems);
    }
    return problems;
  }

  /** Rules over components and the graph are tested where these are made. */
  private static boolean isOfVendor(Rule rule) {
    return rule.kinds().stream().anyMatch(kind -> kind.contains("::") || kind.contains("/"));
  }

  private static void examples(Path folder, List<String> problems) throws IOException {
    List<Example> examples = Example.of(folder);
    for (Example.Expected expected : List.of(Example.Expected.BAD, Example.Expected.GOOD)) {
      if (examples.stream().noneMatch(example -> example.expected() == expected)) {
        problems.add(
            "it has no example that is " + expected.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
  }
}
