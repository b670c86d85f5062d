package dev.wardround.scan.dependency.feed;

import java.nio.file.Path;

/**
 * Where copies of the data are kept. Below {@code osv} it has the layout that OSV.dev publishes,
 * one {@code all.zip} for each ecosystem.
 */
record DataFolder(Path root) {
  Path index() {
    return root.resolve("advisories.idx");
  }

  Path osv() {
    return root.resolve("osv");
  }

  Path archive(String ecosystem) {
    return osv().resolve(ecosystem).resolve("all.zip");
  }

  Path exploited() {
    return root.resolve("known_exploited_vulnerabilities.json");
  }

  /** What is on its way; may be deleted at any time. */
  Path work() {
    return root.resolve("work");
  }

  Path state() {
    return root.resolve("state.properties");
  }
}
