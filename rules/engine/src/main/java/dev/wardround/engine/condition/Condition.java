package dev.wardround.engine.condition;

import java.nio.ByteBuffer;
import java.util.Map;

/** A checked expression: a condition, or the words of a message. */
public final class Condition {
  private final Expression root;

  Condition(Expression root) {
    this.root = root;
  }

  /** An answer with the items of lists that decided it, by the path of the list. */
  public record Answer(Truth truth, Map<String, String> deciding) {}

  /** Whether the condition holds. */
  public Answer test(Asked asked) {
    Evaluation evaluation = Evaluation.of(asked);
    return new Answer(truth(evaluation), evaluation.deciding());
  }

  private Truth truth(Evaluation evaluation) {
    try {
      Object result = root.evaluate(evaluation, null);
      if (result instanceof Boolean holds) {
        return new Truth.Known(holds);
      }
      return result instanceof Missing missing
          ? new Truth.Unknown(missing.what())
          : new Truth.Broken(problem(result));
    } catch (Evaluation.TooLongException e) {
      return new Truth.Broken(String.valueOf(e.getMessage()));
    }
  }

  private static String problem(Object result) {
    return result instanceof Problem problem ? problem.what() : "neither true nor false";
  }

  /** The message; where the words cannot be made, the given ones. */
  public String words(Asked asked, String otherwise) {
    try {
      Object result = root.evaluate(Evaluation.forDisplay(asked), null);
      return result instanceof String text ? text : otherwise;
    } catch (Evaluation.TooLongException e) {
      return otherwise;
    }
  }

  /** Writes the expression for {@link #read}. */
  public void write(PackOutput out) {
    ExpressionWriter.write(root, out);
  }

  /** Reads what {@link #write} wrote. */
  public static Condition read(ByteBuffer in, java.util.List<String> texts) {
    return new Condition(ExpressionReader.read(in, texts));
  }
}
