/**
 * The files of npm, Yarn and pnpm. Packages from git, files and URLs are counted as a gap; links
 * and workspaces are the project's own and no components.
 */
@NullMarked
package dev.wardround.scan.dependency.npm;

import org.jspecify.annotations.NullMarked;
