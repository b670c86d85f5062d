package dev.wardround.report.json;

import dev.wardround.inventory.Location;
import dev.wardround.report.JsonDocument;
import java.io.IOException;

/** Writes where something stands: in a file, or in a running account. */
final class PlaceWriter {
  private final JsonDocument json;

  PlaceWriter(JsonDocument json) {
    this.json = json;
  }

  void location(Location location) throws IOException {
    json.object("location", () -> members(location));
  }

  private void members(Location location) throws IOException {
    if (location instanceof Location.InFile file) {
      json.text("file", file.path());
      json.number("line", file.line());
      json.number("column", file.column());
    } else if (location instanceof Location.Live live) {
      json.text("account", live.account());
      json.text("region", live.region());
      json.text("api", live.api());
      json.text("id", live.id());
    }
  }
}
