/**
 * The report as SARIF 2.1.0. Findings become results: failed ones of kind {@code fail}, the others
 * of kind {@code open}. What passed is counted in the rules' properties and is no result, since no
 * viewer expects a result without a place. Paragraphs of 45 CFR part 164 are a taxonomy.
 */
@NullMarked
package dev.wardround.report.sarif;

import org.jspecify.annotations.NullMarked;
