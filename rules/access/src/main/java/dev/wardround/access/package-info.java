/**
 * Who may do what to which resource, as the cloud's own policy rules decide it. Pure: policies in,
 * decisions with reasons out.
 */
@NullMarked
package dev.wardround.access;

import org.jspecify.annotations.NullMarked;
