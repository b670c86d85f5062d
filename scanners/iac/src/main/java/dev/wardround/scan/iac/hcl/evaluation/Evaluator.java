package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns expressions into values. */
public final class Evaluator {
  private final Scope scope;
  private final Bindings bindings;

  /** Whether errors go up to a {@code try} or {@code can}; else they end at the nearest element. */
  private final boolean strict;

  private Evaluator(Scope scope, Bindings bindings, boolean strict) {
    this.scope = scope;
    this.bindings = bindings;
    this.strict = strict;
  }

  public static Evaluator of(Scope scope) {
    return new Evaluator(scope, Bindings.NONE, false);
  }

  /** An evaluator that also knows a variable, such as the iterator of a dynamic block. */
  public Evaluator with(String name, Value value) {
    return new Evaluator(scope, bindings.with(name, value), strict);
  }

  Evaluator strict() {
    return new Evaluator(scope, bindings, true);
  }

  Scope scope() {
    return scope;
  }

  /** The value; unknown where it cannot be had, with the reason. */
  public Value evaluate(Expression expression) {
    try {
      return value(expression);
    } catch (EvaluationException e) {
      return new Value.Unknown(e.why(), expression.at());
    }
  }

  /** The value, a reference replaced by what it points at where the source sets that. */
  public Value settled(Expression expression) {
    try {
      return settle(value(expression));
    } catch (EvaluationException e) {
      return new Value.Unknown(e.why(), expression.at());
    }
  }

  /** What is behind a reference where the source sets that; any other value as it is. */
  public Value settle(Value value) throws EvaluationException {
    return value instanceof Value.Reference reference ? scope.behind(reference) : value;
  }

  /** The value of a part of a collection: outside of {@code try}, an error spoils only the part. */
  Value part(Expression expression) throws EvaluationException {
    return strict ? value(expression) : evaluate(expression);
  }

  /** The value, or why there is none. */
  public Value value(Expression expression) throws EvaluationException {
    scope.budget().enter();
    try {
      return dispatch(expression);
    } finally {
      scope.budget().leave();
    }
  }

  private Value dispatch(Expression expression) throws EvaluationException {
    if (expression instanceof Expression.Literal x) {
      return x.value();
    } else if (expression instanceof Expression.Template x) {
      return template(x);
    } else if (expression instanceof Expression.Name
        || expression instanceof Expression.Attribute
        || expression instanceof Expression.Index) {
      return new Traversal(this).value(expression);
    } else if (expression instanceof Expression.ObjectLiteral x) {
      return new Collections(this).object(x);
    } else if (expression instanceof Expression.Tuple x) {
      return new Collections(this).tuple(x);
    } else if (expression instanceof Expression.Call x) {
      return new Calls(this).value(x);
    } else if (expression instanceof Expression.Interpolation x) {
      return Conversion.at(value(x.inner()), x.at());
    } else if (expression instanceof Expression.Conditional x) {
      return conditional(x);
    } else if (expression instanceof Expression.Binary x) {
      return new Operation(this).value(x);
    } else if (expression instanceof Expression.Negation x) {
      return new Operation(this).negation(x);
    } else if (expression instanceof Expression.Not x) {
      return new Operation(this).not(x);
    } else if (expression instanceof Expression.Splat x) {
      return new Traversal(this).splat(x);
    } else if (expression instanceof Expression.Element x) {
      return Conversion.at(named(Bindings.ELEMENT).orElseThrow(), x.at());
    } else if (expression instanceof Expression.ForTuple x) {
      return new Collections(this).forTuple(x);
    } else if (expression instanceof Expression.ForObject x) {
      return new Collections(this).forObject(x);
    }
    return concatenation((Expression.Concatenation) expression);
  }

  Optional<Value> named(String name) {
    return bindings.find(name);
  }

  private Value template(Expression.Template template) throws EvaluationException {
    List<Expression> parts = template.parts();
    if (parts.size() == 1 && parts.get(0) instanceof Expression.Literal only) {
      return Conversion.at(only.value(), template.at());
    }
    Pieces pieces = new Pieces(template.at());
    for (Expression part : parts) {
      pieces.value(part(part));
    }
    return pieces.joined();
  }

  private Value concatenation(Expression.Concatenation concatenation) throws EvaluationException {
    Value texts = value(concatenation.texts());
    if (!(texts instanceof Value.Sequence sequence)) {
      return texts;
    }
    Pieces pieces = new Pieces(concatenation.at());
    for (Value text : sequence.items()) {
      pieces.value(text);
    }
    return pieces.joined();
  }

  private Value conditional(Expression.Conditional x) throws EvaluationException {
    Value condition = settle(value(x.condition()));
    try {
      return Conversion.at(value(Conversion.flag(condition) ? x.then() : x.otherwise()), x.at());
    } catch (EvaluationException e) {
      if (!e.isUnknown() || condition instanceof Value.Flag || condition instanceof Value.Text) {
        throw e;
      }
      return undecided(x, e.why());
    }
  }

  /** Where the condition is not known, the value is known only if both ways lead to it. */
  private Value undecided(Expression.Conditional x, String why) throws EvaluationException {
    Value then = value(x.then());
    boolean same = Equality.of(then, value(x.otherwise())).orElse(false);
    return same ? Conversion.at(then, x.at()) : new Value.Unknown(why, x.at());
  }

  /** All arguments of a call, an expanded last one taken apart. */
  List<Value> arguments(Expression.Call call) throws EvaluationException {
    List<Value> values = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      values.add(part(argument));
    }
    if (call.expanded()) {
      Value last = settle(values.remove(values.size() - 1));
      values.addAll(Conversion.list(last));
    }
    return values;
  }

  Value unknown(EvaluationException e, Location at) throws EvaluationException {
    if (!e.isUnknown()) {
      throw e;
    }
    return new Value.Unknown(e.why(), at);
  }
}
