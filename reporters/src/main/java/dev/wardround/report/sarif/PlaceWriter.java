package dev.wardround.report.sarif;

import dev.wardround.inventory.Location;
import dev.wardround.report.JsonDocument;
import java.io.IOException;
import java.util.List;

/** Writes locations: files relative to the root of the scan, live resources by their ids. */
final class PlaceWriter {
  static final String ROOT = "%SRCROOT%";

  private final JsonDocument json;

  PlaceWriter(JsonDocument json) {
    this.json = json;
  }

  /** The members of a location, with words on what stands there where there are any. */
  void location(Location location, String words) throws IOException {
    if (location instanceof Location.InFile file) {
      json.object("physicalLocation", () -> file(file));
    } else if (location instanceof Location.Live live) {
      json.objects("logicalLocations", List.of(live), this::live);
    }
    if (!words.isEmpty()) {
      json.object("message", () -> json.text("text", MessageText.of(words)));
    }
  }

  private void file(Location.InFile file) throws IOException {
    json.object("artifactLocation", () -> artifact(file));
    if (file.line() > 0) {
      json.object("region", () -> region(file));
    }
  }

  private void artifact(Location.InFile file) throws IOException {
    json.text("uri", RelativeUri.of(file.path()));
    json.text("uriBaseId", ROOT);
  }

  private void region(Location.InFile file) throws IOException {
    json.number("startLine", file.line());
    if (file.column() > 0) {
      json.number("startColumn", file.column());
    }
  }

  private void live(Location.Live live) throws IOException {
    json.text("fullyQualifiedName", live.id());
    json.text("kind", "resource");
    json.object("properties", () -> source(live));
  }

  private void source(Location.Live live) throws IOException {
    json.text("account", live.account());
    json.text("region", live.region());
    json.text("api", live.api());
  }
}
