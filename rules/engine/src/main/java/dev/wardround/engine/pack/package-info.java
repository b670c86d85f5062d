/**
 * Packs of rules: read from their folders and compiled once, then kept in one file that is read by
 * place. Judging loads only the rules whose kinds occur.
 */
@NullMarked
package dev.wardround.engine.pack;

import org.jspecify.annotations.NullMarked;
