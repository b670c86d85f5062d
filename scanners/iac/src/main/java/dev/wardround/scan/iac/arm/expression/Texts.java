package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.document.JsonWriter;
import dev.wardround.scan.iac.document.Relocated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The functions of texts. */
final class Texts {
  private Texts() {}

  static Value call(String name, Arguments arguments) {
    return switch (name) {
      case "format" -> Format.of(arguments);
      case "string" -> string(arguments);
      case "json" -> json(arguments);
      case "join" -> join(arguments);
      case "split" -> split(arguments);
      case "replace" -> replace(arguments);
      case "substring" -> substring(arguments);
      case "padleft" -> padLeft(arguments);
      case "trim" -> arguments.of(arguments.text(0).strip());
      case "tolower", "toupper" -> cased(arguments, name.equals("tolower"));
      case "startswith", "endswith" -> affix(arguments, name.equals("startswith"));
      default -> Encodings.call(name, arguments);
    };
  }

  private static Value string(Arguments arguments) {
    Value value = arguments.get(0);
    if (value instanceof Value.Joined || value instanceof Value.Text) {
      return value;
    }
    Value plain = arguments.plain(0);
    return plain instanceof Value.Flag
        ? new Parts(arguments.at()).add(plain).join()
        : arguments.of(JsonWriter.write(plain));
  }

  private static Value json(Arguments arguments) {
    try {
      Value value = JsonReader.read("", arguments.text(0)).roots().get(0);
      return Relocated.at(arguments.at(), value);
    } catch (DocumentException e) {
      throw new NotKnown("a text that is not valid JSON");
    }
  }

  private static Value join(Arguments arguments) {
    Parts parts = new Parts(arguments.at());
    String delimiter = arguments.text(1);
    List<Value> items = arguments.list(0);
    for (int i = 0; i < items.size(); i++) {
      parts.add(i == 0 ? "" : delimiter).add(items.get(i));
    }
    return parts.join();
  }

  private static Value split(Arguments arguments) {
    String text = arguments.text(0);
    List<String> delimiters = new ArrayList<>();
    if (arguments.get(1) instanceof Value.Sequence list) {
      for (Value delimiter : list.items()) {
        delimiters.add(delimiter.asText().orElse(""));
      }
    } else {
      delimiters.add(arguments.text(1));
    }
    delimiters.removeIf(String::isEmpty);
    List<Value> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int length = delimiterAt(text, i, delimiters);
      if (length > 0) {
        items.add(arguments.of(text.substring(start, i)));
        start = i + length;
      }
      i += Math.max(1, length);
    }
    items.add(arguments.of(text.substring(start)));
    return arguments.of(items);
  }

  private static int delimiterAt(String text, int index, List<String> delimiters) {
    for (String delimiter : delimiters) {
      if (text.startsWith(delimiter, index)) {
        return delimiter.length();
      }
    }
    return 0;
  }

  /** In a text of which parts are not known, the known ones are changed where that is certain. */
  private static Value replace(Arguments arguments) {
    String old = arguments.text(1);
    String replacement = arguments.text(2);
    if (old.isEmpty()) {
      return arguments.get(0);
    }
    long growth = (long) arguments.text(0).length() / old.length() * replacement.length();
    if (growth > Parts.MAX_LENGTH) {
      throw new NotKnown("a string longer than " + Parts.MAX_LENGTH + " characters");
    }
    return arguments.of(arguments.text(0).replace(old, replacement));
  }

  private static Value substring(Arguments arguments) {
    String text = arguments.text(0);
    int start = arguments.whole(1);
    int length = arguments.count() > 2 ? arguments.whole(2) : text.length() - start;
    if (start < 0 || length < 0 || (long) start + length > text.length()) {
      throw new NotKnown("a part beyond the end of its text");
    }
    return arguments.of(text.substring(start, start + length));
  }

  private static Value padLeft(Arguments arguments) {
    String text = arguments.plain(0).asText().orElse("");
    int width = Math.min(arguments.whole(1), 1_000);
    String padding = arguments.text(2, " ");
    return arguments.of(padding.repeat(Math.max(0, width - text.length())) + text);
  }

  private static Value cased(Arguments arguments, boolean lower) {
    if (arguments.get(0) instanceof Value.Joined joined) {
      Parts parts = new Parts(arguments.at());
      for (Value part : joined.parts()) {
        parts.add(part instanceof Value.Text text ? cased(text, lower) : part);
      }
      return parts.join();
    }
    return arguments.get(0) instanceof Value.Text text
        ? cased(text, lower)
        : arguments.of(arguments.text(0));
  }

  private static Value cased(Value.Text text, boolean lower) {
    String cased =
        lower ? text.text().toLowerCase(Locale.ROOT) : text.text().toUpperCase(Locale.ROOT);
    return new Value.Text(cased, text.location());
  }

  private static Value affix(Arguments arguments, boolean start) {
    String affix = arguments.text(1).toLowerCase(Locale.ROOT);
    String text = edge(arguments.get(0), start, affix.length()).toLowerCase(Locale.ROOT);
    return arguments.of(start ? text.startsWith(affix) : text.endsWith(affix));
  }

  /** The known text at one end, if it is long enough to answer. */
  private static String edge(Value value, boolean start, int length) {
    if (value instanceof Value.Joined joined) {
      Value part = joined.parts().get(start ? 0 : joined.parts().size() - 1);
      if (part instanceof Value.Text text && text.text().length() >= length) {
        return text.text();
      }
    }
    if (value instanceof Value.Text text) {
      return text.text();
    }
    throw NotKnown.because(value);
  }
}
