package dev.wardround.access.gcp;

import java.util.List;
import java.util.Optional;

/** One rule of a deny policy, in the words of the IAM v2 API. */
public record DenyRule(
    List<String> deniedPrincipals,
    List<String> exceptionPrincipals,
    List<String> deniedPermissions,
    List<String> exceptionPermissions,
    Optional<String> denialCondition) {}
