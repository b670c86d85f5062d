package dev.wardround.access.azure;

import java.util.List;

/** Actions that principals may not do at a scope, whatever their roles. */
public record DenyAssignment(
    String scope,
    List<String> principals,
    List<String> excludedPrincipals,
    boolean doesNotApplyToChildScopes,
    List<Permission> permissions) {}
