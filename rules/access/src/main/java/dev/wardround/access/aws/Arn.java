package dev.wardround.access.aws;

/** The parts of an Amazon Resource Name: {@code arn:partition:service:region:account:resource}. */
final class Arn {
  private Arn() {}

  static String partition(String arn) {
    return part(arn, 1);
  }

  static String service(String arn) {
    return part(arn, 2);
  }

  static String account(String arn) {
    return part(arn, 4);
  }

  static String resource(String arn) {
    return part(arn, 5);
  }

  /** A part by its number; the sixth holds the rest, colons included. Empty where there is none. */
  static String part(String arn, int number) {
    int from = 0;
    for (int i = 0; i < number; i++) {
      int colon = arn.indexOf(':', from);
      if (colon < 0) {
        return "";
      }
      from = colon + 1;
    }
    int to = number == 5 ? -1 : arn.indexOf(':', from);
    return to < 0 ? arn.substring(from) : arn.substring(from, to);
  }
}
