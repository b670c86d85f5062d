package dev.wardround.inventory.secret;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/** Finds secrets in texts of which some parts are not known: the literal parts may be secret. */
final class JoinedSecrets {
  /** Stands for a part that is not a literal; no secret's pattern and no pointer begins with it. */
  private static final String UNKNOWN = "?";

  private JoinedSecrets() {}

  /** The parts with their secrets masked; the same list where there are none. */
  static List<Value> masked(String name, List<Value> parts) {
    if (SecretName.kind(name).isEmpty()) {
      return assigned(Masking.masked("", parts));
    }
    return SecretName.isHarmless(whole(parts)) ? parts : literals(SecretName.kind(name), parts);
  }

  /** The text as far as it is known: whether it is a pointer shows only in the whole. */
  private static String whole(List<Value> parts) {
    StringBuilder text = new StringBuilder();
    for (Value part : parts) {
      text.append(part instanceof Value.Text literal ? literal.text() : UNKNOWN);
    }
    return text.toString();
  }

  private static List<Value> literals(String kind, List<Value> parts) {
    List<Value> masked = new ArrayList<>(parts.size());
    for (Value part : parts) {
      boolean secret = part instanceof Value.Text text && hasWord(text.text());
      masked.add(secret ? new Value.Secret(kind, SecretPatterns.STARS, part.location()) : part);
    }
    return masked;
  }

  /** What only separates parts is no secret. */
  private static boolean hasWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Password=${stage}-word;}: what follows the unknown part belongs to the password. */
  private static List<Value> assigned(List<Value> parts) {
    List<Value> changed = parts;
    boolean open = false;
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i).asText().orElse("");
      if (open && parts.get(i) instanceof Value.Text literal) {
        int end = SecretPatterns.endOfWord(text);
        if (end > 0) {
          changed = changed == parts ? new ArrayList<>(parts) : changed;
          changed.set(
              i,
              new Value.Secret(
                  "assigned-secret",
                  SecretPatterns.STARS + text.substring(end),
                  literal.location()));
        }
        open = end == text.length();
      }
      open |= SecretPatterns.endsInAssignment(text);
    }
    return changed;
  }
}
