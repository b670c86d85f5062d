package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Optional;

/** An expression as it is written; parentheses are gone, their effect on the tree is not. */
public sealed interface Expression {

  /** Where it begins. */
  Location at();

  /** A number, {@code true}, {@code false}, {@code null}, or a piece of text of a template. */
  record Literal(Value value) implements Expression {
    @Override
    public Location at() {
      return value.location();
    }
  }

  /**
   * A string put together from its parts.
   *
   * @param heredoc whether its text begins in the line after {@link #at()}
   */
  record Template(List<Expression> parts, boolean heredoc, Location at) implements Expression {
    public Template {
      parts = List.copyOf(parts);
    }
  }

  /** A string that is one interpolation and no text: the value keeps its type. */
  record Interpolation(Expression inner, Location at) implements Expression {}

  /** The texts of a {@code %{for}} directive, one after the other. */
  record Concatenation(Expression texts, Location at) implements Expression {}

  /** A name that stands alone or begins a traversal. */
  record Name(String name, Location at) implements Expression {}

  /** {@code of.name}. */
  record Attribute(Expression of, String name, Location at) implements Expression {}

  /** {@code of[key]}, or {@code of.0} of old. */
  record Index(Expression of, Expression key, Location at) implements Expression {}

  /**
   * {@code of[*]...} or {@code of.*...}.
   *
   * @param each what is taken of each element, which is its {@link Element}
   */
  record Splat(Expression of, Expression each, Location at) implements Expression {}

  /** The element that the nearest splat around is at. */
  record Element(Location at) implements Expression {}

  /**
   * A function call.
   *
   * @param expanded whether the last argument is a list of arguments
   */
  record Call(String function, List<Expression> arguments, boolean expanded, Location at)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code condition ? then : otherwise}. */
  record Conditional(Expression condition, Expression then, Expression otherwise, Location at)
      implements Expression {}

  /** Two operands and their operator. */
  record Binary(Operator operator, Expression left, Expression right, Location at)
      implements Expression {}

  /** {@code -number}. */
  record Negation(Expression operand, Location at) implements Expression {}

  /** {@code !flag}. */
  record Not(Expression operand, Location at) implements Expression {}

  /** {@code [a, b]}. */
  record Tuple(List<Expression> items, Location at) implements Expression {
    public Tuple {
      items = List.copyOf(items);
    }
  }

  /** {@code {key = value}}. A key that is a mere name is a {@link Literal}. */
  record ObjectLiteral(List<Entry> entries, Location at) implements Expression {
    public ObjectLiteral {
      entries = List.copyOf(entries);
    }
  }

  /** One {@code key = value} of an object. */
  record Entry(Expression key, Expression value) {}

  /**
   * What a for-expression goes through.
   *
   * @param key the name of the first of two variables; empty where there is one
   */
  record Loop(String key, String value, Expression collection, Optional<Expression> condition) {}

  /** {@code [for v in collection : result]}. */
  record ForTuple(Loop loop, Expression result, Location at) implements Expression {}

  /**
   * {@code {for k, v in collection : key => value}}.
   *
   * @param grouped whether values of equal keys are gathered to a list
   */
  record ForObject(Loop loop, Expression key, Expression value, boolean grouped, Location at)
      implements Expression {}
}
