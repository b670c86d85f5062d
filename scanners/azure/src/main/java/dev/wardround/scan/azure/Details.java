package dev.wardround.scan.azure;

import java.util.ArrayList;
import java.util.List;

/** The further calls of a scan, by the type that they are about. None asks for keys or secrets. */
final class Details {
  static final String SUBSCRIPTION = "Microsoft.Resources/subscriptions";

  private static final String AUTHORIZATION = "providers/Microsoft.Authorization/";
  private static final String SITES = "2023-12-01";
  private static final String STORAGE = "2023-01-01";
  private static final String SQL = "2021-11-01";
  private static final String APIS = "2024-05-01";

  /** Types whose logs go where a diagnostic setting sends them. */
  private static final List<String> LOGGING =
      List.of(
          SUBSCRIPTION,
          "Microsoft.ApiManagement/service",
          "Microsoft.App/managedEnvironments",
          "Microsoft.CognitiveServices/accounts",
          "Microsoft.ContainerService/managedClusters",
          "Microsoft.DBforMySQL/flexibleServers",
          "Microsoft.DBforPostgreSQL/flexibleServers",
          "Microsoft.DocumentDB/databaseAccounts",
          "Microsoft.EventGrid/topics",
          "Microsoft.EventHub/namespaces",
          "Microsoft.HealthcareApis/workspaces/fhirservices",
          "Microsoft.KeyVault/vaults",
          "Microsoft.Logic/workflows",
          "Microsoft.ServiceBus/namespaces",
          "Microsoft.Sql/servers/databases",
          "Microsoft.Storage/storageAccounts/blobServices",
          "Microsoft.Web/sites");

  private static final List<Detail> ALL = build();

  private Details() {}

  static List<Detail> all() {
    return ALL;
  }

  private static List<Detail> build() {
    List<Detail> all = new ArrayList<>(subscription());
    all.addAll(sites());
    all.addAll(stores());
    all.addAll(databases());
    all.addAll(integration());
    for (String type : LOGGING) {
      String path = "providers/Microsoft.Insights/diagnosticSettings";
      all.add(Detail.all(type, path, "2021-05-01-preview"));
    }
    return List.copyOf(all);
  }

  /** Role assignments come with those that are inherited from management groups. */
  private static List<Detail> subscription() {
    String custom = "roleDefinitions?$filter=type%20eq%20'CustomRole'";
    return List.of(
        Detail.all(SUBSCRIPTION, AUTHORIZATION + "roleAssignments", "2022-04-01"),
        Detail.all(SUBSCRIPTION, AUTHORIZATION + custom, "2022-04-01"),
        Detail.all(SUBSCRIPTION, AUTHORIZATION + "denyAssignments", "2022-04-01"),
        Detail.all(SUBSCRIPTION, AUTHORIZATION + "policyAssignments", "2023-04-01"),
        Detail.all(SUBSCRIPTION, "providers/Microsoft.Security/pricings", "2024-01-01"));
  }

  private static List<Detail> sites() {
    String site = "Microsoft.Web/sites";
    String slot = "Microsoft.Web/sites/slots";
    return List.of(
        Detail.property(site, "config/web", SITES, "siteConfig"),
        Detail.one(site, "config/authsettingsV2", SITES),
        Detail.all(site, "basicPublishingCredentialsPolicies", SITES),
        Detail.all(site, "functions", SITES).ofKind("functionapp"),
        Detail.property(slot, "config/web", SITES, "siteConfig"),
        Detail.one(slot, "config/authsettingsV2", SITES),
        Detail.all("Microsoft.App/containerApps", "authConfigs", "2023-05-01"));
  }

  private static List<Detail> stores() {
    String account = "Microsoft.Storage/storageAccounts";
    String vault = "Microsoft.KeyVault/vaults";
    return List.of(
        Detail.one(account, "blobServices/default", STORAGE),
        Detail.one(account, "fileServices/default", STORAGE),
        Detail.all(account + "/blobServices", "containers", STORAGE),
        Detail.all(vault, "keys", "2023-07-01"),
        Detail.all(vault, "secrets", "2023-07-01"));
  }

  private static List<Detail> databases() {
    String server = "Microsoft.Sql/servers";
    String database = "Microsoft.Sql/servers/databases";
    String postgres = "Microsoft.DBforPostgreSQL/flexibleServers";
    String mysql = "Microsoft.DBforMySQL/flexibleServers";
    return List.of(
        Detail.all(server, "firewallRules", SQL),
        Detail.one(server, "auditingSettings/default", SQL),
        Detail.one(server, "encryptionProtector/current", SQL),
        Detail.one(database, "transparentDataEncryption/current", SQL),
        Detail.one(database, "backupLongTermRetentionPolicies/default", SQL),
        Detail.all(postgres, "firewallRules", "2022-12-01"),
        Detail.one(postgres, "configurations/require_secure_transport", "2022-12-01"),
        Detail.all(mysql, "firewallRules", "2021-05-01"),
        Detail.one(mysql, "configurations/require_secure_transport", "2021-05-01"));
  }

  private static List<Detail> integration() {
    String service = "Microsoft.ApiManagement/service";
    String identity = "Microsoft.ManagedIdentity/userAssignedIdentities";
    String topic = "Microsoft.EventGrid/systemTopics";
    return List.of(
        Detail.itself("Microsoft.Logic/workflows", "2019-05-01"),
        Detail.one(service, "policies/policy", APIS),
        Detail.all(service, "apis", APIS),
        Detail.one(service + "/apis", "policies/policy", APIS),
        Detail.all(service, "namedValues", APIS),
        Detail.all(service, "backends", APIS),
        Detail.all(service, "diagnostics", APIS),
        Detail.one("Microsoft.ServiceBus/namespaces", "networkRuleSets/default", "2021-11-01"),
        Detail.one("Microsoft.EventHub/namespaces", "networkRuleSets/default", "2021-11-01"),
        Detail.all("Microsoft.EventGrid/topics", "eventSubscriptions", "2022-06-15"),
        Detail.all(topic, "eventSubscriptions", "2022-06-15"),
        Detail.all("Microsoft.CognitiveServices/accounts", "deployments", "2023-05-01"),
        Detail.all(identity, "federatedIdentityCredentials", "2023-01-31"));
  }
}
