/** The judgment of an inventory as a user's options and configuration ask for it. */
@NullMarked
package dev.wardround.engine.judgment;

import org.jspecify.annotations.NullMarked;
