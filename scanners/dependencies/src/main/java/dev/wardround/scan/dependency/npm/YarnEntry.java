package dev.wardround.scan.dependency.npm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One resolved package of a yarn.lock, of either version of the format. */
final class YarnEntry {
  /** {@code name@range} for each request that it answers. */
  final List<String> requests;

  final int line;
  final Map<String, String> needs = new LinkedHashMap<>();
  String version = "";

  /** Berry: {@code name@npm:1.2.3}. Version 1: the URL. */
  String resolution = "";

  YarnEntry(List<String> requests, int line) {
    this.requests = requests;
    this.line = line;
  }

  /** The key in graphs: the first request. */
  String key() {
    return requests.get(0);
  }

  String name() {
    boolean classic = resolution.isEmpty() || resolution.indexOf("://") >= 0;
    return classic ? Wanted.name(nameOf(key()), rangeOf(key())) : nameOf(resolution);
  }

  boolean isOwn() {
    String range = rangeOf(resolution.isEmpty() ? key() : resolution);
    return range.startsWith("workspace:")
        || range.startsWith("link:")
        || range.startsWith("portal:");
  }

  /** Patched packages count as what they patch. */
  boolean isForeign() {
    String range = rangeOf(key());
    String resolved = rangeOf(resolution);
    if (range.startsWith("patch:") || range.startsWith("npm:")) {
      return false;
    }
    boolean fromRegistry = resolved.startsWith("npm:");
    return !isOwn() && !fromRegistry && Wanted.source(range) == Wanted.Source.FOREIGN;
  }

  /** The folder of a workspace of the project, as Berry writes it; empty for all others. */
  String workspace() {
    String range = rangeOf(resolution);
    return range.startsWith("workspace:") ? range.substring("workspace:".length()) : "";
  }

  /** Splits {@code "a@^1, a@^2"}. */
  static List<String> split(String requests) {
    List<String> split = new ArrayList<>();
    for (String request : requests.split(",", -1)) {
      split.add(request.strip());
    }
    return split;
  }

  static String nameOf(String request) {
    int at = request.indexOf('@', 1);
    return at < 0 ? request : request.substring(0, at);
  }

  static String rangeOf(String request) {
    int at = request.indexOf('@', 1);
    return at < 0 ? "" : request.substring(at + 1);
  }
}
