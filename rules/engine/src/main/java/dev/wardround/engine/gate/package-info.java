/**
 * Decides whether a report fails a build: the least severity that counts, and the findings that a
 * team has accepted for a time or had before it began to scan.
 */
@NullMarked
package dev.wardround.engine.gate;

import org.jspecify.annotations.NullMarked;
