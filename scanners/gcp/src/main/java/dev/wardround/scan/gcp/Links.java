package dev.wardround.scan.gcp;

import dev.wardround.inventory.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes references of texts that name another resource of the estate: a service account by its
 * e-mail, and what has a full name by that.
 */
final class Links {
  private static final String ACCOUNT = "iam.googleapis.com/ServiceAccount";
  private static final String MEMBER = "serviceAccount:";

  private final Map<String, Target> targets = new HashMap<>();

  private record Target(String resource, String attribute) {}

  Links(Collection<Found> estate) {
    for (Found one : estate) {
      if (one.type().equals(ACCOUNT)) {
        add(one.text("email"), one, "email");
      }
      String name = one.text("name");
      if (name.startsWith("projects/")) {
        add(name, one, "name");
      }
    }
  }

  private void add(String text, Found one, String attribute) {
    if (!text.isEmpty()) {
      targets.putIfAbsent(text, new Target(one.id(), attribute));
    }
  }

  Value.Mapping linked(Found one) {
    return one.attributes().mapped(inner -> linked(inner, one.id()));
  }

  private Value linked(Value value, String own) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.mapped(inner -> linked(inner, own));
    }
    if (value instanceof Value.Sequence list) {
      return list.mapped(item -> linked(item, own));
    }
    return value instanceof Value.Text text ? linked(text, own) : value;
  }

  private Value linked(Value.Text text, String own) {
    String name = text.text();
    if (name.startsWith(MEMBER)) {
      Value account = reference(name.substring(MEMBER.length()), text, "");
      return account == null
          ? text
          : new Value.Joined(
              List.of(new Value.Text(MEMBER, text.location()), account), text.location());
    }
    Value reference = reference(name, text, own);
    return reference == null ? text : reference;
  }

  private @Nullable Value reference(String name, Value.Text text, String own) {
    Target target = targets.get(name);
    return target == null || target.resource().equals(own)
        ? null
        : new Value.Reference(target.resource(), target.attribute(), text.location());
  }
}
