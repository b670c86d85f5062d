package dev.wardround.access.aws;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Policy variables: {@code ${aws:username}}, with or without a default. */
final class Variables {
  private Variables() {}

  static boolean in(String text) {
    return text.contains("${");
  }

  /** The text with the escapes {@code ${*}}, {@code ${?}} and {@code ${$}} taken out. */
  static String unescaped(String text) {
    if (!in(text)) {
      return text;
    }
    return text.replace("${*}", String.valueOf(Wildcard.LITERAL_STAR))
        .replace("${?}", String.valueOf(Wildcard.LITERAL_QUESTION))
        .replace("${$}", "$");
  }

  /**
   * The text with each variable replaced by its value in the request; by an unknown part where the
   * request does not tell; null where the request has no value and the variable no default, in
   * which case nothing matches the text.
   */
  static @Nullable String resolved(String text, AwsRequest request) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf("${"); at >= 0; at = text.indexOf("${", from)) {
      int end = text.indexOf('}', at);
      if (end < 0) {
        break;
      }
      String value = value(text.substring(at + 2, end), request);
      if (value == null) {
        return null;
      }
      out.append(text, from, at).append(value);
      from = end + 1;
    }
    return out.append(text, from, text.length()).toString();
  }

  private static @Nullable String value(String variable, AwsRequest request) {
    int comma = variable.indexOf(',');
    String key = (comma < 0 ? variable : variable.substring(0, comma)).trim();
    List<String> values = request.values(key.toLowerCase(Locale.ROOT));
    if (values != null) {
      return values.size() == 1 ? Wildcard.escape(values.get(0)) : null;
    }
    if (!request.context().isClosed()) {
      return String.valueOf(Wildcard.UNKNOWN);
    }
    return comma < 0 ? null : Wildcard.escape(quoted(variable.substring(comma + 1).trim()));
  }

  private static String quoted(String text) {
    boolean quotes = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
    return quotes ? text.substring(1, text.length() - 1) : text;
  }
}
