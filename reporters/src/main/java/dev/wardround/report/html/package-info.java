/**
 * The report as one HTML file that loads nothing. Its words stand in a JSON block that a script
 * puts on the page as text, so scanned content is never markup; a content security policy with the
 * hashes of the script and the style keeps anything else from running. Script, style and frame are
 * resources beside the classes.
 */
@NullMarked
package dev.wardround.report.html;

import org.jspecify.annotations.NullMarked;
