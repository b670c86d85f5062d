package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.Expression;
import dev.wardround.scan.iac.hcl.Hcl;
import dev.wardround.scan.iac.hcl.HclException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Terraform's JSON form as the same tree. JSON does not say what is a block inside a block: lists
 * of objects and objects stay values there, but for {@code dynamic}.
 */
final class JsonForm {
  private JsonForm() {}

  static Body read(String path, String text) throws DocumentException, HclException {
    Value root = JsonReader.read(path, text).roots().get(0);
    List<Body.Attribute> attributes = new ArrayList<>();
    List<Body.Block> blocks = new ArrayList<>();
    for (Value.Mapping part : objects(root)) {
      for (Map.Entry<String, Value> entry : part.entries().entrySet()) {
        int labels = path.endsWith(".tfvars.json") ? -1 : labels(entry.getKey());
        if (labels < 0) {
          attributes.add(attribute(entry));
        } else {
          blocks(entry.getKey(), labels, List.of(), entry.getValue(), blocks);
        }
      }
    }
    return new Body(attributes, blocks, root.location());
  }

  /** How many labels a block of the top level has; -1 for what is no block. */
  private static int labels(String type) {
    return switch (type) {
      case "resource", "data" -> 2;
      case "variable", "module", "output", "provider" -> 1;
      case "locals", "terraform" -> 0;
      default -> -1;
    };
  }

  /** One object, or all of a list. */
  private static List<Value.Mapping> objects(Value value) {
    List<Value.Mapping> objects = new ArrayList<>();
    if (value instanceof Value.Mapping mapping) {
      objects.add(mapping);
    } else if (value instanceof Value.Sequence sequence) {
      for (Value item : sequence.items()) {
        if (item instanceof Value.Mapping mapping) {
          objects.add(mapping);
        }
      }
    }
    return objects;
  }

  private static void blocks(
      String type, int missing, List<String> labels, Value value, List<Body.Block> blocks)
      throws HclException {
    for (Value.Mapping object : objects(value)) {
      if (missing == 0) {
        blocks.add(new Body.Block(type, labels, body(object), object.location()));
      } else {
        for (Map.Entry<String, Value> entry : object.entries().entrySet()) {
          List<String> longer = new ArrayList<>(labels);
          longer.add(entry.getKey());
          blocks(type, missing - 1, longer, entry.getValue(), blocks);
        }
      }
    }
  }

  private static Body body(Value.Mapping object) throws HclException {
    List<Body.Attribute> attributes = new ArrayList<>();
    List<Body.Block> blocks = new ArrayList<>();
    for (Map.Entry<String, Value> entry : object.entries().entrySet()) {
      if (entry.getKey().equals("dynamic")) {
        blocks("dynamic", 1, List.of(), entry.getValue(), blocks);
      } else if (entry.getKey().equals("content")) {
        blocks("content", 0, List.of(), entry.getValue(), blocks);
      } else if (!entry.getKey().equals("//")) {
        attributes.add(attribute(entry));
      }
    }
    return new Body(attributes, blocks, object.location());
  }

  private static Body.Attribute attribute(Map.Entry<String, Value> entry) throws HclException {
    Value value = entry.getValue();
    boolean bare = entry.getKey().equals("type") && value instanceof Value.Text;
    Expression expression = bare ? bare((Value.Text) value) : expression(value);
    return new Body.Attribute(entry.getKey(), expression, value.location());
  }

  /** A variable's type is an expression without the braces of an interpolation. */
  private static Expression bare(Value.Text text) {
    Location.InFile at = (Location.InFile) text.location();
    try {
      return Hcl.expression(at.path(), text.text(), at.line(), at.column());
    } catch (HclException e) {
      return new Expression.Literal(text);
    }
  }

  private static Expression expression(Value value) throws HclException {
    if (value instanceof Value.Mapping mapping) {
      List<Expression.Entry> entries = new ArrayList<>();
      for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
        Expression key = template(entry.getKey(), entry.getValue().location());
        entries.add(new Expression.Entry(key, expression(entry.getValue())));
      }
      return new Expression.ObjectLiteral(entries, mapping.location());
    }
    if (value instanceof Value.Sequence sequence) {
      List<Expression> items = new ArrayList<>();
      for (Value item : sequence.items()) {
        items.add(expression(item));
      }
      return new Expression.Tuple(items, sequence.location());
    }
    return value instanceof Value.Text text
        ? template(text.text(), text.location())
        : new Expression.Literal(value);
  }

  private static Expression template(String text, Location location) throws HclException {
    Location.InFile at = (Location.InFile) location;
    return Hcl.template(at.path(), text, at.line(), at.column());
  }
}
