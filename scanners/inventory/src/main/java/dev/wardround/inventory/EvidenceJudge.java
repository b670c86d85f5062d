package dev.wardround.inventory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Judges components by what their names and versions suggest, apart from advisories that name them
 * by package URL. Its jars need not be there: whoever wants it finds it by {@link
 * java.util.ServiceLoader}.
 */
public interface EvidenceJudge {

  /**
   * Judges what has an exact version. Trouble is a status; a judge that could not judge says so and
   * gives no vulnerabilities. Makes no network request.
   *
   * @param data folder of its database
   */
  Opinion judge(Path data, List<Component> components);

  /**
   * Brings the database of a folder up to date; the one thing that may use the network.
   *
   * @throws IOException with words for the user
   */
  void update(Path data, Feeds feeds) throws IOException;

  /**
   * What it found.
   *
   * @param vulnerabilities all of them guesses, each with its evidence
   * @param data the day of its database, empty where that is not known
   */
  record Opinion(List<Vulnerability> vulnerabilities, List<ScanStatus> statuses, String data) {
    public Opinion {
      vulnerabilities = List.copyOf(vulnerabilities);
      statuses = List.copyOf(statuses);
    }
  }

  /**
   * Where data comes from, as URLs; empty for the publisher's own place.
   *
   * @param nvd a feed of NVD's records, one file a year
   * @param exploited CISA's catalogue
   * @param key for NVD's API where there is no feed; empty for none, which is slow
   */
  record Feeds(String nvd, String exploited, String key) {}
}
