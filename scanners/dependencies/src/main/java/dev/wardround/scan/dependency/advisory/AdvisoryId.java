package dev.wardround.scan.dependency.advisory;

/** Names of advisories, short on disk, and which of several is preferred. */
final class AdvisoryId {
  /** Databases that name their advisories {@code PREFIX-YEAR-NUMBER}; the place is the tag. */
  private static final String[] NUMBERED = {"CVE-", "GO-", "PYSEC-", "RUSTSEC-"};

  private static final String GITHUB = "GHSA-";

  /** The letters of GitHub's names: three groups of four. */
  private static final String GITHUB_LETTERS = "23456789cfghjmpqrvwx";

  private static final int GITHUB_LENGTH = "GHSA-xxxx-xxxx-xxxx".length();
  private static final int GITHUB_TAG = NUMBERED.length;
  private static final int OTHER_TAG = NUMBERED.length + 1;
  private static final int FIRST_YEAR = 1990;
  private static final int YEAR_DIGITS = 4;
  private static final int MAX_NUMBER_DIGITS = 9;

  private AdvisoryId() {}

  /** The CVE first, then GitHub's name, then the others; among equals the shorter. */
  static int comparePreference(String left, String right) {
    int difference = Integer.compare(rank(left), rank(right));
    if (difference == 0) {
      difference = Integer.compare(left.length(), right.length());
    }
    return difference != 0 ? difference : left.compareTo(right);
  }

  private static int rank(String id) {
    return id.startsWith(NUMBERED[0]) ? 0 : id.startsWith(GITHUB) ? 1 : 2;
  }

  static void write(String id, BlockOutput out) {
    for (int tag = 0; tag < NUMBERED.length; tag++) {
      if (id.startsWith(NUMBERED[tag]) && writeNumbered(id, tag, out)) {
        return;
      }
    }
    if (isGithub(id)) {
      writeGithub(id, out);
    } else {
      out.number(OTHER_TAG);
      out.text(id);
    }
  }

  static String read(BlockInput in) {
    int tag = in.number();
    if (tag < NUMBERED.length) {
      return readNumbered(NUMBERED[tag], in);
    }
    return tag == GITHUB_TAG ? readGithub(in) : in.text();
  }

  private static boolean writeNumbered(String id, int tag, BlockOutput out) {
    int start = NUMBERED[tag].length();
    int hyphen = start + YEAR_DIGITS;
    int digits = id.length() - hyphen - 1;
    boolean numbered =
        digits > 0
            && digits <= MAX_NUMBER_DIGITS
            && id.charAt(hyphen) == '-'
            && isDigits(id, start, hyphen)
            && isDigits(id, hyphen + 1, id.length());
    int year = numbered ? Integer.parseInt(id.substring(start, hyphen)) : 0;
    if (year < FIRST_YEAR) {
      return false;
    }
    out.number(tag);
    out.number(year - FIRST_YEAR);
    out.number(digits);
    out.number(Integer.parseInt(id.substring(hyphen + 1)));
    return true;
  }

  private static boolean isDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String readNumbered(String prefix, BlockInput in) {
    StringBuilder id = new StringBuilder(prefix).append(in.number() + FIRST_YEAR).append('-');
    int digits = in.number();
    String number = Integer.toString(in.number());
    for (int i = number.length(); i < Math.min(digits, MAX_NUMBER_DIGITS); i++) {
      id.append('0');
    }
    return id.append(number).toString();
  }

  private static boolean isGithub(String id) {
    if (!id.startsWith(GITHUB) || id.length() != GITHUB_LENGTH) {
      return false;
    }
    for (int i = GITHUB.length(); i < GITHUB_LENGTH; i++) {
      char c = id.charAt(i);
      if (isGroupEnd(i) ? c != '-' : GITHUB_LETTERS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGroupEnd(int place) {
    return (place - GITHUB.length()) % 5 == 4;
  }

  private static void writeGithub(String id, BlockOutput out) {
    long code = 0;
    for (int i = GITHUB.length(); i < GITHUB_LENGTH; i++) {
      if (!isGroupEnd(i)) {
        code = code * GITHUB_LETTERS.length() + GITHUB_LETTERS.indexOf(id.charAt(i));
      }
    }
    out.number(GITHUB_TAG);
    out.bytes(code, 7);
  }

  private static String readGithub(BlockInput in) {
    long code = in.bytes(7);
    char[] id = new char[GITHUB_LENGTH];
    GITHUB.getChars(0, GITHUB.length(), id, 0);
    for (int i = GITHUB_LENGTH - 1; i >= GITHUB.length(); i--) {
      if (isGroupEnd(i)) {
        id[i] = '-';
      } else {
        id[i] = GITHUB_LETTERS.charAt((int) (code % GITHUB_LETTERS.length()));
        code /= GITHUB_LETTERS.length();
      }
    }
    return new String(id);
  }
}
