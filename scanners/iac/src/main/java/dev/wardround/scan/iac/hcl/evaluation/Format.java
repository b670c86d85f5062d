package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The functions {@code format} and {@code formatlist}, with Go's verbs. */
final class Format {
  private static final int MAX_WIDTH = 1_000;

  private final Arguments arguments;
  private final String format;
  private final List<Value> values;
  private final Pieces pieces;
  private int next;

  private Format(Arguments arguments, String format, List<Value> values) {
    this.arguments = arguments;
    this.format = format;
    this.values = values;
    this.pieces = new Pieces(arguments.at());
  }

  static Value format(Arguments a) throws EvaluationException {
    return new Format(a, a.text(0), a.all().subList(1, a.size())).run();
  }

  static Value formatList(Arguments a) throws EvaluationException {
    String format = a.text(0);
    int length = commonLength(a);
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      List<Value> row = new ArrayList<>();
      for (int j = 1; j < a.size(); j++) {
        Value value = a.get(j);
        row.add(value instanceof Value.Sequence list ? list.items().get(i) : a.raw(j));
      }
      results.add(new Format(a, format, row).run());
    }
    return a.list(results);
  }

  /** The length of all lists among the arguments; without a list, one. */
  private static int commonLength(Arguments a) throws EvaluationException {
    int length = -1;
    for (int i = 1; i < a.size(); i++) {
      Value value = a.get(i);
      if (value instanceof Value.Sequence list) {
        if (length >= 0 && length != list.items().size()) {
          throw a.invalid("lists of different lengths");
        }
        length = list.items().size();
      } else if (value instanceof Value.Unknown unknown && !(a.raw(i) instanceof Value.Reference)) {
        throw EvaluationException.unknown(unknown.why());
      }
    }
    return length < 0 ? 1 : length;
  }

  private Value run() throws EvaluationException {
    int position = 0;
    while (position < format.length()) {
      int verb = format.indexOf('%', position);
      if (verb < 0) {
        verb = format.length();
      }
      pieces.text(format.substring(position, verb));
      position = verb == format.length() ? verb : verb(verb + 1);
    }
    return pieces.joined();
  }

  /** What stands between the percent sign and the verb. */
  private record Flags(
      boolean left, boolean zero, boolean plus, boolean space, int width, int precision) {}

  private int verb(int start) throws EvaluationException {
    int at = start;
    while (at < format.length() && "-+ 0#".indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    String marks = format.substring(start, at);
    int widthEnd = digits(at);
    int width = number(at, widthEnd);
    int precision = -1;
    at = widthEnd;
    if (at < format.length() && format.charAt(at) == '.') {
      int precisionEnd = digits(at + 1);
      precision = number(at + 1, precisionEnd);
      at = precisionEnd;
    }
    at = explicitIndex(at);
    if (at >= format.length()) {
      throw arguments.invalid("a verb without its end");
    }
    Flags flags =
        new Flags(
            marks.contains("-"),
            marks.contains("0"),
            marks.contains("+"),
            marks.contains(" "),
            width,
            precision);
    write(format.charAt(at), flags);
    return at + 1;
  }

  private int digits(int start) {
    int at = start;
    while (at < format.length() && Character.isDigit(format.charAt(at))) {
      at++;
    }
    return at;
  }

  private int number(int start, int end) throws EvaluationException {
    int number =
        end == start
            ? 0
            : end - start > 4 ? MAX_WIDTH + 1 : Integer.parseInt(format.substring(start, end));
    if (number > MAX_WIDTH) {
      throw arguments.invalid("a width that is too large");
    }
    return number;
  }

  private int explicitIndex(int at) throws EvaluationException {
    if (at >= format.length() || format.charAt(at) != '[') {
      return at;
    }
    int end = digits(at + 1);
    next = number(at + 1, end) - 1;
    if (end >= format.length() || format.charAt(end) != ']' || next < 0) {
      throw arguments.invalid("an index of an argument that is not valid");
    }
    return end + 1;
  }

  private void write(char verb, Flags flags) throws EvaluationException {
    if (verb == '%') {
      pieces.text("%");
      return;
    }
    if (next >= values.size()) {
      throw arguments.invalid("too few arguments for the verbs");
    }
    Value value = values.get(next++);
    boolean plain = flags.width() == 0 && flags.precision() < 0;
    if ((verb == 's' || verb == 'v') && plain) {
      pieces.value(value instanceof Value.Null ? new Value.Text("null", value.location()) : value);
    } else {
      pieces.text(padded(formatted(verb, flags, arguments.settle(value)), flags));
    }
  }

  private String formatted(char verb, Flags flags, Value value) throws EvaluationException {
    return switch (verb) {
      case 's', 'v' -> cut(Conversion.text(value), flags.precision());
      case 'q' -> Conversion.text(JsonText.of(value, arguments.at()));
      case 't' -> Boolean.toString(Conversion.flag(value));
      case 'd' -> signed(integer(value).toString(), flags);
      case 'b' -> signed(integer(value).toString(2), flags);
      case 'o' -> signed(integer(value).toString(8), flags);
      case 'x' -> hexadecimal(value);
      case 'X' -> hexadecimal(value).toUpperCase(Locale.ROOT);
      case 'f' -> signed(fixed(value, flags), flags);
      case 'e', 'g' -> signed(Conversion.number(value).toPlainString(), flags);
      default -> throw arguments.invalid("a verb that is not known");
    };
  }

  private static String cut(String text, int precision) {
    return precision < 0 || text.codePointCount(0, text.length()) <= precision
        ? text
        : text.substring(0, text.offsetByCodePoints(0, precision));
  }

  private static BigInteger integer(Value value) throws EvaluationException {
    return Conversion.number(value).toBigInteger();
  }

  private static String hexadecimal(Value value) throws EvaluationException {
    if (value instanceof Value.Text text) {
      StringBuilder digits = new StringBuilder();
      for (byte b : text.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
        digits.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
      }
      return digits.toString();
    }
    return integer(value).toString(16);
  }

  private static String fixed(Value value, Flags flags) throws EvaluationException {
    BigDecimal number = Conversion.number(value);
    return number
        .setScale(flags.precision() < 0 ? 6 : flags.precision(), RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  private static String signed(String number, Flags flags) {
    if (number.startsWith("-")) {
      return number;
    }
    return flags.plus() ? "+" + number : flags.space() ? " " + number : number;
  }

  private static String padded(String text, Flags flags) {
    int missing = flags.width() - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    if (flags.left()) {
      return text + " ".repeat(missing);
    }
    if (flags.zero() && (text.startsWith("-") || text.startsWith("+"))) {
      return text.charAt(0) + "0".repeat(missing) + text.substring(1);
    }
    return (flags.zero() ? "0" : " ").repeat(missing) + text;
  }
}
