/**
 * What others have found out about vulnerabilities of components: that some do not affect them.
 * OpenVEX, CycloneDX and CSAF write it.
 */
@NullMarked
package dev.wardround.scan.dependency.vex;

import org.jspecify.annotations.NullMarked;
