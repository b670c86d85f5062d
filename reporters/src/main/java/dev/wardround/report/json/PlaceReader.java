package dev.wardround.report.json;

import dev.wardround.inventory.Location;

/** Reads where something stands. */
final class PlaceReader {
  private PlaceReader() {}

  static Location location(Fields owner) throws ReportFormatException {
    return owner.object("location", PlaceReader::members);
  }

  private static Location members(Fields fields) throws ReportFormatException {
    if (fields.has("file")) {
      return Location.of(fields.text("file"), fields.count("line"), fields.count("column"));
    }
    return new Location.Live(
        fields.text("account"), fields.text("region"), fields.text("api"), fields.text("id"));
  }
}
