package dev.wardround.access.aws;

import dev.wardround.access.Truth;

/** An ARN with wildcards as conditions compare it: part by part, none reaching over a colon. */
final class ArnPattern {
  private static final int PARTS = 6;

  private final Wildcard[] parts;
  private final Remembered<Truth> answers = new Remembered<>(this::compare);

  private ArnPattern(Wildcard[] parts) {
    this.parts = parts;
  }

  static ArnPattern of(String text) {
    if (colons(text) < PARTS - 1) {
      return new ArnPattern(new Wildcard[] {Wildcard.of(text)});
    }
    Wildcard[] parts = new Wildcard[PARTS];
    for (int i = 0; i < PARTS; i++) {
      parts[i] = Wildcard.of(Arn.part(text, i));
    }
    return new ArnPattern(parts);
  }

  Truth match(String arn) {
    return answers.read(arn);
  }

  private Truth compare(String arn) {
    if (parts.length == 1) {
      return parts[0].match(arn);
    }
    if (colons(arn) < PARTS - 1) {
      return Wildcard.isUnknown(arn) ? Truth.MAYBE : Truth.NO;
    }
    Truth all = Truth.YES;
    for (int i = 0; i < PARTS && all.possible(); i++) {
      all = all.and(parts[i].match(Arn.part(arn, i)));
    }
    return all;
  }

  private static int colons(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ':') {
        count++;
      }
    }
    return count;
  }
}
