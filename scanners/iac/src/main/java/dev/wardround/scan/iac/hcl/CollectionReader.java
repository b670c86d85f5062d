package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tuples, objects, and the for-expressions that make them. */
final class CollectionReader {
  private final Cursor cursor;
  private final ExpressionReader expressions;

  CollectionReader(Cursor cursor, ExpressionReader expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  Expression tuple() throws HclException {
    Location at = cursor.location();
    cursor.advance(1);
    cursor.skip(true);
    if (cursor.looksAtWord("for")) {
      return forTuple(at);
    }
    List<Expression> items = new ArrayList<>();
    while (!cursor.take(']')) {
      items.add(expressions.expression(true));
      if (!cursor.take(',') && cursor.peek() != ']') {
        throw cursor.expected("\",\" or \"]\"");
      }
      cursor.skip(true);
    }
    return new Expression.Tuple(items, at);
  }

  private Expression forTuple(Location at) throws HclException {
    Names names = names();
    Expression collection = collection();
    Expression result = expressions.expression(true);
    Optional<Expression> condition = condition();
    cursor.require(']', "\"if\" or \"]\"");
    Expression.Loop loop = new Expression.Loop(names.key(), names.value(), collection, condition);
    return new Expression.ForTuple(loop, result, at);
  }

  Expression object() throws HclException {
    Location at = cursor.location();
    cursor.advance(1);
    cursor.skip(true);
    if (cursor.looksAtWord("for")) {
      return forObject(at);
    }
    List<Expression.Entry> entries = new ArrayList<>();
    while (!cursor.take('}')) {
      entries.add(entry());
      if (cursor.peek() != '}' && !cursor.take(',') && !cursor.takeNewline()) {
        throw cursor.expected("a line end, \",\" or \"}\"");
      }
      cursor.skip(true);
    }
    return new Expression.ObjectLiteral(entries, at);
  }

  private Expression.Entry entry() throws HclException {
    boolean literal = cursor.peek() != '(';
    Expression key = expressions.expression(false);
    if (!cursor.take('=')) {
      cursor.require(':', "\"=\" or \":\" after a key");
    }
    Expression value = expressions.expression(false);
    return new Expression.Entry(literal ? key(key) : key, value);
  }

  /** A mere name is the key itself, not a variable. */
  private static Expression key(Expression key) {
    if (key instanceof Expression.Name name) {
      return new Expression.Literal(new Value.Text(name.name(), name.at()));
    }
    if (key instanceof Expression.Literal literal && literal.value() instanceof Value.Flag flag) {
      return new Expression.Literal(new Value.Text(Boolean.toString(flag.flag()), flag.location()));
    }
    return key;
  }

  private Expression forObject(Location at) throws HclException {
    Names names = names();
    Expression collection = collection();
    Expression key = expressions.expression(true);
    if (!cursor.take("=>")) {
      throw cursor.expected("\"=>\"");
    }
    Expression value = expressions.expression(true);
    boolean grouped = cursor.take("...");
    cursor.skip(true);
    Optional<Expression> condition = condition();
    cursor.require('}', "\"if\" or \"}\"");
    Expression.Loop loop = new Expression.Loop(names.key(), names.value(), collection, condition);
    return new Expression.ForObject(loop, key, value, grouped, at);
  }

  /** The one or two variables of a loop. */
  record Names(String key, String value) {}

  /** Reads {@code for k, v in}. */
  Names names() throws HclException {
    cursor.advance("for".length());
    String first = name();
    String second = "";
    if (cursor.take(',')) {
      second = name();
    }
    if (!cursor.looksAtWord("in")) {
      throw cursor.expected("\"in\"");
    }
    cursor.advance("in".length());
    return second.isEmpty() ? new Names("", first) : new Names(first, second);
  }

  private String name() throws HclException {
    cursor.skip(true);
    if (!cursor.atIdentifier()) {
      throw cursor.expected("a variable's name");
    }
    String name = cursor.identifier();
    cursor.skip(true);
    return name;
  }

  private Expression collection() throws HclException {
    Expression collection = expressions.expression(true);
    cursor.require(':', "\":\"");
    return collection;
  }

  private Optional<Expression> condition() throws HclException {
    if (!cursor.looksAtWord("if")) {
      return Optional.empty();
    }
    cursor.advance("if".length());
    return Optional.of(expressions.expression(true));
  }
}
