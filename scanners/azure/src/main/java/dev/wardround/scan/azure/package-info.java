/**
 * Reads running Azure subscriptions through Azure's SDK and states what is there in the form of
 * Resource Manager, which templates declare too. Nothing here changes a subscription, and nothing
 * here judges.
 */
@NullMarked
package dev.wardround.scan.azure;

import org.jspecify.annotations.NullMarked;
