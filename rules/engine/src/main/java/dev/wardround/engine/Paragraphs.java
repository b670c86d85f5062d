package dev.wardround.engine;

import dev.wardround.engine.pack.Pack;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import dev.wardround.rules.ControlResult;
import dev.wardround.rules.ControlResult.Status;
import dev.wardround.rules.RuleResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Adds up, for each paragraph of the law, what the rules that serve it found. */
final class Paragraphs {
  private final Map<String, RuleResult> results = new LinkedHashMap<>();
  private final Map<Citation, TreeSet<String>> rules = new LinkedHashMap<>();
  private final List<Control> controls = new ArrayList<>();

  Paragraphs(List<Pack> packs, List<RuleResult> ran) {
    ran.forEach(result -> results.put(result.rule().id(), result));
    for (Pack pack : packs) {
      pack.controls().stream().filter(c -> !controls.contains(c)).forEach(controls::add);
      for (Pack.Entry entry : pack.entries()) {
        entry
            .citations()
            .forEach(c -> rules.computeIfAbsent(c, k -> new TreeSet<>()).add(entry.id()));
      }
    }
  }

  List<ControlResult> results() {
    List<ControlResult> all = new ArrayList<>();
    controls.forEach(control -> all.add(result(control)));
    return all;
  }

  private ControlResult result(Control control) {
    TreeSet<String> serving =
        new TreeSet<>(rules.getOrDefault(control.citation(), new TreeSet<>()));
    if (control.designation() == Control.Designation.STANDARD) {
      specificationsOf(control)
          .forEach(c -> serving.addAll(rules.getOrDefault(c, new TreeSet<>())));
    }
    int passed = 0;
    int failed = 0;
    int unknown = 0;
    for (String id : serving) {
      RuleResult result = results.get(id);
      if (result != null) {
        passed += result.passed().size();
        failed += result.failed();
        unknown += result.unknown() + result.broken();
      }
    }
    Status status = status(control, passed, failed, unknown);
    return new ControlResult(
        control, status, List.copyOf(serving), passed, failed, unknown, note(status, serving));
  }

  /** The implementation specifications of a standard: they stand below the same number. */
  private List<Citation> specificationsOf(Control standard) {
    String paragraph = standard.citation().paragraph();
    String stem = paragraph.endsWith("(i)") ? cut(paragraph) : paragraph;
    boolean whole = paragraph.endsWith("(1)") && !paragraph.startsWith("164.308(a)");
    String below = whole ? cut(paragraph) : stem;
    return controls.stream()
        .filter(c -> c.designation() != Control.Designation.STANDARD)
        .map(Control::citation)
        .filter(c -> c.paragraph().startsWith(below + "("))
        .toList();
  }

  private static String cut(String paragraph) {
    return paragraph.substring(0, paragraph.lastIndexOf('('));
  }

  private static Status status(Control control, int passed, int failed, int unknown) {
    if (failed > 0) {
      return Status.FAILED;
    }
    if (unknown > 0) {
      return Status.UNKNOWN;
    }
    if (passed > 0) {
      return Status.PASSED;
    }
    List<Control.Means> means = control.shownBy();
    if (means.isEmpty() || means.contains(Control.Means.TOOL)) {
      return Status.NOT_ASSESSED;
    }
    return means.contains(Control.Means.PROVIDER) ? Status.INHERITED : Status.TO_ATTEST;
  }

  private static String note(Status status, Set<String> serving) {
    return switch (status) {
      case FAILED -> "A rule that serves it failed.";
      case UNKNOWN -> "No rule failed, but some could not tell.";
      case PASSED -> "All rules that judged it passed; what no rule sees is not shown by that.";
      case NOT_ASSESSED ->
          serving.isEmpty() ? "No rule serves it yet." : "Nothing was found that its rules judge.";
      case TO_ATTEST -> "A person has to attest it.";
      case INHERITED -> "The provider's part under the business associate agreement.";
    };
  }
}
