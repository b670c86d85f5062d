package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Relocated;
import dev.wardround.scan.iac.document.Same;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Works out expressions in one scope. Never throws: what cannot be worked out is an unknown. What a
 * name stands for is said to stand where the name is used.
 */
public final class Evaluator {
  private static final int MAX_ROUNDS = 10_000;

  private final Scope scope;
  private final Budget budget;
  private final Lambdas lambdas = new Lambdas(this);
  private final ResourceFunctions resources;

  public Evaluator(Scope scope, Budget budget) {
    this.scope = scope;
    this.budget = budget;
    this.resources = new ResourceFunctions(scope);
  }

  /** The value of an expression that stands in no loop. */
  public Value evaluate(Expression expression) {
    return evaluate(expression, Bindings.none());
  }

  /** The value of an expression with what the loops around it have bound. */
  public Value evaluate(Expression expression, Bindings bound) {
    try {
      budget.enter();
      return work(expression, bound);
    } catch (NotKnown e) {
      return e.at(expression.at());
    } finally {
      budget.leave();
    }
  }

  private Value work(Expression expression, Bindings bound) {
    if (expression instanceof Expression.Constant constant) {
      return constant.value();
    }
    if (expression instanceof Expression.Call call) {
      return call(call, bound);
    }
    if (expression instanceof Expression.Access access) {
      return access(access, bound);
    }
    if (expression instanceof Expression.Struct struct) {
      return struct(struct, bound);
    }
    return expression instanceof Expression.Items items
        ? items(items, bound)
        : rare(expression, bound);
  }

  private Value rare(Expression expression, Bindings bound) {
    if (expression instanceof Expression.Choice choice) {
      return choice(choice, bound);
    }
    if (expression instanceof Expression.Interpolated text) {
      Parts parts = new Parts(text.at());
      text.parts().forEach(part -> parts.add(evaluate(part, bound)));
      return parts.join();
    }
    if (expression instanceof Expression.Local local) {
      return local(local.name(), local.at(), bound);
    }
    if (expression instanceof Expression.Symbol symbol) {
      return scope.symbol(symbol.name(), symbol.at());
    }
    if (expression instanceof Expression.Repeated loop) {
      return repeated(loop, bound);
    }
    throw new NotKnown("a lambda or a spread where none may stand");
  }

  private Value local(String name, Location at, Bindings bound) {
    return placed(at, whereItStands(name, bound));
  }

  private static Value whereItStands(String name, Bindings bound) {
    return bound.get(name).orElseThrow(() -> new NotKnown("\"" + name + "\" is not declared"));
  }

  /**
   * A value of which only a part or a property is wanted: it is not brought to the place of the
   * expression, which spares writing all of it out.
   */
  private Value asked(Expression expression, Bindings bound) {
    if (expression instanceof Expression.Local local) {
      return whereItStands(local.name(), bound);
    }
    if (expression instanceof Expression.Call call) {
      switch (call.name()) {
        case "parameters" -> {
          return scope.parameter(name(call, bound), call.at());
        }
        case "variables" -> {
          return scope.variable(name(call, bound), call.at());
        }
        default -> {}
      }
    }
    return expression instanceof Expression.Access access
        ? accessed(access, bound)
        : evaluate(expression, bound);
  }

  /** The same value at another place; paid for, because it is written out. */
  Value placed(Location at, Value value) {
    budget.pay(value);
    return Relocated.at(at, value);
  }

  private Value call(Expression.Call call, Bindings bound) {
    return switch (call.name()) {
      case "if" -> choice(call, bound);
      case "and" -> and(call, bound);
      case "or" -> or(call, bound);
      case "coalesce" -> coalesce(call, bound);
      case "parameters" -> placed(call.at(), scope.parameter(name(call, bound), call.at()));
      case "variables" -> placed(call.at(), scope.variable(name(call, bound), call.at()));
      case "lambdavariables" -> local(name(call, bound), call.at(), bound);
      case "copyindex" -> copyIndex(call, bound);
      case "map", "filter", "sort", "reduce", "toobject", "groupby", "mapvalues" ->
          lambdas.call(call, bound);
      default -> computed(call, bound);
    };
  }

