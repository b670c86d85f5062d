package dev.wardround.access.aws;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Policy text out of inventory values. Parts that are not known become {@link Wildcard#UNKNOWN};
 * why they are not known is kept.
 */
final class PolicyText {
  private static final int MAX_DEPTH = 32;

  private final List<String> unknowns = new ArrayList<>();

  /** One text. */
  String one(Value value) {
    StringBuilder out = new StringBuilder();
    append(value, out, 0);
    return out.toString();
  }

  /** A text or a list of texts; lists in lists are laid flat. */
  List<String> list(Value value) {
    List<String> texts = new ArrayList<>();
    addTo(texts, value, 0);
    return texts;
  }

  /** Why parts of the texts read so far are not known, in order, each once. */
  List<String> unknowns() {
    return List.copyOf(unknowns);
  }

  void unknown(String why) {
    if (!unknowns.contains(why)) {
      unknowns.add(why);
    }
  }

  private void addTo(List<String> texts, Value value, int depth) {
    if (value instanceof Value.Sequence sequence && depth < MAX_DEPTH) {
      for (Value item : sequence.items()) {
        addTo(texts, item, depth + 1);
      }
    } else {
      texts.add(one(value));
    }
  }

  private void append(Value value, StringBuilder out, int depth) {
    if (value instanceof Value.Joined joined && depth < MAX_DEPTH) {
      for (Value part : joined.parts()) {
        append(part, out, depth + 1);
      }
    } else if (value instanceof Value.Unknown missing) {
      unknown(missing.why());
      out.append(Wildcard.UNKNOWN);
    } else if (value instanceof Value.Reference reference) {
      unknown(reference.attribute() + " of " + reference.resource());
      out.append(Wildcard.UNKNOWN);
    } else if (value instanceof Value.Secret || value.asText().isEmpty()) {
      unknown("a value that is no text at " + value.location().display());
      out.append(Wildcard.UNKNOWN);
    } else {
      out.append(value.asText().get());
    }
  }
}
