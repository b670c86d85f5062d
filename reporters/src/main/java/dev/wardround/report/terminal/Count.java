package dev.wardround.report.terminal;

/** Numbers with their nouns: {@code 1 file}, {@code 2 files}. */
final class Count {
  private Count() {}

  static String of(int number, String noun) {
    return of(number, noun, noun + "s");
  }

  static String of(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
