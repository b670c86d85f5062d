package dev.wardround.scan.dependency.advisory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * CISA's catalogue of known exploited vulnerabilities.
 *
 * @param version such as {@code 2026.03.13}; empty where no catalogue was given
 * @param date ISO date of its release
 * @param dueDates of each listed CVE, by which federal agencies must have mended it
 */
record KevCatalogue(String version, String date, Map<String, String> dueDates) {

  static final KevCatalogue NONE = new KevCatalogue("", "", Map.of());

  static KevCatalogue read(Path file) throws AdvisoryException {
    try (JsonParser parser = new JsonFactory().createParser(Files.readAllBytes(file))) {
      parser.nextToken();
      KevCatalogue catalogue = new Reader(new JsonFields(parser)).read();
      if (!catalogue.dueDates.isEmpty()) {
        return catalogue;
      }
    } catch (IOException e) {
      throw unreadable(file);
    }
    throw unreadable(file);
  }

  private static AdvisoryException unreadable(Path file) {
    return new AdvisoryException(
        "The catalogue of known exploited vulnerabilities cannot be read",
        file.toString(),
        "Name a copy of CISA's known_exploited_vulnerabilities.json.");
  }

  /** Collects the fields of one catalogue. */
  private static final class Reader {
    private final JsonFields json;
    private final Map<String, String> dueDates = new TreeMap<>();
    private String version = "";
    private String date = "";
    private String cve = "";
    private String due = "";

    Reader(JsonFields json) {
      this.json = json;
    }

    KevCatalogue read() throws IOException {
      json.eachField(
          field -> {
            switch (field) {
              case "catalogVersion" -> version = json.text();
              case "dateReleased" -> date = IsoDate.of(json.text());
              case "vulnerabilities" -> json.eachObject(this::entry);
              default -> json.skip();
            }
          });
      return new KevCatalogue(version, date, dueDates);
    }

    private void entry() throws IOException {
      cve = "";
      due = "";
      json.eachField(
          field -> {
            switch (field) {
              case "cveID" -> cve = json.text();
              case "dueDate" -> due = IsoDate.of(json.text());
              default -> json.skip();
            }
          });
      if (!cve.isEmpty()) {
        dueDates.put(cve, due);
      }
    }
  }
}
