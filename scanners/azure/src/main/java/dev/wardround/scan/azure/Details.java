package dev.wardround.scan.azure;

import java.util.List;

/** The further calls of a scan, by the type that they are about. */
final class Details {
  static final String SUBSCRIPTION = "Microsoft.Resources/subscriptions";

  private static final String SITE = "Microsoft.Web/sites";
  private static final String SITES = "2023-12-01";
  private static final String ROLES = "2022-04-01";

  private Details() {}

  static List<Detail> all() {
    return List.of(
        Detail.all(SUBSCRIPTION, "providers/Microsoft.Authorization/roleAssignments", ROLES),
        Detail.all(
            SUBSCRIPTION,
            "providers/Microsoft.Authorization/roleDefinitions?$filter=type%20eq%20'CustomRole'",
            ROLES),
        Detail.property(SITE, "config/web", SITES, "siteConfig"));
  }
}