  private Value computed(Expression.Call call, Bindings bound) {
    List<Value> values = new ArrayList<>(call.arguments().size());
    boolean asks = asks(call.name());
    for (Expression argument : call.arguments()) {
      values.add(asks ? asked(argument, bound) : evaluate(argument, bound));
    }
    Optional<Expression.Lambda> own = scope.function(call.name());
    if (own.isPresent()) {
      return placed(call.at(), lambdas.applied(own.get(), Bindings.none(), values));
    }
    Arguments arguments = new Arguments(values, call.at());
    Value value =
        resources.isOne(call.name())
            ? resources.call(call.name(), arguments)
            : Functions.call(call.name(), arguments);
    budget.pay(value);
    return value;
  }

  /** Whether nothing of a function's arguments is in its result. */
  private static boolean asks(String function) {
    return switch (function) {
      case "empty", "length", "contains", "equals", "equalsignorecase", "not", "startswith" -> true;
      default -> false;
    };
  }

  private String name(Expression.Call call, Bindings bound) {
    Value name = argument(call, 0, bound);
    if (name instanceof Value.Text text) {
      return text.text();
    }
    throw NotKnown.because(name);
  }

  private Value argument(Expression.Call call, int index, Bindings bound) {
    if (index >= call.arguments().size()) {
      throw new NotKnown("a function with too few arguments");
    }
    return evaluate(call.arguments().get(index), bound);
  }

  private Value choice(Expression.Call call, Bindings bound) {
    if (call.arguments().size() != 3) {
      throw new NotKnown("an if without three parts");
    }
    List<Expression> parts = call.arguments();
    return choice(
        new Expression.Choice(parts.get(0), parts.get(1), parts.get(2), call.at()), bound);
  }

  private Value choice(Expression.Choice choice, Bindings bound) {
    Value condition = evaluate(choice.condition(), bound);
    if (condition instanceof Value.Flag flag) {
      return evaluate(flag.flag() ? choice.then() : choice.otherwise(), bound);
    }
    Value then = evaluate(choice.then(), bound);
    if (Same.value(then, evaluate(choice.otherwise(), bound))) {
      return then;
    }
    throw NotKnown.because(condition);
  }

  private Value and(Expression.Call call, Bindings bound) {
    return decided(call, bound, false);
  }

  private Value or(Expression.Call call, Bindings bound) {
    return decided(call, bound, true);
  }

  /** One argument that decides is enough, whatever is not known of the others. */
  private Value decided(Expression.Call call, Bindings bound, boolean deciding) {
    Value open = new Value.Flag(!deciding, call.at());
    for (Expression argument : call.arguments()) {
      Value value = evaluate(argument, bound);
      if (!(value instanceof Value.Flag flag)) {
        open = new Value.Unknown(Reason.of(value), call.at());
      } else if (flag.flag() == deciding) {
        return new Value.Flag(deciding, call.at());
      }
    }
    return open;
  }

  private Value coalesce(Expression.Call call, Bindings bound) {
    for (Expression argument : call.arguments()) {
      Value value = evaluate(argument, bound);
      if (!(value instanceof Value.Null)) {
        return value;
      }
    }
    return new Value.Null(call.at());
  }

  private Value copyIndex(Expression.Call call, Bindings bound) {
    Value first = call.arguments().isEmpty() ? new Value.Null(call.at()) : argument(call, 0, bound);
    boolean named = first instanceof Value.Text;
    String name = named ? first.asText().orElse("").toLowerCase(Locale.ROOT) : "";
    Value index = local("copyIndex:" + name, call.at(), bound);
    int offsetAt = named ? 1 : 0;
    if (call.arguments().size() <= offsetAt) {
      return index;
    }
    Arguments sum = new Arguments(List.of(index, argument(call, offsetAt, bound)), call.at());
    return new Value.Numeric(sum.number(0).add(sum.number(1)), call.at());
  }

  private Value access(Expression.Access access, Bindings bound) {
    return placed(access.at(), accessed(access, bound));
  }

  private Value accessed(Expression.Access access, Bindings bound) {
    budget.enter();
    try {
      return element(access, bound);
    } finally {
      budget.leave();
    }
  }

