/**
 * The files of pip, Poetry, Pipenv, uv and PDM. Names are in their canonical form (PEP 503), and
 * requirements are read as PEP 508 has them.
 */
@NullMarked
package dev.wardround.scan.dependency.python;

import org.jspecify.annotations.NullMarked;
