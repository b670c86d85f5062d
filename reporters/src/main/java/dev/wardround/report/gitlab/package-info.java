/** Findings as GitLab's Code Quality report, which merge requests show. */
@NullMarked
package dev.wardround.report.gitlab;

import org.jspecify.annotations.NullMarked;