  private Value element(Expression.Access access, Bindings bound) {
    Value base = asked(access.base(), bound);
    Value key = asked(access.key(), bound);
    if (base instanceof Value.Reference reference) {
      if (access.safe()
          && reference.attribute().isEmpty()
          && !Arguments.flag(scope.existence(reference, access.at()))) {
        return new Value.Null(access.at());
      }
      return scope.attribute(reference, attributeName(key), access.at());
    }
    return Elements.of(base, key, access.safe(), access.at());
  }

  private static String attributeName(Value key) {
    return key.asText()
        .map(text -> key instanceof Value.Numeric ? "[" + text + "]" : text)
        .orElseThrow(() -> NotKnown.because(key));
  }

  private Value struct(Expression.Struct struct, Bindings bound) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Expression.Entry entry : struct.entries()) {
      if (entry.value() instanceof Expression.Spread spread) {
        Value content = evaluate(spread.of(), bound);
        if (!(content instanceof Value.Mapping mapping)) {
          throw NotKnown.because(content);
        }
        mapping.entries().forEach(entries::put);
      } else {
        entries.put(key(entry.key(), bound), evaluate(entry.value(), bound));
      }
    }
    return new Value.Mapping(entries, struct.at());
  }

  private String key(Expression expression, Bindings bound) {
    Value key = evaluate(expression, bound);
    return PropertyName.of(key).orElseGet(() -> "(" + Reason.of(key) + ")");
  }

  private Value items(Expression.Items list, Bindings bound) {
    List<Value> items = new ArrayList<>(list.items().size());
    for (Expression item : list.items()) {
      if (item instanceof Expression.Spread spread) {
        Value content = evaluate(spread.of(), bound);
        if (!(content instanceof Value.Sequence sequence)) {
          throw NotKnown.because(content);
        }
        items.addAll(sequence.items());
      } else {
        items.add(evaluate(item, bound));
      }
    }
    return new Value.Sequence(items, list.at());
  }

  private Value repeated(Expression.Repeated loop, Bindings bound) {
    List<Value> items = new ArrayList<>();
    for (Bindings round : rounds(loop.rounds(), bound)) {
      items.add(evaluate(loop.body(), round));
    }
    return new Value.Sequence(items, loop.at());
  }

  /**
   * What each round of a loop knows; one round with unknown bindings where it is not known what the
   * loop runs over.
   */
  public List<Bindings> roundsOrOpen(Expression.Rounds rounds) {
    try {
      return rounds(rounds, Bindings.none());
    } catch (NotKnown e) {
      Value unknown = e.at(rounds.over().at());
      return List.of(bound(rounds, Bindings.none(), unknown, unknown));
    }
  }

  /** Whether it is known over what a loop runs. */
  public boolean isKnown(Expression.Rounds rounds) {
    Value over = evaluate(rounds.over());
    return over instanceof Value.Sequence || over instanceof Value.Numeric;
  }

  private List<Bindings> rounds(Expression.Rounds rounds, Bindings bound) {
    Value over = asked(rounds.over(), bound);
    List<Bindings> all = new ArrayList<>();
    Location at = rounds.over().at();
    if (over instanceof Value.Sequence list) {
      for (Value item : list.items()) {
        all.add(bound(rounds, bound, item, number(all.size(), at)));
      }
    } else if (over instanceof Value.Numeric count) {
      if (count.number().compareTo(BigDecimal.valueOf(MAX_ROUNDS)) > 0) {
        throw new NotKnown("a loop of more than " + MAX_ROUNDS + " rounds");
      }
      for (int i = 0; i < count.number().intValue(); i++) {
        all.add(bound(rounds, bound, number(i, at), number(i, at)));
      }
    } else {
      throw NotKnown.because(over);
    }
    budget.spend(all.size());
    return all;
  }

  private static Value number(int number, Location at) {
    return new Value.Numeric(BigDecimal.valueOf(number), at);
  }

  private static Bindings bound(Expression.Rounds rounds, Bindings outer, Value item, Value index) {
    Bindings inner = rounds.item().isEmpty() ? outer : outer.with(rounds.item(), item);
    return rounds.index().isEmpty() ? inner : inner.with(rounds.index(), index);
  }
}
