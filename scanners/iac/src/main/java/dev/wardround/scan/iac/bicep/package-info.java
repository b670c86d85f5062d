/**
 * Bicep: its words, its grammar, and what a file declares, in the terms of a template of Azure
 * Resource Manager. What a template means is worked out there.
 */
@NullMarked
package dev.wardround.scan.iac.bicep;

import org.jspecify.annotations.NullMarked;
