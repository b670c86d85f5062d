/**
 * The command line: options in, one request to the engine, the report to the reporters, an exit
 * code out.
 */
@NullMarked
package dev.wardround.cli;

import org.jspecify.annotations.NullMarked;
