package dev.wardround.cli;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes Terraform that was parsed to data as {@code .tf.json}: texts and labels lose the quotes
 * that the parser left around them, and its marks on blocks and comments go.
 */
final class TerraformJson {
  private TerraformJson() {}

  static String of(Value value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Value value, StringBuilder out) {
    if (value instanceof Value.Mapping mapping) {
      List<String> entries = new ArrayList<>();
      mapping
          .entries()
          .forEach(
              (key, entry) -> {
                if (!key.startsWith("__")) {
                  entries.add(text(key) + ":" + of(entry));
                }
              });
      out.append('{').append(String.join(",", entries)).append('}');
    } else if (value instanceof Value.Sequence sequence) {
      out.append('[')
          .append(String.join(",", sequence.items().stream().map(TerraformJson::of).toList()))
          .append(']');
    } else if (value instanceof Value.Text text) {
      out.append(text(text.text()));
    } else {
      out.append(value.asText().orElse("null"));
    }
  }

  private static String text(String raw) {
    boolean quoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
    String text = quoted ? raw.substring(1, raw.length() - 1) : raw;
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
