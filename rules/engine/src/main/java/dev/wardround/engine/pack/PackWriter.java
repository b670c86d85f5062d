package dev.wardround.engine.pack;

import dev.wardround.engine.condition.PackOutput;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import dev.wardround.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes a pack's file: texts, each once; then the paragraphs and an index of the rules; then the
 * rules themselves, which are read when their kind occurs.
 */
final class PackWriter {
  /** The file's first four bytes; another number for another form. */
  static final int MAGIC = 0x57524b31;

  private final PackOutput index = new PackOutput();
  private final PackOutput bodies = index.sharingTexts();
  private final PackOutput head = index.sharingTexts();
  private int rules;

  PackWriter(String name, List<Control> controls) {
    head.text(name);
    head.integer(controls.size());
    for (Control control : controls) {
      head.text(control.citation().paragraph());
      head.text(control.name());
      head.text(control.designation().name());
      head.octet(control.shownBy().size());
      control.shownBy().forEach(means -> head.text(means.name()));
    }
  }

  void add(PackRule packed) {
    Rule rule = packed.rule();
    rules++;
    index.text(rule.id());
    index.text(rule.severity().word());
    texts(index, rule.kinds());
    texts(index, rule.citations().stream().map(Citation::paragraph).toList());
    index.integer(bodies.size());
    bodies.text(rule.title());
    bodies.text(rule.because());
    bodies.integer(rule.fix().size());
    for (Map.Entry<String, String> fix : rule.fix().entrySet()) {
      bodies.text(fix.getKey());
      bodies.text(fix.getValue());
    }
    texts(bodies, rule.references());
    texts(bodies, packed.pointsAt());
    bodies.integer(packed.byKind().size());
    packed.byKind().forEach(this::conditions);
  }

  private void conditions(String kind, PackRule.Conditions conditions) {
    bodies.text(kind);
    bodies.octet(conditions.when().isPresent() ? 1 : 0);
    conditions.when().ifPresent(when -> when.write(bodies));
    conditions.pass().write(bodies);
    conditions.message().write(bodies);
  }

  private static void texts(PackOutput out, List<String> texts) {
    out.integer(texts.size());
    texts.forEach(out::text);
  }

  byte[] toBytes() {
    PackOutput file = new PackOutput();
    file.integer(MAGIC);
    PackOutput letters = new PackOutput();
    file.integer(index.texts().size());
    for (String text : index.texts()) {
      letters.append(text.getBytes(StandardCharsets.UTF_8));
      file.integer(letters.size());
    }
    file.append(letters);
    file.append(head);
    file.integer(rules);
    file.append(index);
    file.append(bodies);
    return file.toBytes();
  }
}
