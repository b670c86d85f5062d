package dev.wardround.scan.dependency.advisory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.wardround.scan.dependency.advisory.OsvRecord.Affected;
import dev.wardround.scan.dependency.advisory.OsvRecord.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one OSV record from a stream of JSON, and skips all that is not a fact of the index. */
final class OsvRecordReader {
  private final JsonFields json;
  private final List<String> aliases = new ArrayList<>();
  private final List<String> vectors = new ArrayList<>();
  private final List<String> cwes = new ArrayList<>();
  private final List<Affected> affected = new ArrayList<>();
  private String id = "";
  private String published = "";
  private String modified = "";
  private String withdrawn = "";
  private String severity = "";
  private String convertedFrom = "";
  private boolean withdrawnInSource;
  private double score;

  private OsvRecordReader(JsonParser parser) {
    this.json = new JsonFields(parser);
  }

  /** The parser stands at the start of the record's object. */
  static OsvRecord read(JsonParser parser) throws IOException {
    return new OsvRecordReader(parser).record();
  }

  private OsvRecord record() throws IOException {
    json.eachField(this::field);
    if (id.isEmpty()) {
      throw new IOException("a record without an id");
    }
    String day = IsoDate.of(modified);
    String withdrawnOn = withdrawn.isEmpty() && withdrawnInSource ? day : IsoDate.of(withdrawn);
    return new OsvRecord(
        id,
        List.copyOf(aliases),
        IsoDate.of(published),
        day,
        withdrawnOn,
        severity,
        List.copyOf(vectors),
        score,
        List.copyOf(cwes),
        Source.of(id, convertedFrom),
        List.copyOf(affected));
  }

  private void field(String name) throws IOException {
    switch (name) {
      case "id" -> id = json.text();
      case "aliases" -> json.eachText(aliases::add);
      case "published" -> published = json.text();
      case "modified" -> modified = json.text();
      case "withdrawn" -> withdrawn = json.text();
      case "severity" -> json.eachObject(() -> json.eachField(this::severityField));
      case "affected" -> json.eachObject(() -> affected.add(new AffectedReader().read()));
      case "database_specific" -> json.eachField(this::databaseField);
      default -> json.skip();
    }
  }

  private void severityField(String name) throws IOException {
    if (name.equals("score")) {
      vectors.add(json.text());
    } else {
      json.skip();
    }
  }

  private void databaseField(String name) throws IOException {
    switch (name) {
      case "severity" -> severity = json.text();
      case "cwe_ids" -> json.eachText(cwes::add);
      case "converted_from" -> convertedFrom = json.text();
      case "withdrawn_in_source" -> withdrawnInSource = json.isTrue();
      case "cvss_v3_score" -> score = json.number();
      case "cvss_v4_score" -> score = score == 0 ? json.number() : score;
      default -> json.skip();
    }
  }

  /** One element of {@code affected}. */
  private final class AffectedReader {
    private final List<List<Event>> ranges = new ArrayList<>();
    private final List<String> versions = new ArrayList<>();
    private String ecosystem = "";
    private String name = "";
    private String informational = "";
    private String lastKnown = "";
    private AffectedRange.Doubt doubt = AffectedRange.Doubt.NONE;

    Affected read() throws IOException {
      json.eachField(this::field);
      return new Affected(
          ecosystem,
          name,
          List.copyOf(ranges),
          List.copyOf(versions),
          informational,
          doubt,
          lastKnown);
    }

    private void field(String field) throws IOException {
      switch (field) {
        case "package" -> json.eachField(this::packageField);
        case "ranges" -> json.eachObject(this::range);
        case "versions" -> json.eachText(versions::add);
        case "database_specific", "ecosystem_specific" -> json.eachField(this::specificField);
        default -> json.skip();
      }
    }

    private void packageField(String field) throws IOException {
      switch (field) {
        case "ecosystem" -> ecosystem = json.text();
        case "name" -> name = json.text();
        default -> json.skip();
      }
    }

    private void specificField(String field) throws IOException {
      switch (field) {
        case "informational" -> informational = json.text();
        case "last_known_affected_version_range" -> lastKnown = json.text();
        case "upper_bound_lost" -> {
          if (json.isTrue()) {
            doubt = AffectedRange.Doubt.UPPER_BOUND_LOST;
          }
        }
        case "custom_ranges" -> {
          if (json.token() == JsonToken.START_ARRAY) {
            doubt = AffectedRange.Doubt.NOT_IN_MODULE_VERSIONS;
          }
          json.skip();
        }
        default -> json.skip();
      }
    }

    /** Ranges of commits say nothing of versions. */
    private void range() throws IOException {
      List<Event> events = new ArrayList<>();
      String[] type = {""};
      json.eachField(
          field -> {
            switch (field) {
              case "type" -> type[0] = json.text();
              case "events" ->
                  json.eachObject(
                      () -> json.eachField(kind -> events.add(new Event(kind, json.text()))));
              default -> json.skip();
            }
          });
      if (!type[0].equals("GIT")) {
        ranges.add(List.copyOf(events));
      }
    }
  }
}
