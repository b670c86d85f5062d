/**
 * How each ecosystem orders its versions, after its own published rules. Knows neither packages nor
 * advisories.
 */
@NullMarked
package dev.wardround.scan.dependency.version;

import org.jspecify.annotations.NullMarked;
