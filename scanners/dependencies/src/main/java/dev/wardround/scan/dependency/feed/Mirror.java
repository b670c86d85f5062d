package dev.wardround.scan.dependency.feed;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where the data are fetched from.
 *
 * @param osv holds {@code <ecosystem>/all.zip} and {@code <ecosystem>/modified_id.csv}
 * @param exploited CISA's catalogue
 */
public record Mirror(URI osv, URI exploited) {

  /** The places where the publishers themselves offer the data. */
  public static Mirror publishers() {
    return new Mirror(
        URI.create("https://osv-vulnerabilities.storage.googleapis.com/"),
        URI.create(
            "https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json"));
  }

  /** One place that has all of it; {@code https:}, {@code http:} or {@code file:}. */
  public static Mirror at(URI place) {
    URI root = URI.create(place.toString().endsWith("/") ? place.toString() : place + "/");
    return new Mirror(root, root.resolve("known_exploited_vulnerabilities.json"));
  }

  URI archive(String ecosystem) {
    return osv.resolve(escaped(ecosystem) + "/all.zip");
  }

  URI changes(String ecosystem) {
    return osv.resolve(escaped(ecosystem) + "/modified_id.csv");
  }

  URI advisory(String ecosystem, String id) {
    return osv.resolve(escaped(ecosystem) + "/" + escaped(id) + ".json");
  }

  private static String escaped(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
