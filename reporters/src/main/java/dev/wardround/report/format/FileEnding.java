package dev.wardround.report.format;

import java.util.List;
import java.util.Optional;

/** How files of a format are called, so that people and other tools know what is in them. */
public final class FileEnding {
  private FileEnding() {}

  /** The ending of a format's files, without the dot before it: {@code cdx.json}. */
  public static String of(String format) {
    return switch (format) {
      case "terminal" -> "txt";
      case "markdown" -> "md";
      case "junit" -> "junit.xml";
      case "github" -> "github.txt";
      case "gitlab" -> "gitlab.json";
      case "cyclonedx" -> "cdx.json";
      case "spdx" -> "spdx.json";
      case "openvex" -> "openvex.json";
      default -> format;
    };
  }

  /** The format that a file's name ends in; of several the one that says most. */
  public static Optional<String> format(String file) {
    String found = "";
    String longest = "";
    for (String format : Reporters.formats()) {
      for (String ending : List.of(of(format), format)) {
        if (ending.length() > longest.length() && file.endsWith("." + ending)) {
          found = format;
          longest = ending;
        }
      }
    }
    return found.isEmpty() ? usual(file) : Optional.of(found);
  }

  /** Endings that mean but one format, though no file is written with them. */
  private static Optional<String> usual(String file) {
    if (file.endsWith(".htm")) {
      return Optional.of("html");
    }
    return file.endsWith(".xml") ? Optional.of("junit") : Optional.empty();
  }
}
