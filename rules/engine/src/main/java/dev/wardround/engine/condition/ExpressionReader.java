package dev.wardround.engine.condition;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ExpressionWriter} wrote. */
final class ExpressionReader {
  private final ByteBuffer in;
  private final List<String> texts;

  private ExpressionReader(ByteBuffer in, List<String> texts) {
    this.in = in;
    this.texts = texts;
  }

  static Expression read(ByteBuffer in, List<String> texts) {
    return new ExpressionReader(in, texts).next();
  }

  private Expression next() {
    int kind = in.get();
    return switch (kind) {
      case ExpressionWriter.CONSTANT -> new Constant(constant());
      case ExpressionWriter.NAME -> new Name(text(), shape(), text());
      case ExpressionWriter.FIELD -> new Field(next(), text(), shape(), text(), in.get() == 1);
      case ExpressionWriter.OPTIONAL_FIELD -> new OptionalField(next(), next(), shape(), text());
      case ExpressionWriter.CALL -> new Call(text(), all(), shape(), text());
      case ExpressionWriter.LIST -> new ListLiteral(all());
      case ExpressionWriter.MAP -> new MapLiteral(all());
      case ExpressionWriter.FOLD -> fold();
      default -> throw new IllegalStateException("a pack of another version: node " + kind);
    };
  }

  private Expression fold() {
    String item = text();
    String second = text();
    String accumulator = text();
    return new Fold(item, second, next(), accumulator, next(), next(), next(), next());
  }

  private List<Expression> all() {
    int size = in.getInt();
    List<Expression> expressions = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      expressions.add(next());
    }
    return expressions;
  }

  private Object constant() {
    return switch (in.get()) {
      case ExpressionWriter.TRUE -> true;
      case ExpressionWriter.FALSE -> false;
      case ExpressionWriter.LONG -> in.getLong();
      case ExpressionWriter.DOUBLE -> Double.longBitsToDouble(in.getLong());
      case ExpressionWriter.TEXT -> text();
      default -> Absent.NULL;
    };
  }

  private String text() {
    return texts.get(in.getInt());
  }

  private Shape shape() {
    return Shape.valueOf(text());
  }
}
