/** The findings as a table for spreadsheets: RFC 4180, one row for each. */
@NullMarked
package dev.wardround.report.csv;

import org.jspecify.annotations.NullMarked;
