/**
 * JSON, YAML, TOML and XML as trees that know their lines. What a file means is its reader's
 * matter; nothing here knows a package manager.
 */
@NullMarked
package dev.wardround.scan.dependency.document;

import org.jspecify.annotations.NullMarked;
