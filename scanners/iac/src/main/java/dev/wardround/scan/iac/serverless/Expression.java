package dev.wardround.scan.iac.serverless;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into what stands as it is and what is a variable: {@code images-${opt:stage, 'dev'}}.
 *
 * @param variable whether the text is the inside of <code>${...}</code>
 */
record Expression(String text, boolean variable) {

  static List<Expression> parse(String text) {
    List<Expression> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at)) {
      int end = end(text, at + 2);
      if (end < 0) {
        break;
      }
      String inside = text.substring(at + 2, end);
      if (isVariable(inside)) {
        if (at > from) {
          parts.add(new Expression(text.substring(from, at), false));
        }
        parts.add(new Expression(inside, true));
        from = end + 1;
      }
      at = end + 1;
    }
    if (from < text.length() || parts.isEmpty()) {
      parts.add(new Expression(text.substring(from), false));
    }
    return parts;
  }

  /** The closing brace that belongs to an opening one; -1 where there is none. */
  private static int end(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** {@code ${AWS::Region}} and {@code ${Bucket.Arn}} are CloudFormation's. */
  private static boolean isVariable(String inside) {
    int colon = inside.indexOf(':');
    int parenthesis = inside.indexOf('(');
    boolean source = colon > 0 || parenthesis > 0;
    return source && !inside.startsWith("AWS::") && !inside.strip().isEmpty();
  }

  /**
   * The variable and its fallbacks: split at commas that stand in no quotes, braces or parentheses.
   */
  static List<String> alternatives(String inside) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    char quote = 0;
    int from = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '{' || c == '(') {
        depth++;
      } else if (c == '}' || c == ')') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(inside.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(inside.substring(from).strip());
    return parts;
  }
}
