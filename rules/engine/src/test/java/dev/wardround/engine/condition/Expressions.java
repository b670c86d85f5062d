package dev.wardround.engine.condition;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Conditions that the checker takes, made up by type. They read a subject with the fields {@code
 * flag}, {@code count}, {@code share}, {@code name}, {@code numbers}, {@code words} and {@code
 * tags}, of which {@code lost} is not known.
 */
final class Expressions {
  private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");

  private Expressions() {}

  static Arbitrary<String> conditions(int depth) {
    if (depth == 0) {
      return leaf("true", "false", "resource.flag", "has(resource.name)", "has(resource.absent)");
    }
    int less = depth - 1;
    return Arbitraries.oneOf(
        List.of(
            conditions(0),
            conditions(less).map(a -> "!(" + a + ")"),
            two("(%s && %s)", conditions(less), conditions(less)),
            two("(%s || %s)", conditions(less), conditions(less)),
            three("(%s ? %s : %s)", conditions(less), conditions(less), conditions(less)),
            ordered(whole(less)),
            ordered(fraction(less)),
            ordered(text(less)),
            two("(%s == %s)", conditions(less), conditions(less)),
            two("(%s == %s)", numbers(less), numbers(less)),
            two("(%s == %s)", words(less), words(less)),
            two("(%s == %s)", tags(), tags()),
            two("%s.contains(%s)", text(less), text(less)),
            two("%s.startsWith(%s)", text(less), text(less)),
            two("%s.endsWith(%s)", text(less), text(less)),
            two("%s.matches(%s)", text(less), leaf("'a'", "'^b+$'", "'[^a]'", "''")),
            two("(%s in %s)", whole(less), numbers(less)),
            two("(%s in %s)", text(less), words(less)),
            two("(%s in %s)", text(less), tags()),
            macros(less),
            leaf(
                "resource.lost",
                "has(resource.lost)",
                "resource.lost == 'a'",
                "resource.lost > 1")));
  }

  private static Arbitrary<String> macros(int depth) {
    Arbitrary<String> macro = leaf("all", "exists", "exists_one");
    Arbitrary<String> ofNumber =
        Arbitraries.oneOf(
            conditions(depth), two("n %s %s", Arbitraries.of(ORDER), whole(0)), leaf("6 / n > 1"));
    Arbitrary<String> ofWord =
        Arbitraries.oneOf(conditions(depth), two("w %s %s", Arbitraries.of(ORDER), text(0)));
    Arbitrary<String> ofKey =
        Arbitraries.oneOf(conditions(0), leaf("resource.tags[k] > 1", "k == 'a'"));
    return Arbitraries.oneOf(
        three("%s.%s(n, %s)", numbers(depth), macro, ofNumber),
        three("%s.%s(w, %s)", words(depth), macro, ofWord),
        three("%s.%s(k, %s)", leaf("resource.tags"), macro, ofKey),
        three(
            "%s.%s(k, v, %s)",
            leaf("resource.tags"), leaf("all", "exists"), leaf("v > 1", "k < 'b'")));
  }

  private static Arbitrary<String> whole(int depth) {
    if (depth == 0) {
      return leaf("0", "1", "-2", "7", "9223372036854775807", "resource.count");
    }
    int less = depth - 1;
    return Arbitraries.oneOf(
        whole(0),
        two("(%s + %s)", whole(less), whole(less)),
        two("(%s - %s)", whole(less), whole(less)),
        two("(%s * %s)", whole(less), whole(less)),
        two("(%s / %s)", whole(less), whole(less)),
        two("(%s %% %s)", whole(less), whole(less)),
        whole(less).map(a -> "(-(" + a + "))"),
        text(less).map(a -> "size(" + a + ")"),
        numbers(less).map(a -> "size(" + a + ")"),
        words(less).map(a -> a + ".size()"),
        tags().map(a -> "size(" + a + ")"),
        two("%s[%s]", numbers(less), whole(0)),
        // Of the empty text, CEL's own runtime makes an error of what the language defines as -1.
        two("(%s + 'x').indexOf(%s)", text(less), text(less)),
        leaf("int('12')", "int('x')", "int(2.9)", "int(-2.9)", "resource.tags['a']"),
        three("(%s ? %s : %s)", conditions(less), whole(less), whole(less)));
  }

