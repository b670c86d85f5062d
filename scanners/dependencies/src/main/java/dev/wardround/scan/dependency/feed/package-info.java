/**
 * Brings the data that advisories come from: downloads, verifies and keeps copies, and builds the
 * database from them. The only part of this module that opens connections; a scan never loads it.
 */
@org.jspecify.annotations.NullMarked
package dev.wardround.scan.dependency.feed;
