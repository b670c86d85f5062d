/**
 * Access decisions of Azure role-based access control: role assignments with inheritance, groups
 * and conditions, deny assignments, eligible assignments. Nothing here calls Azure; what is not
 * known stays undecided.
 */
@NullMarked
package dev.wardround.access.azure;

import org.jspecify.annotations.NullMarked;
