/**
 * The formats by name. Apart from the package that says what a reporter is, because it knows every
 * format and they all know that one.
 */
@NullMarked
package dev.wardround.report.format;

import org.jspecify.annotations.NullMarked;
