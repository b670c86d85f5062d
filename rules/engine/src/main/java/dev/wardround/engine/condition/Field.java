package dev.wardround.engine.condition;

import dev.wardround.inventory.Value;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a structure, or the question whether it is there.
 *
 * @param presence whether this is {@code has(of.name)}
 */
record Field(Expression of, String name, Shape shape, String path, boolean presence)
    implements Expression {

  @Override
  public Object evaluate(Evaluation evaluation, @Nullable Frame frame) {
    Object structure = of.evaluate(evaluation, frame);
    if (structure instanceof Optional<?> optional) {
      return throughOptional(optional, evaluation);
    }
    Object member = member(structure, name, of.path());
    if (member == null) {
      return presence ? (Object) false : shape.zero();
    }
    if (Expression.isStuck(member)) {
      return member;
    }
    return presence ? present(member) : evaluation.seen(lift(member, shape, path));
  }

  private Object throughOptional(Optional<?> optional, Evaluation evaluation) {
    if (optional.isEmpty()) {
      return presence ? (Object) false : optional;
    }
    Object member = member(optional.get(), name, of.path());
    if (member == null) {
      return presence ? (Object) false : Optional.empty();
    }
    if (Expression.isStuck(member)) {
      return member;
    }
    return presence ? present(member) : optional(member, Shape.ANY, path, evaluation);
  }

  private Object present(Object member) {
    if (member instanceof Value.Unknown unknown) {
      return Missing.at(path, unknown.why());
    }
    return !(member instanceof Value.Null) && member != Absent.NULL;
  }

  /** A member that may be absent as CEL's optional value. */
  static Object optional(Object member, Shape shape, String path, Evaluation evaluation) {
    Object value = evaluation.seen(lift(member, shape, path));
    if (Expression.isStuck(value)) {
      return value;
    }
    boolean absent = member instanceof Value.Null || member == Absent.NULL;
    return absent ? Optional.empty() : Optional.of(value);
  }

  private static Object lift(Object member, Shape shape, String path) {
    return member instanceof Value value ? shape.lift(value, path) : member;
  }

  /** What stands under a name: null where nothing does, stuck where that cannot be told. */
  static @Nullable Object member(Object structure, String name, String path) {
    if (structure instanceof Value.Mapping mapping) {
      return mapping.entries().get(name);
    }
    if (structure instanceof Map<?, ?> map) {
      return map.get(name);
    }
    if (Expression.isStuck(structure)) {
      return structure;
    }
    if (structure instanceof Value value) {
      return value instanceof Value.Sequence
          ? Missing.at(path, "a list where fields belong")
          : Shape.opaque(value, path);
    }
    return structure == Absent.NULL ? null : Missing.at(path, "a value where fields belong");
  }
}
