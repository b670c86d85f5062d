package dev.wardround.scan.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.management.AzureEnvironment;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Value;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AzureScanTest {
  private static Replay replay;
  private static Inventory inventory;

  @BeforeAll
  static void scanOnce() throws IOException, AzureScanException {
    replay = Ward.fill(new Replay());
    inventory = scan(List.of(Ward.SUBSCRIPTION));
  }

  @AfterAll
  static void stop() {
    replay.close();
  }

  private static Inventory scan(List<String> subscriptions) throws AzureScanException {
    return new AzureScan(subscriptions, Optional.empty()).scan(replay.connection());
  }

  private static Resource one(String type, String name) {
    return inventory.resources().stream()
        .filter(resource -> resource.type().equals(type) && resource.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " " + name));
  }

  private static String text(Resource resource, String first, String... rest) {
    return resource.attributes().get(first, rest).flatMap(Value::asText).orElse("");
  }

  @Test
  void everyCallIsOneOfTheRecordedOnesAndNoneFailed() {
    assertThat(replay.unexpected()).isEmpty();
    assertThat(inventory.statuses()).isEmpty();
  }

  @Test
  void resourcesOfAllPagesAndCallsAreThereInTheSpellingOfTemplates() {
    assertThat(inventory.resources())
        .extracting(Resource::type)
        .containsExactlyInAnyOrder(
            "Microsoft.ApiManagement/service",
            "Microsoft.ApiManagement/service/apis",
            "Microsoft.ApiManagement/service/apis/policies",
            "Microsoft.App/containerApps",
            "Microsoft.App/containerApps/authConfigs",
            "Microsoft.Authorization/denyAssignments",
            "Microsoft.Authorization/roleAssignments",
            "Microsoft.Authorization/roleDefinitions",
            "Microsoft.CognitiveServices/accounts",
            "Microsoft.CognitiveServices/accounts/deployments",
            "Microsoft.DBforPostgreSQL/flexibleServers",
            "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules",
            "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules",
            "Microsoft.EventGrid/topics",
            "Microsoft.EventGrid/topics/eventSubscriptions",
            "Microsoft.Insights/diagnosticSettings",
            "Microsoft.KeyVault/vaults",
            "Microsoft.KeyVault/vaults/keys",
            "Microsoft.KeyVault/vaults/keys",
            "Microsoft.Logic/workflows",
            "Microsoft.ManagedIdentity/userAssignedIdentities",
            "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
            "Microsoft.Security/pricings",
            "Microsoft.Security/pricings",
            "Microsoft.Sql/servers",
            "Microsoft.Sql/servers/auditingSettings",
            "Microsoft.Sql/servers/firewallRules",
            "Microsoft.Storage/storageAccounts",
            "Microsoft.Storage/storageAccounts/blobServices",
            "Microsoft.Storage/storageAccounts/blobServices/containers",
            "Microsoft.Storage/storageAccounts/fileServices",
            "Microsoft.Web/sites",
            "Microsoft.Web/sites",
            "Microsoft.Web/sites/basicPublishingCredentialsPolicies",
            "Microsoft.Web/sites/basicPublishingCredentialsPolicies",
            "Microsoft.Web/sites/config",
            "Microsoft.Web/sites/functions");
    assertThat(inventory.roots()).containsExactly("azure:" + Ward.SUBSCRIPTION);
  }

  @Test
  void aFunctionTellsItsTriggerAndBelongsToItsApp() {
    Resource function = one("Microsoft.Web/sites/functions", "sitef6141/HttpTrigger");
    Value bindings = function.attributes().get("properties", "config", "bindings").orElseThrow();
    assertThat(((Value.Mapping) ((Value.Sequence) bindings).items().get(0)).get("authLevel"))
        .get()
        .extracting(level -> level.asText().orElse(""))
        .isEqualTo("anonymous");
    assertThat(function.attributes().get("parent").orElseThrow())
        .isInstanceOfSatisfying(
            Value.Reference.class,
            parent ->
                assertThat(parent.resource())
                    .isEqualTo(one("Microsoft.Web/sites", "sitef6141").id()));
  }

  @Test
  void theAuthenticationOfASiteBearsTheNameThatTemplatesGiveIt() {
    Resource authentication = one("Microsoft.Web/sites/config", "sitef6141/authsettingsV2");
    assertThat(text(authentication, "properties", "platform", "enabled")).isEqualTo("true");
  }

  @Test
  void theDefinitionOfAWorkflowIsThere() {
    Resource workflow = one("Microsoft.Logic/workflows", "test-workflow");
    assertThat(workflow.attributes().get("properties", "definition", "triggers")).isPresent();
  }

  @Test
  void aDiagnosticSettingRefersToWhatItIsAboutWhateverTheCapitals() {
    Resource setting = one("Microsoft.Insights/diagnosticSettings", "mysetting");
    Resource workflow = one("Microsoft.Logic/workflows", "test-workflow");
    assertThat(setting.attributes().get("scope").orElseThrow())
        .isEqualTo(new Value.Reference(workflow.id(), "id", setting.location()));
    assertThat(setting.attributes().get("properties", "storageAccountId").orElseThrow())
        .isInstanceOf(Value.Reference.class);
  }

  @Test
  void ofAContainerItIsKnownWhoMayReadIt() {
    Resource container =
        one(
            "Microsoft.Storage/storageAccounts/blobServices/containers",
            "sto8596/default/container1644");
    assertThat(text(container, "properties", "publicAccess")).isEqualTo("Container");
  }

  @Test
  void aResourceIsInRestFormWithThePlaceInAzure() {
    Resource account = one("Microsoft.Storage/storageAccounts", "sto8596");
    assertThat(account.id())
        .isEqualTo(Ward.GROUP + "/providers/Microsoft.Storage/storageAccounts/sto8596");
    assertThat(account.format()).isEqualTo("live");
    assertThat(text(account, "properties", "supportsHttpsTrafficOnly")).isEqualTo("false");
    assertThat(text(account, "sku", "name")).isEqualTo("Standard_GRS");
    assertThat(account.location())
        .isEqualTo(
            new Location.Live(
                Ward.SUBSCRIPTION,
                "eastus2(stage)",
                "Microsoft.ResourceGraph/resources/read",
                account.id()));
  }

  @Test
  void theConfigurationOfASiteStandsWhereTemplatesWriteIt() {
    Resource app = one("Microsoft.Web/sites", "sitef6142");
    assertThat(text(app, "properties", "siteConfig", "minTlsVersion")).isEqualTo("1.2");
    assertThat(text(app, "kind")).isEqualTo("app");
  }

  @Test
  void aRoleAssignmentNamesItsRoleAndWhoHasIt() {
    Resource assignment =
        one("Microsoft.Authorization/roleAssignments", "b0f43c54-e787-4862-89b1-a653fa9cf747");
    assertThat(text(assignment, "properties", "principalType")).isEqualTo("User");
    assertThat(text(assignment, "properties", "roleDefinitionId"))
        .endsWith("0b5fe924-9a61-425c-96af-cfe6e287ca2d");
  }

  @Test
  void theSameEstateGivesTheSameInventory() throws AzureScanException {
    assertThat(scan(List.of(Ward.SUBSCRIPTION))).isEqualTo(inventory);
  }

  @Test
  void aSubscriptionThatCannotBeSeenIsToldAndTheOthersAreScanned() throws AzureScanException {
    Inventory both = scan(List.of(Ward.SUBSCRIPTION, "00000000-0000-0000-0000-000000000001"));
    assertThat(both.resources()).isEqualTo(inventory.resources());
    assertThat(both.statuses())
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.outcome()).isEqualTo(Outcome.DENIED);
              assertThat(status.target()).contains("00000000-0000-0000-0000-000000000001");
            });
  }

  @Test
  void withoutAnyVisibleSubscriptionTheScanSaysSo() {
    assertThatThrownBy(() -> scan(List.of("00000000-0000-0000-0000-000000000001")))
        .isInstanceOf(AzureScanException.class)
        .hasMessageContaining("no subscription can be seen");
  }

  @Test
  void aSubscriptionMayBeNamedAsPeopleCallIt() throws AzureScanException {
    assertThat(scan(List.of("example subscription"))).isEqualTo(inventory);
  }

  @Test
  void theSubscriptionsBelowAManagementGroupAreScanned() throws AzureScanException {
    String query =
        "resourcecontainers | where type == 'microsoft.resources/subscriptions'"
            + " | project id, subscriptionId | order by id asc";
    Map<String, String> row =
        Map.of("id", "/subscriptions/" + Ward.SUBSCRIPTION, "subscriptionId", Ward.SUBSCRIPTION);
    replay.on(
        Ward.query(query, "\"managementGroups\":[\"clinic\"]", ""),
        Replay.Reply.of(Ward.rows("", List.of(row))));
    AzureScan scan = new AzureScan(List.of(), Optional.of("clinic"));
    assertThat(scan.scan(replay.connection())).isEqualTo(inventory);
  }

  @Test
  void theAddressOfTheSignInNamesTheCloud() throws AzureScanException {
    assertThat(AzureScan.cloud("")).isEqualTo(AzureEnvironment.AZURE);
    assertThat(AzureScan.cloud("https://login.microsoftonline.us"))
        .isEqualTo(AzureEnvironment.AZURE_US_GOVERNMENT);
    assertThatThrownBy(() -> AzureScan.cloud("https://example.org"))
        .isInstanceOf(AzureScanException.class);
  }

  @Test
  void onlyGetAndTheQueryOfResourceGraphAreEverSent() {
    assertThat(replay.asked())
        .isNotEmpty()
        .allMatch(
            request ->
                request.startsWith("GET ")
                    || request.startsWith("POST /providers/Microsoft.ResourceGraph/resources?"));
  }
}
