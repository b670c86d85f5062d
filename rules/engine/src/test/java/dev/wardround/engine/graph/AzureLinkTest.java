package dev.wardround.engine.graph;

import static dev.wardround.engine.graph.Declared.map;
import static dev.wardround.engine.graph.Declared.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.engine.graph.Declared.Ref;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Workload;
import dev.wardround.rules.Workload.DataAccess;
import dev.wardround.rules.Workload.Reach;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AzureLinkTest {
  private static final String APP = "main.bicep#viewer";
  private static final String STORE = "main.bicep#patientrecords";
  private static final String BLOB_READER = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";
  private static final String ROLES = "/providers/Microsoft.Authorization/roleDefinitions/";

  private static Declared viewer(Object external) {
    return new Declared()
        .with(STORE, "Microsoft.Storage/storageAccounts", "kind", "StorageV2")
        .with(
            APP,
            AzureWorkloads.CONTAINER_APP,
            "identity",
            map("type", "SystemAssigned"),
            "properties",
            map("configuration", map("ingress", map("external", external))));
  }

  private static Map<String, Object> grant(String role) {
    return map(
        "roleDefinitionId", ROLES + role, "principalId", new Ref(APP, "identity.principalId"));
  }

  private static Declared granted(String role, Object scope) {
    return viewer(true)
        .with(
            "main.bicep#grant",
            "Microsoft.Authorization/roleAssignments",
            "scope",
            scope,
            "properties",
            grant(role));
  }

  private static Workload app(Declared declared) {
    return declared.graph().workload(APP).orElseThrow();
  }

  private static Reach reach(Object external) {
    return app(viewer(external)).exposures().get(0).reach();
  }

  private static Declared site(Object... attributes) {
    return new Declared().with(APP, AzureWorkloads.SITE, attributes);
  }

  @Test
  void aRoleOnTheStoreLeadsFromTheInternetToItsPatients() {
    Declared declared = granted(BLOB_READER, new Ref(STORE, "id"));
    assertThat(app(declared).data())
        .singleElement()
        .satisfies(
            data -> {
              assertThat(data.store()).isEqualTo(STORE);
              assertThat(data.levels()).containsExactly("read");
              assertThat(data.certain()).isTrue();
            });
    assertThat(declared.graph().path(APP))
        .extracting(PathStep::kind)
        .containsExactly(
            PathStep.Kind.INTERNET,
            PathStep.Kind.ENTRY,
            PathStep.Kind.WORKLOAD,
            PathStep.Kind.IDENTITY,
            PathStep.Kind.DATA);
  }

  /** Terraform names roles; a reason names them too. */
  @Test
  void aBuiltInRoleIsKnownByItsName() {
    Declared declared =
        viewer(true)
            .with(
                "main.bicep#grant",
                "Microsoft.Authorization/roleAssignments",
                "scope",
                new Ref(STORE, "id"),
                "properties",
                map(
                    "roleDefinitionId",
                    "Storage Blob Data Reader",
                    "principalId",
                    new Ref(APP, "identity.principalId")));
    assertThat(app(declared).data())
        .singleElement()
        .satisfies(
            data -> {
              assertThat(data.levels()).containsExactly("read");
              assertThat(data.because())
                  .singleElement()
                  .asString()
                  .startsWith("role Storage Blob Data Reader at ");
            });
  }

  @Test
  void aScopeThatIsNotKnownGivesNoCertainty() {
    assertThat(app(granted(BLOB_READER, unknown("a group elsewhere"))).data())
        .extracting(DataAccess::certain)
        .containsExactly(false);
  }

  @Test
  void aRoleThatIsNotKnownGivesNoCertainty() {
    assertThat(app(granted("none-such", new Ref(STORE, "id"))).data())
        .extracting(DataAccess::certain)
        .containsExactly(false);
  }

  @Test
  void aRoleOnSomethingElseReachesNothing() {
    Declared elsewhere =
        granted(BLOB_READER, new Ref("main.bicep#vault", "id"))
            .with("main.bicep#vault", "Microsoft.KeyVault/vaults");
    assertThat(app(elsewhere).data()).isEmpty();
  }

  @Test
  void withoutScopeARoleHoldsForAllBesideIt() {
    Declared beside =
        viewer(true)
            .with(
                "main.bicep#grant",
                "Microsoft.Authorization/roleAssignments",
                "properties",
                grant(BLOB_READER));
    assertThat(app(beside).data()).extracting(DataAccess::certain).containsExactly(true);
  }

  @Test
  void withoutRoleNothingIsReached() {
    assertThat(app(viewer(true)).data()).isEmpty();
  }

  @Test
  void ingressTellsWhoReachesAContainerApp() {
    assertThat(reach(true)).isEqualTo(Reach.INTERNET);
    assertThat(reach(false)).isEqualTo(Reach.INTERNAL);
    assertThat(reach(unknown("param external"))).isEqualTo(Reach.UNKNOWN);
  }

  @Test
  void ofWebSitesFunctionAppsAloneAreWorkloads() {
    assertThat(site("kind", "app,linux").graph().workloads()).isEmpty();
    assertThat(site("kind", "functionapp,linux").graph().workloads()).hasSize(1);
  }

  @Test
  void whatTriggersAFunctionIsUnknownUnlessItIsDeclared() {
    Declared alone = site("kind", "functionapp");
    assertThat(app(alone).exposures().get(0).reach()).isEqualTo(Reach.UNKNOWN);
    Object anonymous = map("type", "httpTrigger", "authLevel", "anonymous");
    alone.with(
        "main.bicep#hello",
        "Microsoft.Web/sites/functions",
        "parent",
        new Ref(APP, "id"),
        "properties",
        map("config", map("bindings", List.of(anonymous))));
    assertThat(app(alone).exposures().get(0).reach()).isEqualTo(Reach.INTERNET);
  }

  @Test
  void disabledPublicAccessLeavesTheNetworkAlone() {
    Declared closed =
        site("kind", "functionapp", "properties", map("publicNetworkAccess", "Disabled"));
    assertThat(app(closed).exposures().get(0).reach()).isEqualTo(Reach.INTERNAL);
  }

  private static Reach reachBehind(Object... addressRule) {
    Declared declared =
        new Declared()
            .with(
                APP,
                AzureWorkloads.CONTAINER_APP,
                "properties",
                map(
                    "configuration",
                    map(
                        "ingress",
                        map(
                            "external",
                            true,
                            "ipSecurityRestrictions",
                            List.of(map(addressRule))))));
    return app(declared).exposures().get(0).reach();
  }

  @Test
  void anAddressRuleThatLetsEverybodyInIsNoWall() {
    assertThat(reachBehind("action", "Allow", "ipAddressRange", "0.0.0.0/0"))
        .isEqualTo(Reach.INTERNET);
    assertThat(reachBehind("action", "Allow", "ipAddressRange", "10.0.0.0/8"))
        .isEqualTo(Reach.UNKNOWN);
    assertThat(reachBehind("action", "Deny", "ipAddressRange", "0.0.0.0/0"))
        .isEqualTo(Reach.UNKNOWN);
    assertThat(reachBehind("action", "Allow", "ipAddressRange", unknown("param office")))
        .isEqualTo(Reach.UNKNOWN);
  }

  @Test
  void aPublicAddressOpensAContainerGroup() {
    Declared group =
        new Declared()
            .with(
                APP,
                AzureWorkloads.CONTAINER_GROUP,
                "properties",
                map("ipAddress", map("type", "Public")));
    assertThat(app(group).exposures().get(0).reach()).isEqualTo(Reach.INTERNET);
  }

  private static Reach signedIn(Object platform, Object validation) {
    Declared declared =
        site("kind", "functionapp")
            .with(
                "main.bicep#fn",
                "Microsoft.Web/sites/functions",
                "parent",
                new Ref(APP, "id"),
                "properties",
                map("config", map("bindings", List.of(ANONYMOUS))))
            .with(
                "main.bicep#auth",
                "Microsoft.Web/sites/config",
                "parent",
                new Ref(APP, "id"),
                "properties",
                map("platform", platform, "globalValidation", validation));
    return app(declared).exposures().get(0).reach();
  }

  private static final Map<String, Object> ANONYMOUS =
      map("type", "httpTrigger", "authLevel", "anonymous");

  @Test
  void aSignInCountsOnlyWhereItIsOnForEveryPath() {
    Map<String, Object> asked = map("requireAuthentication", true);
    assertThat(signedIn(map("enabled", true), asked)).isEqualTo(Reach.AUTHENTICATED);
    assertThat(signedIn(map("enabled", false), asked)).isEqualTo(Reach.INTERNET);
    assertThat(signedIn(map("enabled", unknown("a parameter")), asked)).isEqualTo(Reach.UNKNOWN);
    Map<String, Object> inPart =
        map("requireAuthentication", true, "excludedPaths", List.of("/health"));
    assertThat(signedIn(map("enabled", true), inPart)).isEqualTo(Reach.UNKNOWN);
  }

  @Test
  void whatIsDecidedElsewhereIsNeitherInternalNorOpen() {
    assertThat(reach(new Ref("main.bicep#other", "properties.open"))).isEqualTo(Reach.UNKNOWN);
    Declared app =
        site(
            "kind",
            "functionapp",
            "properties",
            map("publicNetworkAccess", new Ref("main.bicep#other", "properties.open")));
    assertThat(app(app).exposures().get(0).reach()).isEqualTo(Reach.UNKNOWN);
  }
}
