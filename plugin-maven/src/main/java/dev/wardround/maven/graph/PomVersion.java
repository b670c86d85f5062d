package dev.wardround.maven.graph;

/**
 * An element of a POM that settles a version.
 *
 * @param element its name: {@code version}, or that of a property
 * @param text as it stands there
 */
public record PomVersion(String element, String text, PomPlace place) {

  /** The element with another version in it. */
  public String with(String version) {
    return "<" + element + ">" + version + "</" + element + ">";
  }
}
