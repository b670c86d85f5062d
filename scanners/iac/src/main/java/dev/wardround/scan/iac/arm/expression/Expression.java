package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Locale;

/** A value that is still to be worked out, and where it is written. */
public sealed interface Expression {

  /** Where its value will be said to stand. */
  Location at();

  /** A text constant. */
  static Expression text(String text, Location at) {
    return new Constant(new Value.Text(text, at));
  }

  /** A call of a built-in function, by any of its spellings. */
  static Expression call(String name, Location at, Expression... arguments) {
    return new Call(name.toLowerCase(Locale.ROOT), List.of(arguments), at);
  }

  /** A value that is known as it is written. */
  record Constant(Value value) implements Expression {
    @Override
    public Location at() {
      return value.location();
    }
  }

  /**
   * A function with its arguments.
   *
   * @param name in lower case; functions of users carry their namespace, as in {@code house.name}
   */
  record Call(String name, List<Expression> arguments, Location at) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A property or an element of a value.
   *
   * @param safe whether it is null where there is none
   */
  record Access(Expression base, Expression key, boolean safe, Location at) implements Expression {}

  /** An object; a {@link Spread} among its entries brings all that another object has. */
  record Struct(List<Entry> entries, Location at) implements Expression {
    public Struct {
      entries = List.copyOf(entries);
    }
  }

  /** One property of an object. */
  record Entry(Expression key, Expression value) {
    public static Entry of(String name, Expression value) {
      return new Entry(text(name, value.at()), value);
    }
  }

  /** An array; a {@link Spread} among its items brings all that another array has. */
  record Items(List<Expression> items, Location at) implements Expression {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** The content of another object or array, in its place. */
  record Spread(Expression of, Location at) implements Expression {}

  /** One of two values. */
  record Choice(Expression condition, Expression then, Expression otherwise, Location at)
      implements Expression {}

  /** A text put together of parts. */
  record Interpolated(List<Expression> parts, Location at) implements Expression {
    public Interpolated {
      parts = List.copyOf(parts);
    }
  }

  /** A function without a name, an argument of {@code map} and its kin. */
  record Lambda(List<String> names, Expression body, Location at) implements Expression {
    public Lambda {
      names = List.copyOf(names);
    }
  }

  /** The array of what a body gives for each round. */
  record Repeated(Rounds rounds, Expression body, Location at) implements Expression {}

  /**
   * What a loop runs over.
   *
   * @param item the name under which the body knows the element, or the number of the round where
   *     it only counts; empty where it has none
   * @param index the name under which the body knows the number of the round; may be empty
   * @param over an array, or how many rounds where it only counts
   */
  record Rounds(String item, String index, Expression over) {}

  /** What a loop or a lambda has bound. */
  record Local(String name, Location at) implements Expression {}

  /** A resource or module of the template as a whole, by its symbolic name. */
  record Symbol(String name, Location at) implements Expression {}
}
