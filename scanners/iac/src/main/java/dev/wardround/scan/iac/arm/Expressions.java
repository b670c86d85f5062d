package dev.wardround.scan.iac.arm;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Expression;
import dev.wardround.scan.iac.arm.expression.ExpressionReader;
import dev.wardround.scan.iac.arm.template.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** JSON values of a template as expressions: strings in brackets, and loops in objects. */
final class Expressions {
  /** What {@code copyIndex} asks for; the name of the loop follows. */
  static final String INDEX = "copyIndex:";

  private final Problems problems;
  private final Set<String> locals;

  Expressions(Problems problems, Set<String> locals) {
    this.problems = problems;
    this.locals = locals;
  }

  Expression of(Value value) {
    if (value instanceof Value.Text text) {
      return ofText(text.text(), text.location());
    }
    if (value instanceof Value.Mapping mapping) {
      return struct(mapping, Set.of());
    }
    if (value instanceof Value.Sequence list) {
      List<Expression> items = new ArrayList<>(list.items().size());
      list.items().forEach(item -> items.add(of(item)));
      return new Expression.Items(items, list.location());
    }
    return new Expression.Constant(value);
  }

  private Expression ofText(String text, Location at) {
    try {
      return ExpressionReader.read(text, at, locals);
    } catch (ExpressionReader.Malformed e) {
      problems.add(String.valueOf(e.getMessage()), at);
      return new Expression.Constant(new Value.Unknown("a malformed expression", at));
    }
  }

  /** An object without some of its entries. */
  Expression.Struct struct(Value.Mapping mapping, Set<String> without) {
    List<Expression.Entry> entries = new ArrayList<>();
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      if (without.contains(entry.getKey())) {
        continue;
      }
      Optional<List<Expression.Entry>> loops = loops(entry.getKey(), entry.getValue());
      if (loops.isPresent()) {
        entries.addAll(loops.get());
      } else {
        Location at = entry.getValue().location();
        entries.add(new Expression.Entry(ofText(entry.getKey(), at), of(entry.getValue())));
      }
    }
    return new Expression.Struct(entries, mapping.location());
  }

  /** The properties that the loops of an object make; empty where it has an entry like others. */
  private Optional<List<Expression.Entry>> loops(String key, Value value) {
    if (!key.equals("copy") || !(value instanceof Value.Sequence list) || list.items().isEmpty()) {
      return Optional.empty();
    }
    List<Expression.Entry> entries = new ArrayList<>();
    for (Value item : list.items()) {
      if (!(item instanceof Value.Mapping loop)
          || !(loop.entries().get("name") instanceof Value.Text name)
          || loop.get("count").isEmpty()
          || loop.get("input").isEmpty()) {
        return Optional.empty();
      }
      entries.add(Expression.Entry.of(name.text(), repeated(name.text(), loop)));
    }
    return Optional.of(entries);
  }

  private Expression repeated(String name, Value.Mapping loop) {
    Expression.Rounds rounds =
        new Expression.Rounds(
            INDEX + name.toLowerCase(Locale.ROOT), "", of(loop.get("count").orElseThrow()));
    return new Expression.Repeated(rounds, of(loop.get("input").orElseThrow()), loop.location());
  }
}
