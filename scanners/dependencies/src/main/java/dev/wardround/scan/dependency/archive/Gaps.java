package dev.wardround.scan.dependency.archive;

import java.util.ArrayList;
import java.util.List;

/** What of an archive, and of all that is nested in it, was not read. */
final class Gaps {
  private final List<String> texts = new ArrayList<>();
  private int tooDeep;
  private int tooLarge;
  private int broken;
  private int nameless;
  private int outside;
  private int linked;

  void add(String gap) {
    if (!texts.contains(gap)) {
      texts.add(gap);
    }
  }

  void tooDeep() {
    tooDeep++;
  }

  void tooLarge() {
    tooLarge++;
  }

  void broken() {
    broken++;
  }

  /** A jar that does not tell which artifact it is. */
  void nameless() {
    nameless++;
  }

  /** A second name of a file that was passed over under its first name. */
  void linked() {
    linked++;
  }

  /** An entry whose path leads out of the archive. */
  void outside() {
    outside++;
  }

  List<String> all() {
    List<String> all = new ArrayList<>(texts);
    count(all, tooDeep, "archives are nested deeper than " + Budget.DEPTH + " levels");
    count(all, tooLarge, "nested archives are larger than " + (Budget.NESTED >> 20) + " MiB");
    count(all, broken, "entries are broken or encrypted");
    count(all, outside, "entries have a path that leads out of the archive, and were not read");
    count(all, linked, "files are links to content under a name that is not read");
    count(all, nameless, "jars do not tell which artifact they are");
    return all;
  }

  private static void count(List<String> all, int count, String what) {
    if (count > 0) {
      all.add(count + " " + what);
    }
  }
}
