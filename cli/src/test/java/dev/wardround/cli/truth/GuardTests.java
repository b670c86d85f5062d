package dev.wardround.cli.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a test file of CloudFormation Guard into one template for each case. The text is cut, not
 * parsed, so that the templates keep their short forms of functions.
 */
final class GuardTests {
  private static final String CASE = "- name:";
  private static final String INPUT = "  input:";
  private static final String EXPECTED = "  expectations:";

  private final Path file;
  private final Path scratch;

  GuardTests(Path file, Path scratch) {
    this.file = file;
    this.scratch = scratch;
  }

  List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<String> template = new ArrayList<>();
    String part = "";
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(CASE)) {
        number++;
        template = new ArrayList<>();
      }
      if (line.startsWith(CASE) || line.startsWith(INPUT) || line.startsWith(EXPECTED)) {
        part = line.stripTrailing();
      } else if (part.equals(INPUT)) {
        template.add(line.length() > 4 ? line.substring(4) : "");
      } else if (part.equals(EXPECTED)) {
        addSample(line.strip(), template, number, samples);
      }
    }
    return samples;
  }

  private void addSample(String expected, List<String> template, int number, List<Sample> samples)
      throws IOException {
    boolean bad = expected.endsWith(": FAIL");
    if (!template.isEmpty() && (bad || expected.endsWith(": PASS"))) {
      String claim = expected.substring(0, expected.indexOf(':'));
      Path place = scratch.resolve(claim + "-" + number + ".yaml");
      Files.write(place, template);
      samples.add(new Sample("guard", claim, claim + "-" + number, place, "", bad));
    }
  }
}
