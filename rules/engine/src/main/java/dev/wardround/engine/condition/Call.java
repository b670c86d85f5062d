package dev.wardround.engine.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function or operator on its arguments; of a method, the first argument is its object. */
record Call(String function, List<Expression> args, Shape shape, String path)
    implements Expression {
  Call {
    args = List.copyOf(args);
  }

  @Override
  public Object evaluate(Evaluation evaluation, @Nullable Frame frame) {
    return switch (function) {
      case "_&&_" -> both(evaluation, frame, false);
      case "_||_" -> both(evaluation, frame, true);
      case "_?_:_" -> choice(evaluation, frame);
      case "@not_strictly_false" -> !Boolean.FALSE.equals(args.get(0).evaluate(evaluation, frame));
      case "orValue", "or" -> otherwise(evaluation, frame);
      default -> strict(evaluation, frame);
    };
  }

  /** And, or: one side may decide whatever becomes of the other. */
  private Object both(Evaluation evaluation, @Nullable Frame frame, boolean decides) {
    Object left = args.get(0).evaluate(evaluation, frame);
    if (left instanceof Boolean flag && flag == decides) {
      return left;
    }
    Object right = args.get(1).evaluate(evaluation, frame);
    if (right instanceof Boolean flag && flag == decides) {
      return right;
    }
    if (left instanceof Boolean && right instanceof Boolean) {
      return !decides;
    }
    return worse(asFlag(left, 0), asFlag(right, 1));
  }

  private Object asFlag(Object value, int arg) {
    return value instanceof Boolean ? value : Operators.notOf("a flag", value, args.get(arg));
  }

  private static Object worse(Object left, Object right) {
    if (left instanceof Missing) {
      return left;
    }
    return right instanceof Missing || left instanceof Boolean ? right : left;
  }

  private Object choice(Evaluation evaluation, @Nullable Frame frame) {
    Object which = asFlag(args.get(0).evaluate(evaluation, frame), 0);
    return which instanceof Boolean flag
        ? args.get(flag ? 1 : 2).evaluate(evaluation, frame)
        : which;
  }

  private Object otherwise(Evaluation evaluation, @Nullable Frame frame) {
    Object optional = args.get(0).evaluate(evaluation, frame);
    if (!(optional instanceof java.util.Optional<?> value)) {
      return optional;
    }
    if (value.isEmpty()) {
      return args.get(1).evaluate(evaluation, frame);
    }
    return function.equals("or") ? optional : value.get();
  }

  private Object strict(Evaluation evaluation, @Nullable Frame frame) {
    Object[] values = new Object[args.size()];
    Object stuck = null;
    for (int i = 0; i < values.length; i++) {
      values[i] = args.get(i).evaluate(evaluation, frame);
      stuck = worst(stuck, values[i]);
    }
    return stuck == null ? Operators.apply(this, values, evaluation) : stuck;
  }

  /** Not known outweighs broken: what is missing may be what breaks it. */
  private static @Nullable Object worst(@Nullable Object stuck, Object value) {
    if (value instanceof Missing) {
      return stuck instanceof Missing ? stuck : value;
    }
    return value instanceof Problem && stuck == null ? value : stuck;
  }
}
