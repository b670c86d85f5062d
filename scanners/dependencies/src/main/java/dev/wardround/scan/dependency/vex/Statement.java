package dev.wardround.scan.dependency.vex;

import dev.wardround.inventory.Vulnerability;

/**
 * That one vulnerability does not affect one package.
 *
 * @param vulnerability any of its names
 * @param product package URL; without a version it stands for all of them
 * @param reason what the document says, empty where nothing
 */
record Statement(String vulnerability, String product, String reason) {

  boolean covers(Vulnerability found) {
    boolean named = vulnerability.equals(found.id()) || found.aliases().contains(vulnerability);
    return named && isOf(found.purl());
  }

  private boolean isOf(String purl) {
    String wanted = plain(product);
    String actual = plain(purl);
    int at = actual.lastIndexOf('@');
    boolean versioned = at > actual.lastIndexOf('/');
    return wanted.equals(actual) || (versioned && wanted.equals(actual.substring(0, at)));
  }

  /** Without qualifiers, and with the only character of names that tools escape or not. */
  private static String plain(String purl) {
    int end = purl.indexOf('?');
    String whole = end < 0 ? purl : purl.substring(0, end);
    return whole.replace("%40", "@");
  }
}
