/**
 * What a report format is, and the formats by name. Each format lives in a package of its own and
 * words what it is given.
 */
@NullMarked
package dev.wardround.report;

import org.jspecify.annotations.NullMarked;
