package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Location;
import dev.wardround.scan.iac.arm.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads objects, arrays, and the loops that make arrays. */
final class Structures {
  private final Reading reading;
  private final ExpressionParser parser;

  /** The head of a loop, and how many names it binds. */
  record Loop(Expression.Rounds rounds, int bound) {}

  Structures(Reading reading, ExpressionParser parser) {
    this.reading = reading;
    this.parser = parser;
  }

  private Tokens in() {
    return parser.in();
  }

  Expression.Struct object() throws Malformed {
    Location at = parser.at(in().peek());
    List<Expression.Entry> entries = new ArrayList<>();
    in().expect("{");
    separators();
    while (!in().takes("}")) {
      entries.add(entry());
      if (!separators() && !in().isSign("}")) {
        throw Malformed.at(in().peek());
      }
    }
    return new Expression.Struct(entries, at);
  }

  /** Line breaks and commas; whether there were any. */
  boolean separators() {
    boolean some = false;
    while (in().peek().kind() == Token.Kind.NEW_LINE || in().isSign(",")) {
      in().next();
      some = true;
    }
    return some;
  }

  Expression.Entry entry() throws Malformed {
    Token start = in().peek();
    if (in().takes("...")) {
      return Expression.Entry.of("", new Expression.Spread(parser.expression(), parser.at(start)));
    }
    Expression key;
    if (start.kind() == Token.Kind.TEXT) {
      key = parser.text(in().next());
    } else {
      key = Expression.text(in().name(), parser.at(start));
    }
    in().expect(":");
    in().newLines();
    return new Expression.Entry(key, parser.expression());
  }

  Expression array() throws Malformed {
    Token start = in().peek();
    if (isLoop()) {
      Loop loop = loop(parser, reading);
      Expression body = parser.expression();
      end(parser, reading, loop);
      return new Expression.Repeated(loop.rounds(), body, parser.at(start));
    }
    List<Expression> items = new ArrayList<>();
    in().expect("[");
    separators();
    while (!in().takes("]")) {
      Token item = in().peek();
      items.add(
          in().takes("...")
              ? new Expression.Spread(parser.expression(), parser.at(item))
              : parser.expression());
      if (!separators() && !in().isSign("]")) {
        throw Malformed.at(in().peek());
      }
    }
    return new Expression.Items(items, parser.at(start));
  }

  private boolean isLoop() {
    int i = 1;
    while (in().peek(i).kind() == Token.Kind.NEW_LINE) {
      i++;
    }
    return in().peek(i).isName("for") && !in().peek(i + 1).isSign(":");
  }

  /** From the bracket up to the colon; the names are bound until {@link #end}. */
  static Loop loop(ExpressionParser parser, Reading reading) throws Malformed {
    Tokens in = parser.in();
    in.expect("[");
    in.newLines();
    in.next();
    String item;
    Optional<String> index = Optional.empty();
    if (in.takes("(")) {
      item = in.name();
      in.expect(",");
      index = Optional.of(in.name());
      in.expect(")");
    } else {
      item = in.name();
    }
    if (!in.name().equals("in")) {
      throw Malformed.at(in.peek());
    }
    Expression over = parser.expression();
    in.expect(":");
    in.newLines();
    List<String> bound = new ArrayList<>(List.of(item));
    index.ifPresent(bound::add);
    reading.names().bind(bound);
    return new Loop(new Expression.Rounds(item, index.orElse(""), over), bound.size());
  }

  static void end(ExpressionParser parser, Reading reading, Loop loop) throws Malformed {
    reading.names().unbind(loop.bound());
    parser.in().newLines();
    parser.in().expect("]");
  }
}
