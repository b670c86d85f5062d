package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads names and what follows them: calls, properties, elements, children. */
final class NameParser {
  private static final int CHAIN = 60;

  private final Reading reading;
  private final ExpressionParser parser;

  NameParser(Reading reading, ExpressionParser parser) {
    this.reading = reading;
    this.parser = parser;
  }

  private Tokens in() {
    return parser.in();
  }

  Expression name() throws Malformed {
    Token token = in().peek();
    String name = in().name();
    Location at = parser.at(token);
    if (reading.names().isLocal(name)) {
      return new Expression.Local(name, at);
    }
    Optional<Names.Meaning> meaning = reading.names().meaning(name);
    if (in().isSign("(")) {
      boolean own = meaning.isPresent() && meaning.get().kind() == Names.Kind.FUNCTION;
      return call(own ? meaning.get().target() : name, List.of(), at);
    }
    return meaning.isPresent() ? meant(meaning.get(), at) : undeclared(name, at);
  }

  private Expression meant(Names.Meaning meaning, Location at) throws Malformed {
    return switch (meaning.kind()) {
      case PARAMETER -> Expression.call("parameters", at, Expression.text(meaning.target(), at));
      case VARIABLE -> Expression.call("variables", at, Expression.text(meaning.target(), at));
      case RESOURCE, MODULE -> new Expression.Symbol(meaning.target(), at);
      case NAME_SPACE -> inNameSpace(meaning.target(), at);
      case FUNCTION -> throw Malformed.at(in().peek());
    };
  }

  /** {@code common.name}, where all of another file is imported as one. */
  private Expression inNameSpace(String path, Location at) throws Malformed {
    in().expect(".");
    String name = in().name();
    String target = Imports.prefix(path) + name;
    return in().isSign("(")
        ? call(target, List.of(), at)
        : Expression.call("variables", at, Expression.text(target, at));
  }

  private Expression undeclared(String name, Location at) throws Malformed {
    switch (name) {
      case "true", "false" -> {
        return new Expression.Constant(new Value.Flag(name.equals("true"), at));
      }
      case "null" -> {
        return new Expression.Constant(new Value.Null(at));
      }
      default -> {}
    }
    if ((name.equals("az") || name.equals("sys")) && in().takes(".")) {
      return call(in().name(), List.of(), at);
    }
    reading.problems().add("a name that is not declared, used", at);
    return new Expression.Constant(new Value.Unknown("a name that is not declared", at));
  }

  private Expression call(String name, List<Expression> first, Location at) throws Malformed {
    List<Expression> arguments = new ArrayList<>(first);
    in().expect("(");
    in().newLines();
    while (!in().takes(")")) {
      arguments.add(parser.expression());
      in().newLines();
      if (!in().takes(",") && !in().isSign(")")) {
        throw Malformed.at(in().peek());
      }
      in().newLines();
    }
    return reading
        .loads()
        .of(name, arguments, at)
        .orElseGet(() -> new Expression.Call(name.toLowerCase(Locale.ROOT), arguments, at));
  }

  /** What follows a value; behind the first safe access all others of the chain are safe. */
  Expression accesses(Expression first, Token start) throws Malformed {
    Expression base = first;
    Location at = parser.at(start);
    boolean safe = false;
    for (int chain = 0; chain < CHAIN; chain++) {
      Tokens in = in();
      if (in.isSign(".?") || in.isSign(".")) {
        safe |= in.next().isSign(".?");
        base = member(base, safe, at);
      } else if (in.isSign("[")) {
        in.next();
        safe |= in.takes("?");
        base = element(base, safe, at);
      } else if (in.takes("::")) {
        base = child(base, in.name(), at);
      } else if (in.isSign("!") && !in.peek(1).isSign("=")) {
        in.next();
        safe = false;
      } else {
        return base;
      }
    }
    throw new Malformed("nested deeper than " + CHAIN, start.line(), start.column());
  }

  private Expression member(Expression base, boolean safe, Location at) throws Malformed {
    in().newLines();
    String name = in().name();
    return in().isSign("(")
        ? call(name, List.of(base), at)
        : new Expression.Access(base, Expression.text(name, at), safe, at);
  }

  private Expression element(Expression base, boolean safe, Location at) throws Malformed {
    boolean fromEnd = in().takes("^");
    in().newLines();
    Expression key = parser.expression();
    in().newLines();
    in().expect("]");
    return fromEnd
        ? Expression.call(safe ? "tryindexfromend" : "indexfromend", at, base, key)
        : new Expression.Access(base, key, safe, at);
  }

  private static Expression child(Expression base, String name, Location at) throws Malformed {
    if (base instanceof Expression.Symbol symbol) {
      return new Expression.Symbol(symbol.name() + "::" + name, at);
    }
    return new Expression.Constant(new Value.Unknown("a child of one resource of a loop", at));
  }
}
