/** The report as Markdown for a pull request: what to do first, and how much there is. */
@NullMarked
package dev.wardround.report.markdown;

import org.jspecify.annotations.NullMarked;
