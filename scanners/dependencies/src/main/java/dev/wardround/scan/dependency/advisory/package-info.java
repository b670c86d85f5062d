/**
 * Which published advisories cover a component: the index of advisory facts (built from OSV records
 * and CISA's catalogue, read by package) and the matcher that asks it. Knows no file format of
 * dependencies.
 */
@NullMarked
package dev.wardround.scan.dependency.advisory;

import org.jspecify.annotations.NullMarked;
