/**
 * The components of a report as a bill of materials, CycloneDX 1.6 and SPDX 2.3. Each package
 * stands in it once, however many files name it; of the ways in which it came in, one is told.
 */
@NullMarked
package dev.wardround.report.sbom;

import org.jspecify.annotations.NullMarked;
