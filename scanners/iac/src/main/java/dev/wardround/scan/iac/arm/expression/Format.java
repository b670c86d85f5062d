package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;

/** The composite format of {@code format}: {@code {0}}, {@code {1:D3}}, braces doubled. */
final class Format {
  private Format() {}

  static Value of(Arguments arguments) {
    String format = arguments.text(0);
    Parts parts = new Parts(arguments.at());
    int i = 0;
    while (i < format.length()) {
      char c = format.charAt(i);
      boolean doubled = i + 1 < format.length() && format.charAt(i + 1) == c;
      if ((c == '{' || c == '}') && doubled) {
        parts.add(String.valueOf(c));
        i += 2;
      } else if (c == '{') {
        int end = format.indexOf('}', i);
        if (end < 0) {
          throw new NotKnown("a format without its end");
        }
        hole(format.substring(i + 1, end), arguments, parts);
        i = end + 1;
      } else {
        parts.add(String.valueOf(c));
        i++;
      }
    }
    return parts.join();
  }

  private static void hole(String hole, Arguments arguments, Parts parts) {
    int colon = hole.indexOf(':');
    int number = 0;
    String digits = (colon < 0 ? hole : hole.substring(0, colon)).strip();
    if (digits.isEmpty() || digits.length() > 4) {
      throw new NotKnown("a format that is not understood");
    }
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new NotKnown("a format that is not understood");
      }
      number = number * 10 + digit;
    }
    Value value = arguments.get(number + 1);
    parts.add(colon < 0 ? value : styled(hole.substring(colon + 1), value, arguments));
  }

  /** Only leading zeros; other styles are rare and depend on a culture. */
  private static Value styled(String style, Value value, Arguments arguments) {
    boolean zeros = style.length() == 2 && (style.startsWith("D") || style.startsWith("d"));
    if (!zeros || !(value instanceof Value.Numeric number)) {
      throw new NotKnown("a format that is not understood");
    }
    String digits = number.number().toPlainString();
    int width = style.charAt(1) - '0';
    return arguments.of("0".repeat(Math.max(0, width - digits.length())) + digits);
  }
}
