/**
 * Built packages: archives of Java, wheels of Python, zip files for functions. They are read as
 * streams, never unpacked onto the disk, and within limits that no honest archive meets.
 */
@NullMarked
package dev.wardround.scan.dependency.archive;

import org.jspecify.annotations.NullMarked;
