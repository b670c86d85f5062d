package dev.wardround.cli.truth;

import java.nio.file.Path;

/**
 * A piece of infrastructure that someone labelled.
 *
 * @param source whose label it is
 * @param claim the id of the rule for which it was labelled, in the source's words
 * @param key names the sample within its source, the same on every machine
 * @param place the file or directory to scan
 * @param resource the end of the id of the resource that is meant; empty for any
 * @param bad whether the claim is broken in it
 */
record Sample(String source, String claim, String key, Path place, String resource, boolean bad) {

  /** The sample as it stands in the table of exceptions. */
  String name() {
    return source + "," + key;
  }
}
