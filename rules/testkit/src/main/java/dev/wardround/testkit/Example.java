package dev.wardround.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example of a rule: a file directly in {@code bad}, {@code good} or {@code unknown}, or a
 * folder in it whose files belong together.
 *
 * @param place the file or folder
 * @param expected what the rule has to say of it
 */
public record Example(Path place, Expected expected) {

  /** What an example has to come to. */
  public enum Expected {
    /** It fails, at the marked lines and nowhere else. */
    BAD,
    /** It passes somewhere, and neither fails nor stays unknown. */
    GOOD,
    /** It cannot be told, and does not fail. */
    UNKNOWN
  }

  /** The examples of a rule's folder, sorted. */
  public static List<Example> of(Path rule) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Expected expected : Expected.values()) {
      Path folder = rule.resolve(expected.name().toLowerCase(java.util.Locale.ROOT));
      if (Files.isDirectory(folder)) {
        try (Stream<Path> places = Files.list(folder)) {
          places.sorted().forEach(place -> examples.add(new Example(place, expected)));
        }
      }
    }
    return examples;
  }

  /** As people see it below the rule's folder: {@code bad/template.yaml}. */
  public String name() {
    Path parent = place.getParent();
    return (parent == null ? "" : parent.getFileName()) + "/" + place.getFileName();
  }

  /** All files of the example, sorted. */
  public List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
