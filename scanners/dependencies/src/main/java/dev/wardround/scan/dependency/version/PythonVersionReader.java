package dev.wardround.scan.dependency.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one text after the grammar in appendix B of PEP 440, from left to right. */
final class PythonVersionReader {
  // Longer words first: "alpha" is not an "a" with more behind it.
  private static final List<String> ALPHA = List.of("alpha", "a");
  private static final List<String> BETA = List.of("beta", "b");
  private static final List<String> CANDIDATE = List.of("preview", "pre", "rc", "c");
  private static final List<String> POST = List.of("post", "rev", "r");
  private static final List<String> DEVELOPMENT = List.of("dev");

  private final String text;
  private int at;

  PythonVersionReader(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
  }

  Optional<PythonVersion> read() {
    at = text.startsWith("v") ? 1 : 0;
    String epoch = epoch();
    List<String> release = Digits.dotted(text, at);
    at = Digits.dottedEnd(text, at);
    String phase = phase();
    String phaseNumber = phase.isEmpty() ? "0" : number();
    String post = post();
    String development = word(DEVELOPMENT) ? number() : "";
    List<String> local = local();
    if (release.isEmpty() || at < text.length()) {
      return Optional.empty();
    }
    return Optional.of(
        new PythonVersion(
            epoch,
            Digits.withoutTrailingZeros(release),
            phase,
            phaseNumber,
            post,
            development,
            local));
  }

  private String epoch() {
    int end = Digits.end(text, at);
    if (end == at || end >= text.length() || text.charAt(end) != '!') {
      return "0";
    }
    String epoch = Digits.withoutLeadingZeros(text.substring(at, end));
    at = end + 1;
    return epoch;
  }

  private String phase() {
    if (word(ALPHA)) {
      return "a";
    }
    if (word(BETA)) {
      return "b";
    }
    return word(CANDIDATE) ? "rc" : "";
  }

  /** {@code -1} is a post-release too. */
  private String post() {
    if (word(POST)) {
      return number();
    }
    boolean implicit =
        at + 1 < text.length() && text.charAt(at) == '-' && Digits.is(text.charAt(at + 1));
    return implicit ? number() : "";
  }

  /** Steps over one of the words, with the separator that may stand before it. */
  private boolean word(List<String> words) {
    int start = afterSeparator(at);
    for (String word : words) {
      if (text.startsWith(word, start)) {
        at = start + word.length();
        return true;
      }
    }
    return false;
  }

  /** The number behind a word, and the separator before it; no number means zero. */
  private String number() {
    int start = afterSeparator(at);
    at = Digits.end(text, start);
    return at == start ? "0" : Digits.withoutLeadingZeros(text.substring(start, at));
  }

  private int afterSeparator(int place) {
    return place < text.length() && "._-".indexOf(text.charAt(place)) >= 0 ? place + 1 : place;
  }

  private List<String> local() {
    if (at >= text.length() || text.charAt(at) != '+') {
      return List.of();
    }
    boolean separated = true;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean separator = "._-".indexOf(c) >= 0;
      if (separator ? separated : !Digits.is(c) && !Digits.isLetter(c)) {
        return List.of();
      }
      separated = separator;
    }
    if (separated) {
      return List.of();
    }
    List<String> segments = PythonVersion.localSegments(text.substring(at + 1));
    at = text.length();
    return segments;
  }
}
