package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/** The functions that take a text or an array, and some of them an object. */
final class Either {
  private Either() {}

  static Value call(String name, Arguments arguments) {
    return switch (name) {
      case "concat" -> concat(arguments);
      case "contains" -> contains(arguments);
      case "empty" -> empty(arguments);
      case "length" -> length(arguments);
      case "first", "last" -> end(arguments, name.equals("first"));
      case "skip", "take" -> part(arguments, name.equals("skip"));
      default -> index(arguments, name.equals("indexof"));
    };
  }

  private static Value concat(Arguments arguments) {
    if (arguments.count() > 0 && arguments.get(0) instanceof Value.Sequence) {
      List<Value> items = new ArrayList<>();
      for (int i = 0; i < arguments.count(); i++) {
        items.addAll(arguments.list(i));
      }
      return arguments.of(items);
    }
    Parts parts = new Parts(arguments.at());
    arguments.values().forEach(parts::add);
    return parts.join();
  }

  private static Value contains(Arguments arguments) {
    Value in = arguments.get(0);
    if (in instanceof Value.Mapping mapping) {
      String key = arguments.plain(1).asText().orElse("");
      return arguments.of(Elements.property(mapping.entries(), key).isPresent());
    }
    if (in instanceof Value.Sequence list) {
      return arguments.of(holds(list.items(), arguments.plain(1)));
    }
    if (in instanceof Value.Joined joined) {
      return contains(joined, arguments);
    }
    return arguments.of(arguments.text(0).contains(arguments.plain(1).asText().orElse("")));
  }

  /** A known part may already hold it; what is not known may too. */
  private static Value contains(Value.Joined joined, Arguments arguments) {
    String wanted = arguments.text(1);
    for (Value part : joined.parts()) {
      if (part instanceof Value.Text text && text.text().contains(wanted)) {
        return arguments.of(true);
      }
    }
    throw NotKnown.because(joined);
  }

  private static boolean holds(List<Value> items, Value wanted) {
    Value unknown = wanted;
    for (Value item : items) {
      if (!Plain.is(item)) {
        unknown = item;
      } else if (Plain.same(item, wanted, false)) {
        return true;
      }
    }
    if (!Plain.is(unknown)) {
      throw NotKnown.because(unknown);
    }
    return false;
  }

  private static Value empty(Arguments arguments) {
    Value value = arguments.get(0);
    if (value instanceof Value.Null) {
      return arguments.of(true);
    }
    if (value instanceof Value.Joined joined) {
      return notEmpty(joined, arguments);
    }
    if (value instanceof Value.Reference reference && reference.attribute().equals("id")) {
      return arguments.of(false);
    }
    return arguments.of(size(arguments) == 0);
  }

  private static Value notEmpty(Value.Joined joined, Arguments arguments) {
    for (Value part : joined.parts()) {
      if (part instanceof Value.Text) {
        return arguments.of(false);
      }
    }
    throw NotKnown.because(joined);
  }

  private static Value length(Arguments arguments) {
    return arguments.get(0) instanceof Value.Null
        ? arguments.of(0L)
        : arguments.of(size(arguments));
  }

  private static int size(Arguments arguments) {
    Value value = arguments.get(0);
    if (value instanceof Value.Sequence list) {
      return list.items().size();
    }
    return value instanceof Value.Mapping mapping
        ? mapping.entries().size()
        : arguments.text(0).length();
  }

  private static Value end(Arguments arguments, boolean first) {
    if (arguments.get(0) instanceof Value.Text text) {
      String all = text.text();
      int length = Math.min(1, all.length());
      return arguments.of(first ? all.substring(0, length) : all.substring(all.length() - length));
    }
    List<Value> items = arguments.list(0);
    if (items.isEmpty()) {
      return arguments.nothing();
    }
    return items.get(first ? 0 : items.size() - 1);
  }

  private static Value part(Arguments arguments, boolean skip) {
    int count = Math.max(0, arguments.whole(1));
    if (arguments.get(0) instanceof Value.Sequence list) {
      int cut = Math.min(count, list.items().size());
      return arguments.of(
          skip ? list.items().subList(cut, list.items().size()) : list.items().subList(0, cut));
    }
    String text = arguments.text(0);
    int cut = Math.min(count, text.length());
    return arguments.of(skip ? text.substring(cut) : text.substring(0, cut));
  }

  private static Value index(Arguments arguments, boolean first) {
    if (arguments.get(0) instanceof Value.Sequence list) {
      arguments.plain(0);
      return arguments.of(index(list.items(), arguments.plain(1), first));
    }
    String text = arguments.text(0).toLowerCase(java.util.Locale.ROOT);
    String wanted = arguments.text(1).toLowerCase(java.util.Locale.ROOT);
    return arguments.of((first ? text.indexOf(wanted) : text.lastIndexOf(wanted)));
  }

  private static int index(List<Value> items, Value wanted, boolean first) {
    int found = -1;
    for (int i = 0; i < items.size() && !(first && found >= 0); i++) {
      if (Plain.same(items.get(i), wanted, false)) {
        found = i;
      }
    }
    return found;
  }
}
