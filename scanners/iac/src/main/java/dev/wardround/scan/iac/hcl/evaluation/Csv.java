package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The function {@code csvdecode}, of RFC 4180. */
final class Csv {
  private final String text;
  private int position;

  private Csv(String text) {
    this.text = text;
  }

  static Value decode(Arguments a) throws EvaluationException {
    Csv csv = new Csv(a.text(0));
    List<List<String>> rows = new ArrayList<>();
    while (csv.position < csv.text.length()) {
      List<String> row = csv.row();
      if (row.size() > 1 || !row.get(0).isEmpty()) {
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      throw a.invalid("a text without a header");
    }
    return a.list(objects(a, rows));
  }

  private static List<Value> objects(Arguments a, List<List<String>> rows)
      throws EvaluationException {
    List<String> header = rows.get(0);
    List<Value> objects = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() != header.size()) {
        throw a.invalid("rows of different lengths");
      }
      Map<String, Value> object = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        object.put(header.get(i), a.text(row.get(i)));
      }
      objects.add(a.map(object));
    }
    return objects;
  }

  private List<String> row() {
    List<String> row = new ArrayList<>();
    row.add(field());
    while (position < text.length() && text.charAt(position) == ',') {
      position++;
      row.add(field());
    }
    if (position < text.length() && text.charAt(position) == '\r') {
      position++;
    }
    position++;
    return row;
  }

  private String field() {
    if (position < text.length() && text.charAt(position) == '"') {
      return quoted();
    }
    int start = position;
    while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return text.substring(start, position);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    position++;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c != '"') {
        field.append(c);
      } else if (position < text.length() && text.charAt(position) == '"') {
        field.append('"');
        position++;
      } else {
        break;
      }
    }
    return field.toString();
  }
}
