/**
 * The report on a terminal: what to do first, then findings by workload, then what was not seen,
 * then totals. Scanned text passes through {@link dev.wardround.report.PlainText} before it is
 * printed.
 */
@NullMarked
package dev.wardround.report.terminal;

import org.jspecify.annotations.NullMarked;
