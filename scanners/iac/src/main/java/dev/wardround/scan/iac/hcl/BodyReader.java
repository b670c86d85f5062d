package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads attributes and blocks. */
final class BodyReader {
  /** Real files stay below ten. */
  private static final int DEPTH = 100;

  private final Cursor cursor;
  private final ExpressionReader expressions;

  BodyReader(Cursor cursor) {
    this.cursor = cursor;
    this.expressions = new ExpressionReader(cursor);
  }

  Body file() throws HclException {
    Body body = body(0);
    if (!cursor.atEnd()) {
      throw cursor.expected("an attribute or a block");
    }
    return body;
  }

  private Body body(int depth) throws HclException {
    if (depth > DEPTH) {
      throw cursor.problem("blocks nested deeper than " + DEPTH + " levels");
    }
    Location start = cursor.location();
    List<Body.Attribute> attributes = new ArrayList<>();
    List<Body.Block> blocks = new ArrayList<>();
    Set<String> names = new HashSet<>();
    cursor.skip(true);
    while (cursor.atIdentifier()) {
      item(attributes, blocks, names, depth);
      cursor.skip(true);
    }
    return new Body(attributes, blocks, start);
  }

  private void item(
      List<Body.Attribute> attributes, List<Body.Block> blocks, Set<String> names, int depth)
      throws HclException {
    Location at = cursor.location();
    String name = cursor.identifier();
    cursor.skip(false);
    if (cursor.peek() == '=' && cursor.peek(1) != '=') {
      if (!names.add(name)) {
        throw new HclException("an attribute that is set twice", at);
      }
      cursor.advance(1);
      attributes.add(new Body.Attribute(name, expressions.expression(false), at));
    } else {
      blocks.add(block(name, at, depth));
    }
    endOfItem();
  }

  private Body.Block block(String type, Location at, int depth) throws HclException {
    List<String> labels = new ArrayList<>();
    while (cursor.peek() != '{') {
      labels.add(label(labels.isEmpty()));
      cursor.skip(false);
    }
    cursor.advance(1);
    Body body = body(depth + 1);
    cursor.require('}', "an attribute, a block or the \"}\" of the block");
    return new Body.Block(type, labels, body, at);
  }

  private String label(boolean first) throws HclException {
    if (cursor.atIdentifier()) {
      return cursor.identifier();
    }
    if (cursor.peek() == '"') {
      return expressions.templates().plainString();
    }
    throw cursor.expected(first ? "\"=\", a label or \"{\"" : "a label or \"{\"");
  }

  private void endOfItem() throws HclException {
    cursor.skip(false);
    if (!cursor.takeNewline() && !cursor.atEnd() && cursor.peek() != '}') {
      throw cursor.expected("a line end");
    }
  }
}
