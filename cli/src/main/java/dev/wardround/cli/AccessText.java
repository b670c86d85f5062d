package dev.wardround.cli;

import dev.wardround.engine.graph.AccessAnswer;
import dev.wardround.engine.graph.AccessPath;
import java.io.PrintStream;

/** Words for answers about access. */
final class AccessText {
  private AccessText() {}

  static void print(AccessAnswer answer, PrintStream out) {
    out.println(word(answer.result()) + "  " + answer.principal());
    answer.via().forEach(step -> out.println("  -> " + step));
    answer.because().forEach(statement -> out.println("  by " + statement));
    answer.dependsOn().forEach(reason -> out.println("  depends on " + reason));
  }

  static void print(AccessPath path, PrintStream out) {
    String sure = path.certain() ? "" : "perhaps ";
    out.println(
        path.principal() + "  " + sure + String.join(", ", path.levels()) + "  " + path.store());
    path.via().forEach(step -> out.println("  -> " + step));
    path.because().forEach(statement -> out.println("  by " + statement));
  }

  private static String word(AccessAnswer.Result result) {
    return switch (result) {
      case ALLOWED -> "allowed";
      case DEPENDS -> "depends";
      case DENIED -> "denied";
      case NOT_ALLOWED -> "not allowed";
    };
  }
}
