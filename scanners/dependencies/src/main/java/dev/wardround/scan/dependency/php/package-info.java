/** The files of Composer. What names the platform (php, ext-json) is no package. */
@NullMarked
package dev.wardround.scan.dependency.php;

import org.jspecify.annotations.NullMarked;
