/** YAML and JSON as values with their places. What a document means is its format's matter. */
@NullMarked
package dev.wardround.scan.iac.document;

import org.jspecify.annotations.NullMarked;
