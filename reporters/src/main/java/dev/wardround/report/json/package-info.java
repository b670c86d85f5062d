/**
 * The report as JSON, for other programs and for reading back. The schema is versioned and stands
 * beside the classes as a resource; members may be added to a version, never renamed or removed.
 */
@NullMarked
package dev.wardround.report.json;

import org.jspecify.annotations.NullMarked;
