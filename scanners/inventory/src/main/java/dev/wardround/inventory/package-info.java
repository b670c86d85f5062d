/**
 * The facts of a scan: resources in their provider's own schema, components, vulnerabilities, and
 * what could not be seen. Nothing here judges, and nothing here knows where a fact comes from
 * beyond its {@link Location}.
 */
@NullMarked
package dev.wardround.inventory;

import org.jspecify.annotations.NullMarked;
