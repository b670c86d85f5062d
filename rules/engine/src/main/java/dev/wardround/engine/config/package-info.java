/** What users write about their own workload in {@code wardround.yml}. */
@NullMarked
package dev.wardround.engine.config;

import org.jspecify.annotations.NullMarked;
