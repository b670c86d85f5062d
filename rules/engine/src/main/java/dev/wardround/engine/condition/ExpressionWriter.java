package dev.wardround.engine.condition;

import java.util.List;

/** Puts an expression into a pack; each kind of node has its number. */
final class ExpressionWriter {
  static final int CONSTANT = 1;
  static final int NAME = 2;
  static final int FIELD = 3;
  static final int OPTIONAL_FIELD = 4;
  static final int CALL = 5;
  static final int LIST = 6;
  static final int MAP = 7;
  static final int FOLD = 8;

  static final int NULL = 0;
  static final int TRUE = 1;
  static final int FALSE = 2;
  static final int LONG = 3;
  static final int DOUBLE = 4;
  static final int TEXT = 5;

  private ExpressionWriter() {}

  static void write(Expression expression, PackOutput out) {
    if (expression instanceof Constant constant) {
      constant(constant.value(), out);
    } else if (expression instanceof Name name) {
      out.octet(NAME);
      out.text(name.name());
      shaped(name.shape(), name.path(), out);
    } else if (expression instanceof Field field) {
      out.octet(FIELD);
      write(field.of(), out);
      out.text(field.name());
      shaped(field.shape(), field.path(), out);
      out.octet(field.presence() ? 1 : 0);
    } else if (expression instanceof OptionalField field) {
      out.octet(OPTIONAL_FIELD);
      write(field.of(), out);
      write(field.key(), out);
      shaped(field.shape(), field.path(), out);
    } else if (expression instanceof Call call) {
      out.octet(CALL);
      out.text(call.function());
      all(call.args(), out);
      shaped(call.shape(), call.path(), out);
    } else if (expression instanceof ListLiteral list) {
      out.octet(LIST);
      all(list.items(), out);
    } else if (expression instanceof MapLiteral map) {
      out.octet(MAP);
      all(map.entries(), out);
    } else if (expression instanceof Fold fold) {
      fold(fold, out);
    }
  }

  private static void shaped(Shape shape, String path, PackOutput out) {
    out.text(shape.name());
    out.text(path);
  }

  private static void all(List<Expression> expressions, PackOutput out) {
    out.integer(expressions.size());
    expressions.forEach(each -> write(each, out));
  }

  private static void fold(Fold fold, PackOutput out) {
    out.octet(FOLD);
    out.text(fold.item());
    out.text(fold.second());
    out.text(fold.accumulator());
    write(fold.range(), out);
    write(fold.start(), out);
    write(fold.condition(), out);
    write(fold.step(), out);
    write(fold.result(), out);
  }

  private static void constant(Object value, PackOutput out) {
    out.octet(CONSTANT);
    if (value instanceof Boolean flag) {
      out.octet(flag ? TRUE : FALSE);
    } else if (value instanceof Long number) {
      out.octet(LONG);
      out.number(number);
    } else if (value instanceof Double number) {
      out.octet(DOUBLE);
      out.number(Double.doubleToRawLongBits(number));
    } else if (value instanceof String text) {
      out.octet(TEXT);
      out.text(text);
    } else {
      out.octet(NULL);
    }
  }
}