  private static Arbitrary<String> fraction(int depth) {
    if (depth == 0) {
      return leaf("0.0", "-0.0", "1.5", "-2.25", "resource.share");
    }
    int less = depth - 1;
    return Arbitraries.oneOf(
        fraction(0),
        two("(%s + %s)", fraction(less), fraction(less)),
        two("(%s - %s)", fraction(less), fraction(less)),
        two("(%s * %s)", fraction(less), fraction(less)),
        two("(%s / %s)", fraction(less), fraction(less)),
        whole(less).map(a -> "double(" + a + ")"),
        leaf("double('1.5')", "double('x')"));
  }

  private static Arbitrary<String> text(int depth) {
    if (depth == 0) {
      return leaf(
          "''",
          "'a'",
          "'bB'",
          "' a\\t'",
          "'\u00c9\u00df'",
          "'\ud83d\ude00a'",
          "'\uffee'",
          "resource.name");
    }
    int less = depth - 1;
    return Arbitraries.oneOf(
        text(0),
        two("(%s + %s)", text(less), text(less)),
        text(less).map(a -> a + ".lowerAscii()"),
        text(less).map(a -> a + ".upperAscii()"),
        text(less).map(a -> a + ".trim()"),
        three("%s.replace(%s, %s)", text(less), text(0), text(0)),
        two("%s.substring(%s)", text(less), whole(0)),
        three("%s.substring(%s, %s)", text(less), whole(0), whole(0)),
        two("%s[%s]", words(less), whole(0)),
        two("%s.join(%s)", words(less), text(0)),
        words(less).map(a -> a + ".join()"),
        whole(less).map(a -> "string(" + a + ")"),
        conditions(0).map(a -> "string(" + a + ")"),
        three("(%s ? %s : %s)", conditions(less), text(less), text(less)));
  }

  private static Arbitrary<String> numbers(int depth) {
    if (depth == 0) {
      return leaf("[]", "[1]", "[3, 1, 3]", "resource.numbers");
    }
    int less = depth - 1;
    return Arbitraries.oneOf(
        numbers(0),
        two("(%s + %s)", numbers(less), numbers(less)),
        two("[%s, %s]", whole(less), whole(less)),
        two("%s.filter(n, n > %s)", numbers(less), whole(0)),
        two("%s.map(n, n + %s)", numbers(less), whole(less)),
        words(less).map(a -> a + ".map(w, size(w))"));
  }

  private static Arbitrary<String> words(int depth) {
    if (depth == 0) {
      return leaf("['a']", "['b', 'a']", "resource.words");
    }
    int less = depth - 1;
    return Arbitraries.oneOf(
        words(0),
        two("(%s + %s)", words(less), words(less)),
        two("%s.split(%s)", text(less), text(0)),
        two("[%s, %s]", text(less), text(less)),
        two("%s.filter(w, w != %s)", words(less), text(0)),
        two("%s.map(w, w + %s)", words(less), text(0)));
  }

  private static Arbitrary<String> tags() {
    return leaf("{'a': 1}", "{'a': 1, 'b': 2}", "resource.tags");
  }

  private static Arbitrary<String> ordered(Arbitrary<String> side) {
    return Combinators.combine(side, Arbitraries.of(ORDER), side)
        .as((a, order, b) -> "(" + a + " " + order + " " + b + ")");
  }

  private static Arbitrary<String> leaf(String... texts) {
    return Arbitraries.of(texts);
  }

  private static Arbitrary<String> two(String form, Arbitrary<String> a, Arbitrary<String> b) {
    return Combinators.combine(a, b).as((x, y) -> form.formatted(x, y));
  }

  private static Arbitrary<String> three(
      String form, Arbitrary<String> a, Arbitrary<String> b, Arbitrary<String> c) {
    return Combinators.combine(a, b, c).as((x, y, z) -> form.formatted(x, y, z));
  }
}
