/** The lock file of Bundler. A Gemfile is code and is only looked at for its groups. */
@NullMarked
package dev.wardround.scan.dependency.ruby;

import org.jspecify.annotations.NullMarked;
