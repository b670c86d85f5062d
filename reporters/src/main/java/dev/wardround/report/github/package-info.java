/** Findings as workflow commands of GitHub Actions, which shows them beside the lines. */
@NullMarked
package dev.wardround.report.github;

import org.jspecify.annotations.NullMarked;
