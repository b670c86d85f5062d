/** Bills of materials that others wrote: CycloneDX and SPDX, as JSON. */
@NullMarked
package dev.wardround.scan.dependency.sbom;

import org.jspecify.annotations.NullMarked;
