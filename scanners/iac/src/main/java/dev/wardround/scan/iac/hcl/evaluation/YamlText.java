package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Map;
import java.util.TreeMap;

/** Writes values as YAML in Terraform's manner: quoted texts and keys, sorted keys. */
final class YamlText {
  private final Pieces pieces;

  private YamlText(Location at) {
    this.pieces = new Pieces(at);
  }

  static Value of(Value value, Location at) throws EvaluationException {
    YamlText text = new YamlText(at);
    text.write(value, "");
    return text.pieces.joined();
  }

  private void write(Value value, String indentation) throws EvaluationException {
    if (value instanceof Value.Mapping mapping && !mapping.entries().isEmpty()) {
      String before = "";
      for (Map.Entry<String, Value> entry : new TreeMap<>(mapping.entries()).entrySet()) {
        pieces.text(before);
        pieces.value(
            JsonText.of(new Value.Text(entry.getKey(), value.location()), value.location()));
        pieces.text(":");
        nested(entry.getValue(), indentation);
        before = indentation;
      }
    } else if (value instanceof Value.Sequence sequence && !sequence.items().isEmpty()) {
      String before = "";
      for (Value item : sequence.items()) {
        pieces.text(before + "- ");
        write(item, indentation + "  ");
        before = indentation;
      }
    } else {
      pieces.value(JsonText.of(value, value.location()));
      pieces.text("\n");
    }
  }

  /** Lists stand as far in as their key, mappings two further. */
  private void nested(Value value, String indentation) throws EvaluationException {
    if (value instanceof Value.Mapping mapping && !mapping.entries().isEmpty()) {
      pieces.text("\n" + indentation + "  ");
      write(value, indentation + "  ");
    } else if (value instanceof Value.Sequence sequence && !sequence.items().isEmpty()) {
      pieces.text("\n" + indentation);
      write(value, indentation);
    } else {
      pieces.text(" ");
      write(value, indentation);
    }
  }
}
