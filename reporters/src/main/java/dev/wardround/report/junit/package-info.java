/** The judgment as JUnit's XML, for build servers that show tests: a suite for each rule. */
@NullMarked
package dev.wardround.report.junit;

import org.jspecify.annotations.NullMarked;
