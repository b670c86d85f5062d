package dev.wardround.access.azure;

import java.util.List;
import java.util.Map;

/**
 * All that a decision looks at.
 *
 * @param groups direct members of groups
 * @param managementGroups the parent of each subscription id, and of each {@code mg:} name
 * @param customRoles role definitions by key
 */
public record AzurePolicies(
    Map<String, List<String>> groups,
    Map<String, String> managementGroups,
    Map<String, List<Permission>> customRoles,
    List<RoleAssignment> roleAssignments,
    List<DenyAssignment> denyAssignments) {}
