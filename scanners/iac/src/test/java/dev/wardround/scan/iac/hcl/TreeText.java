package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a tree as the tool {@code hcl-view} prints the one of the reference implementation. */
final class TreeText {
  private TreeText() {}

  static String of(Body body) {
    return list(
        each(body.attributes(), a -> list(quote(a.name()), at(a.at()), of(a.value()))),
        each(
            body.blocks(),
            b ->
                list(
                    quote(b.type()), each(b.labels(), TreeText::quote), at(b.at()), of(b.body()))));
  }

  static String of(Expression e) {
    if (e instanceof Expression.Literal x) {
      return literal(x.value());
    } else if (e instanceof Expression.Template x) {
      return list(
          Stream.concat(Stream.of("template"), x.parts().stream().map(TreeText::of))
              .toArray(String[]::new));
    } else if (e instanceof Expression.Interpolation x) {
      return list("interpolation", of(x.inner()));
    } else if (e instanceof Expression.Concatenation x) {
      return list("concatenation", of(x.texts()));
    } else if (e instanceof Expression.Name x) {
      return list("name", quote(x.name()));
    } else if (e instanceof Expression.Attribute x) {
      return list("attribute", of(x.of()), quote(x.name()));
    } else if (e instanceof Expression.Index x) {
      return list("index", of(x.of()), of(x.key()));
    } else if (e instanceof Expression.Splat x) {
      return list("splat", of(x.of()), of(x.each()));
    } else if (e instanceof Expression.Element) {
      return "element";
    } else if (e instanceof Expression.Call x) {
      return list(
          "call", quote(x.function()), each(x.arguments(), TreeText::of), "" + x.expanded());
    } else if (e instanceof Expression.Conditional x) {
      return list("if", of(x.condition()), of(x.then()), of(x.otherwise()));
    } else if (e instanceof Expression.Binary x) {
      return list("op", quote(x.operator().symbol()), of(x.left()), of(x.right()));
    } else if (e instanceof Expression.Negation x) {
      return list("negate", of(x.operand()));
    } else if (e instanceof Expression.Not x) {
      return list("not", of(x.operand()));
    } else if (e instanceof Expression.Tuple x) {
      return list("tuple", each(x.items(), TreeText::of));
    } else if (e instanceof Expression.ObjectLiteral x) {
      return list("object", each(x.entries(), i -> list(of(i.key()), of(i.value()))));
    } else if (e instanceof Expression.ForTuple x) {
      return loop(x.loop(), "none", of(x.result()), false);
    }
    Expression.ForObject x = (Expression.ForObject) e;
    return loop(x.loop(), of(x.key()), of(x.value()), x.grouped());
  }

  private static String loop(Expression.Loop loop, String key, String value, boolean grouped) {
    Optional<String> condition = loop.condition().map(TreeText::of);
    return list(
        "for",
        quote(loop.key()),
        quote(loop.value()),
        of(loop.collection()),
        key,
        value,
        "" + grouped,
        condition.orElse("none"));
  }

  private static String literal(Value value) {
    return value instanceof Value.Text text
        ? list("text", quote(text.text()))
        : value.asText().orElse("null");
  }

  private static String at(Location at) {
    Location.InFile place = (Location.InFile) at;
    return place.line() + ":" + place.column();
  }

  private static <T> String each(Collection<T> items, Function<T, String> print) {
    return items.stream().map(print).collect(Collectors.joining(" ", "(", ")"));
  }

  private static String list(String... items) {
    return each(List.of(items), item -> item);
  }

  static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
