package dev.wardround.scan.dependency.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A version as NuGet reads it: semantic, but with up to four numbers and a pre-release whose case
 * does not matter.
 */
record NugetVersion(List<String> numbers, List<String> preRelease) implements Version {

  static Optional<NugetVersion> parse(String text) {
    List<String> numbers = Digits.dotted(text, 0);
    if (numbers.isEmpty() || numbers.size() > 4) {
      return Optional.empty();
    }
    String rest = text.substring(Digits.dottedEnd(text, 0)).toLowerCase(Locale.ROOT);
    return SemanticVersion.parse("0" + rest)
        .map(
            semantic ->
                new NugetVersion(Digits.withoutTrailingZeros(numbers), semantic.preRelease()));
  }

  @Override
  public int compareTo(Version other) {
    NugetVersion that = (NugetVersion) other;
    int byNumbers = Digits.compare(numbers, that.numbers);
    return byNumbers != 0
        ? byNumbers
        : SemanticVersion.comparePreRelease(preRelease, that.preRelease);
  }
}
