package dev.wardround.scan.iac.terraform.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table. A line is a field, indented by two spaces below the block it stands in:
 *
 * <pre>
 * memory_size#                        number, to MemorySize
 * publish?                            boolean, to Publish
 * kms_key_id = KMSKeyId               another name
 * policy = PolicyDocument : json      a conversion
 * rule = Rules[] : list               a nested block that stays a list
 *   days# = Expiration.Days
 * </pre>
 *
 * A line with {@code @} says something of the type: {@code @type}, {@code @name}, {@code @refs},
 * {@code @set}, {@code @code}, {@code @group}, {@code @iam}, {@code @spread}; {@code @also},
 * {@code @into} and {@code @data} begin another section.
 */
final class TableReader {
  private final Naming naming;
  private final List<String> lines;
  private final Map<String, String> references = new HashMap<>();
  private final List<Table.Code> codes = new ArrayList<>();
  private final List<Table.Section> sections = new ArrayList<>();
  private String name = "name";
  private String iam = "";
  private List<String> group = List.of();
  private Head head = new Head("", "", "", "", List.of());
  private List<String> spread = List.of();
  private List<Field> fields = new ArrayList<>();
  private List<Table.Constant> constants = new ArrayList<>();
  private int at;

  /** How a name of Terraform's is spelt by the provider where the table says nothing. */
  enum Naming {
    PASCAL,
    CAMEL;

    String of(String argument) {
      StringBuilder name = new StringBuilder(argument.length());
      boolean upper = this == PASCAL;
      for (int i = 0; i < argument.length(); i++) {
        char c = argument.charAt(i);
        if (c == '_') {
          upper = true;
        } else {
          name.append(upper ? Character.toUpperCase(c) : c);
          upper = false;
        }
      }
      return name.toString();
    }
  }

  private record Head(String type, String presence, String when, String parent, List<String> by) {}

  private TableReader(String text, Naming naming) {
    this.naming = naming;
    this.lines = Arrays.stream(text.split("\n", -1)).filter(TableReader::says).toList();
  }

  static Table read(String text, Naming naming) {
    return new TableReader(text, naming).table();
  }

  private static boolean says(String line) {
    String stripped = line.strip();
    return !stripped.isEmpty() && !stripped.startsWith("//");
  }

  private Table table() {
    while (at < lines.size()) {
      if (lines.get(at).charAt(0) == '@') {
        statement(lines.get(at++).strip().split(" ", -1));
      } else {
        fields.add(field(0));
      }
    }
    close();
    return new Table(name, references, group, iam, codes, sections);
  }

  private void statement(String[] words) {
    switch (words[0]) {
      case "@type", "@also" -> open(standing(words));
      case "@into" -> open(new Head("", "", "", words[1], List.of(words[3].split(",", -1))));
      case "@data" -> open(new Head("", words[1], "", "", List.of()));
      case "@name" -> name = words[1];
      case "@iam" -> iam = words[1];
      case "@group" -> group = rest(words);
      case "@spread" -> spread = rest(words);
      case "@refs" -> rest(words).forEach(this::reference);
      case "@set" -> constants.add(new Table.Constant(path(words[1]), words[2]));
      case "@code" ->
          codes.add(
              new Table.Code(
                  Table.Code.Kind.valueOf(words[1].toUpperCase(java.util.Locale.ROOT)),
                  path(words[2])));
      default -> throw new IllegalStateException("no such statement: " + words[0]);
    }
  }

  private static Head standing(String[] words) {
    String presence = "";
    String when = "";
    for (int i = 2; i + 1 < words.length; i += 2) {
      if (words[i].equals("if")) {
        presence = words[i + 1];
      } else {
        when = words[i + 1];
      }
    }
    return new Head(words[1], presence, when, "", List.of());
  }

  private static List<String> rest(String[] words) {
    return List.of(words).subList(1, words.length);
  }

  private void reference(String pair) {
    int equals = pair.indexOf('=');
    references.put(pair.substring(0, equals), pair.substring(equals + 1));
  }

  private void open(Head next) {
    close();
    head = next;
  }

  private void close() {
    if (!head.type.isEmpty()) {
      sections.add(
          new Table.Standing(head.type, head.presence, head.when, spread, fields, constants));
    } else if (!head.parent.isEmpty()) {
      sections.add(new Table.Folded(head.parent, head.by, fields, constants));
    } else if (!head.presence.isEmpty()) {
      sections.add(new Table.Answer(head.presence, fields, constants));
    }
    fields = new ArrayList<>();
    constants = new ArrayList<>();
    spread = List.of();
  }

  private Field field(int depth) {
    String line = lines.get(at++).strip();
    List<Field> children = new ArrayList<>();
    while (at < lines.size() && indent(lines.get(at)) > depth) {
      children.add(field(depth + 2));
    }
    int colon = line.indexOf(" : ");
    String conversions = colon < 0 ? "" : line.substring(colon + 3).strip();
    String names = colon < 0 ? line : line.substring(0, colon);
    int equals = names.indexOf(" = ");
    String argument = equals < 0 ? names.strip() : names.substring(0, equals).strip();
    String target = equals < 0 ? "" : names.substring(equals + 3).strip();
    return field(argument, target, conversions, children);
  }

  private Field field(String marked, String target, String words, List<Field> children) {
    char mark = marked.charAt(marked.length() - 1);
    boolean typed = mark == '#' || mark == '?';
    String argument = typed ? marked.substring(0, marked.length() - 1) : marked;
    Conversion conversion = (value, owner) -> value;
    if (typed) {
      conversion = mark == '#' ? Conversions.NUMBER : Conversions.FLAG;
    }
    boolean list = false;
    for (String word : words.isEmpty() ? new String[0] : words.split("\\|", -1)) {
      boolean isList = word.strip().equals("list");
      list |= isList;
      conversion = isList ? conversion : conversion.then(Conversions.named(word));
    }
    boolean append = target.endsWith("[]");
    String names = append ? target.substring(0, target.length() - 2) : target;
    List<String> path = names.isEmpty() ? List.of(naming.of(argument)) : path(names);
    return new Field(argument, path, append, list, conversion, children);
  }

  private static int indent(String line) {
    int spaces = 0;
    while (spaces < line.length() && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return spaces;
  }

  private static List<String> path(String dotted) {
    return dotted.equals(".") ? List.of() : List.of(dotted.split("\\.", -1));
  }
}
