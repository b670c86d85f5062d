/**
 * Judgments and the report that holds them: rules, the paragraphs they serve, verdicts, findings,
 * and the unified view of workloads. No judging happens here, and no format of a report is known
 * here.
 */
@NullMarked
package dev.wardround.rules;

import org.jspecify.annotations.NullMarked;
