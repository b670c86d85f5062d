package dev.wardround.access.azure;

import java.util.Optional;

/**
 * A role given to a principal at a scope.
 *
 * @param role the GUID of a built-in role, or the key of a custom one
 * @param eligible whether it has to be activated first (Privileged Identity Management)
 */
public record RoleAssignment(
    String principal, String role, String scope, Optional<String> condition, boolean eligible) {}
