package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Expression;

/** A name as it is written, for people: constants, and the names of what is put in between. */
final class Written {
  private static final int MAX_LENGTH = 80;

  private Written() {}

  static String of(Expression expression) {
    StringBuilder text = new StringBuilder();
    write(expression, text);
    return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text.toString();
  }

  private static void write(Expression expression, StringBuilder out) {
    if (out.length() > MAX_LENGTH) {
      return;
    }
    if (expression instanceof Expression.Constant constant) {
      out.append(
          constant.value() instanceof Value.Secret
              ? "*"
              : constant.value().asText().orElse("null"));
    } else if (expression instanceof Expression.Interpolated text) {
      text.parts().forEach(part -> write(part, out));
    } else if (expression instanceof Expression.Call call) {
      call(call, out);
    } else if (expression instanceof Expression.Local local) {
      out.append('{').append(local.name()).append('}');
    } else if (expression instanceof Expression.Access access) {
      write(access.base(), out);
      out.append('.');
      write(access.key(), out);
    } else {
      out.append('*');
    }
  }

  private static void call(Expression.Call call, StringBuilder out) {
    boolean names = call.name().equals("parameters") || call.name().equals("variables");
    if (names && call.arguments().size() == 1) {
      out.append('{');
      write(call.arguments().get(0), out);
      out.append('}');
      return;
    }
    out.append(call.name()).append('(');
    for (int i = 0; i < call.arguments().size(); i++) {
      out.append(i == 0 ? "" : ",");
      write(call.arguments().get(i), out);
    }
    out.append(')');
  }
}
