package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;

/** Reads what follows an operand: attributes, indices and splats. */
final class TraversalReader {
  private final Cursor cursor;
  private final ExpressionReader expressions;

  TraversalReader(Cursor cursor, ExpressionReader expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  Expression stepsAfter(Expression operand, boolean newlines) throws HclException {
    Expression all = operand;
    cursor.skip(newlines);
    while (true) {
      if (cursor.peek() == '.' && cursor.peek(1) != '.') {
        all = attribute(all, newlines);
      } else if (cursor.peek() == '[') {
        all = bracket(all, newlines);
      } else {
        return all;
      }
      cursor.skip(newlines);
    }
  }

  private Expression attribute(Expression of, boolean newlines) throws HclException {
    cursor.advance(1);
    cursor.skip(newlines);
    if (cursor.peek() == '*') {
      cursor.advance(1);
      return new Expression.Splat(of, attributesOf(element(), newlines), of.at());
    }
    return attributeOrNumber(of);
  }

  private Expression attributeOrNumber(Expression of) throws HclException {
    if (cursor.atIdentifier()) {
      return new Expression.Attribute(of, cursor.identifier(), of.at());
    }
    if (!Cursor.isDigit(cursor.peek())) {
      throw cursor.expected("an attribute's name");
    }
    Location at = cursor.location();
    int start = cursor.position();
    cursor.digits();
    return new Expression.Index(of, whole(cursor.since(start), at), of.at());
  }

  private static Expression whole(String digits, Location at) throws HclException {
    if (digits.length() > 18) {
      throw new HclException("an index that is too large", at);
    }
    return new Expression.Literal(new Value.Numeric(new BigDecimal(digits), at));
  }

  /** What an attribute splat takes of each element: names and numbers only. */
  private Expression attributesOf(Expression element, boolean newlines) throws HclException {
    Expression each = element;
    cursor.skip(newlines);
    while (cursor.peek() == '.' && cursor.peek(1) != '.') {
      cursor.advance(1);
      cursor.skip(newlines);
      each = attributeOrNumber(each);
      cursor.skip(newlines);
    }
    return each;
  }

  private Expression element() {
    return new Expression.Element(cursor.location());
  }

  private Expression bracket(Expression of, boolean newlines) throws HclException {
    cursor.advance(1);
    cursor.skip(true);
    if (cursor.peek() == '*') {
      return fullSplat(of, newlines);
    }
    Expression key = expressions.expression(true);
    cursor.require(']', "\"]\"");
    return new Expression.Index(of, key, of.at());
  }

  private Expression fullSplat(Expression of, boolean newlines) throws HclException {
    cursor.advance(1);
    cursor.skip(true);
    cursor.require(']', "\"]\"");
    expressions.enter();
    Expression each = stepsAfter(element(), newlines);
    expressions.leave();
    return new Expression.Splat(of, each, of.at());
  }
}
