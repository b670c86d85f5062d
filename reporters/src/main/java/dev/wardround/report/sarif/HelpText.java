package dev.wardround.report.sarif;

import dev.wardround.rules.Citation;
import dev.wardround.rules.Rule;
import java.util.Map;

/** Words a rule's help: why it matters, how to mend it, by which law. */
final class HelpText {
  private HelpText() {}

  static String plain(Rule rule) {
    StringBuilder text = new StringBuilder(rule.title()).append(".\n\n").append(rule.because());
    for (Map.Entry<String, String> fix : rule.fix().entrySet()) {
      text.append("\n\nFix (").append(fix.getKey()).append("):\n").append(fix.getValue());
    }
    for (Citation citation : rule.citations()) {
      text.append("\n").append(citation.full());
    }
    return text.toString();
  }

  static String markdown(Rule rule) {
    StringBuilder text = new StringBuilder(rule.because());
    for (Map.Entry<String, String> fix : rule.fix().entrySet()) {
      text.append("\n\n**Fix** (").append(fix.getKey()).append(")\n\n");
      fenced(text, fix.getValue());
    }
    if (!rule.citations().isEmpty()) {
      text.append("\n\n**HIPAA Security Rule**\n");
      for (Citation citation : rule.citations()) {
        text.append("\n- ").append(citation.full());
      }
    }
    if (!rule.references().isEmpty()) {
      text.append("\n\n**References**\n");
      for (String reference : rule.references()) {
        text.append("\n- <").append(reference).append('>');
      }
    }
    return text.toString();
  }

  private static void fenced(StringBuilder text, String code) {
    text.append("```\n").append(code.strip()).append("\n```");
  }
}
