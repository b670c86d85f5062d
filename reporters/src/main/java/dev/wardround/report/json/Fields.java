package dev.wardround.report.json;

import dev.wardround.report.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The members of one object of a report file, asked for by name and type. */
final class Fields {
  private final String name;
  private final Map<String, Object> members;

  Fields(String name, Map<String, Object> members) {
    this.name = name;
    this.members = members;
  }

  /** Makes something of one object. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Fields fields) throws ReportFormatException;
  }

  String text(String member) throws ReportFormatException {
    return as(String.class, member, "a text");
  }

  double number(String member) throws ReportFormatException {
    return as(Double.class, member, "a number");
  }

  int count(String member) throws ReportFormatException {
    return (int) number(member);
  }

  boolean flag(String member) throws ReportFormatException {
    return as(Boolean.class, member, "true or false");
  }

  boolean has(String member) {
    return members.containsKey(member);
  }

  <E extends Enum<E>> E word(Class<E> type, String member) throws ReportFormatException {
    return word(type, member, text(member));
  }

  <E extends Enum<E>> List<E> words(Class<E> type, String member) throws ReportFormatException {
    List<E> words = new ArrayList<>();
    for (String word : texts(member)) {
      words.add(word(type, member, word));
    }
    return words;
  }

  private <E extends Enum<E>> E word(Class<E> type, String member, String word)
      throws ReportFormatException {
    try {
      return Word.read(type, word);
    } catch (IllegalArgumentException e) {
      throw new ReportFormatException(place(member) + " has a value that is not known");
    }
  }

  <T> T object(String member, Reading<T> reading) throws ReportFormatException {
    return reading.read(as(Fields.class, member, "an object"));
  }

  <T> List<T> objects(String member, Reading<T> reading) throws ReportFormatException {
    List<T> read = new ArrayList<>();
    for (Object item : items(member)) {
      if (!(item instanceof Fields fields)) {
        throw new ReportFormatException(place(member) + " has to hold objects");
      }
      read.add(reading.read(fields));
    }
    return read;
  }

  List<String> texts(String member) throws ReportFormatException {
    List<String> texts = new ArrayList<>();
    for (Object item : items(member)) {
      texts.add(text(member, item));
    }
    return texts;
  }

  /** An object whose members are all texts. */
  SortedMap<String, String> named(String member) throws ReportFormatException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, Object> entry :
        as(Fields.class, member, "an object").members.entrySet()) {
      texts.put(entry.getKey(), text(member, entry.getValue()));
    }
    return texts;
  }

  /** An object whose members are all whole numbers. */
  SortedMap<String, Integer> counts(String member) throws ReportFormatException {
    Fields counted = as(Fields.class, member, "an object");
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (String name : counted.members.keySet()) {
      counts.put(name, counted.count(name));
    }
    return counts;
  }

  private String text(String member, Object value) throws ReportFormatException {
    if (value instanceof String text) {
      return text;
    }
    throw new ReportFormatException(place(member) + " has to hold texts");
  }

  private List<?> items(String member) throws ReportFormatException {
    return as(List.class, member, "a list");
  }

  private <T> T as(Class<T> type, String member, String what) throws ReportFormatException {
    Object value = members.get(member);
    if (!type.isInstance(value)) {
      String found = value == null ? " is missing" : " has to be " + what;
      throw new ReportFormatException(place(member) + found);
    }
    return type.cast(value);
  }

  private String place(String member) {
    return "\"" + member + "\" in \"" + name + "\"";
  }
}
