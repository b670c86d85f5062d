package dev.wardround.scan.iac.arm;

import static dev.wardround.scan.iac.arm.FilesOf.ids;
import static dev.wardround.scan.iac.arm.FilesOf.resource;
import static dev.wardround.scan.iac.arm.FilesOf.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Value;
import org.junit.jupiter.api.Test;

class ArmScannerTest {
  private static final String HEAD =
      "{\"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/"
          + "deploymentTemplate.json#\", ";

  private static Facts scan(String rest) {
    return FilesOf.file("azuredeploy.json", HEAD + rest + "}").scan(new ArmScanner());
  }

  private static Value attribute(Resource resource, String first, String... rest) {
    return resource.attributes().get(first, rest).orElseThrow();
  }

  @Test
  void resourceIsInRestFormWithThePlaceOfEachValue() {
    Facts facts =
        scan(
            """
            // comments are allowed
            "resources": [{
              "type": "Microsoft.Storage/storageAccounts",
              "apiVersion": "2023-01-01",
              "name": "intake",
              "kind": "StorageV2",
              "properties": {
                "minimumTlsVersion": "TLS1_0",
              }
            }]
            """);
    Resource account = resource(facts, "azuredeploy.json#Microsoft.Storage/storageAccounts/intake");
    assertThat(account.provider()).isEqualTo("azure");
    assertThat(account.format()).isEqualTo("arm");
    assertThat(attribute(account, "properties", "minimumTlsVersion"))
        .isEqualTo(new Value.Text("TLS1_0", Location.of("azuredeploy.json", 8, 26)));
    assertThat(status(facts, "azuredeploy.json").outcome()).isEqualTo(Outcome.READ);
  }

  @Test
  void parametersAreTheirDefaultsOrUnknown() {
    Facts facts =
        scan(
            """
            "parameters": {
              "tls": {"type": "string", "defaultValue": "TLS1_2"},
              "open": {"type": "bool"},
              "key": {"type": "securestring", "defaultValue": "a-key-that-must-not-be-shown"}
            },
            "resources": [{
              "type": "Microsoft.Storage/storageAccounts", "name": "a",
              "properties": {
                "tls": "[parameters('TLS')]",
                "open": "[parameters('open')]",
                "key": "[parameters('key')]"
              }
            }]
            """);
    Resource account = facts.resources().get(0);
    assertThat(attribute(account, "properties", "tls").asText()).contains("TLS1_2");
    assertThat(attribute(account, "properties", "open"))
        .isInstanceOfSatisfying(
            Value.Unknown.class,
            open -> assertThat(open.why()).isEqualTo("parameter \"open\" has no default"));
    assertThat(attribute(account, "properties", "key")).isInstanceOf(Value.Secret.class);
  }

  @Test
  void parametersFileBesideTheTemplateIsUsed() {
    Facts facts =
        FilesOf.file(
                "main.json",
                HEAD
                    + """
                      "parameters": {"tls": {"type": "string"}, "env": {"type": "string"}},
                      "resources": [{"type": "Microsoft.Storage/storageAccounts", "name": "a",
                        "kind": "[parameters('env')]",
                        "properties": {"minimumTlsVersion": "[parameters('tls')]"}}]}
                      """)
            .and(
                "main.parameters.json",
                """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/\
                deploymentParameters.json#",
                 "parameters": {"tls": {"value": "TLS1_1"}, "env": {"value": "${KIND}"}}}
                """)
            .scan(new ArmScanner());
    Resource account = facts.resources().get(0);
    assertThat(attribute(account, "properties", "minimumTlsVersion").asText()).contains("TLS1_1");
    assertThat(attribute(account, "kind")).isInstanceOf(Value.Unknown.class);
    assertThat(status(facts, "main.parameters.json").outcome()).isEqualTo(Outcome.READ);
  }

  @Test
  void copyLoopsAreWrittenOut() {
    Facts facts =
        scan(
            """
            "variables": {"copy": [{"name": "names", "count": 2,
              "input": "[concat('n', copyIndex('names', 1))]"}]},
            "resources": [{
              "type": "Microsoft.Storage/storageAccounts",
              "name": "[variables('names')[copyIndex()]]",
              "copy": {"name": "accounts", "count": "[length(variables('names'))]"},
              "properties": {"copy": [{"name": "rules", "count": 2,
                "input": {"id": "[copyIndex('rules')]", "of": "[copyIndex('accounts')]"}}]}
            }]
            """);
    assertThat(ids(facts))
        .containsExactly(
            "azuredeploy.json#Microsoft.Storage/storageAccounts/n1",
            "azuredeploy.json#Microsoft.Storage/storageAccounts/n2");
    Value rules = attribute(facts.resources().get(1), "properties", "rules");
    assertThat(((Value.Sequence) rules).items()).hasSize(2);
    assertThat(
            ((Value.Mapping) ((Value.Sequence) rules).items().get(1))
                .get("of")
                .orElseThrow()
                .asText())
        .contains("1");
  }

  @Test
  void loopOverWhatIsNotKnownIsOneResource() {
    Facts facts =
        scan(
            """
            "parameters": {"count": {"type": "int"}},
            "resources": [{"type": "Microsoft.Web/sites", "name": "[concat('s', copyIndex())]",
              "copy": {"name": "sites", "count": "[parameters('count')]"}}]
            """);
    assertThat(facts.resources()).hasSize(1);
    assertThat(attribute(facts.resources().get(0), "name")).isInstanceOf(Value.Joined.class);
  }

  @Test
  void resourceUnderAFalseConditionIsNotThere() {
    Facts facts =
        scan(
            """
            "parameters": {"on": {"type": "bool"}},
            "resources": [
              {"type": "Microsoft.Web/sites", "name": "no", "condition": false},
              {"type": "Microsoft.Web/sites", "name": "perhaps",
               "condition": "[parameters('on')]"}]
            """);
    assertThat(ids(facts)).containsExactly("azuredeploy.json#Microsoft.Web/sites/perhaps");
  }

  @Test
  void childBearsTheNamesOfItsParentAndRefersToIt() {
    Facts facts =
        scan(
            """
            "resources": [
              {"type": "Microsoft.Web/sites", "name": "app", "resources": [
                {"type": "config", "name": "web", "properties": {"minTlsVersion": "1.0"}}]},
              {"type": "Microsoft.Web/sites/slots", "name": "app/next"}]
            """);
    String parent = "azuredeploy.json#Microsoft.Web/sites/app";
    Resource config = resource(facts, "azuredeploy.json#Microsoft.Web/sites/config/app/web");
    assertThat(config.type()).isEqualTo("Microsoft.Web/sites/config");
    for (Resource child : facts.resources().subList(1, 3)) {
      assertThat(attribute(child, "parent"))
          .isInstanceOfSatisfying(
              Value.Reference.class, r -> assertThat(r.resource()).isEqualTo(parent));
    }
  }

  @Test
  void identifiersOfDeclaredResourcesAreReferences() {
    Facts facts =
        scan(
            """
            "variables": {"plan": "[concat('plan-', uniqueString(resourceGroup().id))]"},
            "resources": [
              {"type": "Microsoft.Web/serverfarms", "name": "[variables('plan')]"},
              {"type": "Microsoft.Web/sites", "name": "app", "properties": {
                "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', variables('plan'))]",
                "other": "[resourceId('Microsoft.Web/serverfarms', 'elsewhere')]",
                "host": "[reference(resourceId('Microsoft.Web/serverfarms', variables('plan'))).hostName]"
              }}]
            """);
    Resource app = resource(facts, "azuredeploy.json#Microsoft.Web/sites/app");
    String plan = facts.resources().get(0).id();
    assertThat(attribute(app, "properties", "serverFarmId"))
        .isInstanceOfSatisfying(
            Value.Reference.class,
            r -> assertThat(r.resource() + " " + r.attribute()).isEqualTo(plan + " id"));
    assertThat(attribute(app, "properties", "other")).isInstanceOf(Value.Joined.class);
    assertThat(attribute(app, "properties", "host"))
        .isInstanceOfSatisfying(
            Value.Reference.class, r -> assertThat(r.attribute()).isEqualTo("properties.hostName"));
  }

  @Test
  void extensionBearsItsOwnTypeAndWhatItExtends() {
    Facts facts =
        scan(
            """
            "resources": [
              {"type": "Microsoft.Storage/storageAccounts", "name": "a"},
              {"type": "Microsoft.Storage/storageAccounts/providers/roleAssignments",
               "name": "a/Microsoft.Authorization/b"},
              {"type": "Microsoft.Authorization/locks", "name": "l",
               "scope": "Microsoft.Storage/storageAccounts/a"}]
            """);
    for (Resource extension : facts.resources().subList(1, 3)) {
      assertThat(attribute(extension, "scope"))
          .isInstanceOfSatisfying(
              Value.Reference.class,
              r ->
                  assertThat(r.resource())
                      .isEqualTo("azuredeploy.json#Microsoft.Storage/storageAccounts/a"));
    }
    assertThat(facts.resources().get(1).type())
        .isEqualTo("Microsoft.Authorization/roleAssignments");
  }

  @Test
  void nestedTemplateIsDeployedWithItsParametersAndGivesItsOutputs() {
    Facts facts =
        scan(
            """
            "resources": [
              {"type": "Microsoft.Resources/deployments", "name": "store", "properties": {
                "expressionEvaluationOptions": {"scope": "inner"},
                "parameters": {"tls": {"value": "TLS1_1"}},
                "template": {"parameters": {"tls": {"type": "string"}},
                  "resources": [{"type": "Microsoft.Storage/storageAccounts", "name": "s",
                    "properties": {"minimumTlsVersion": "[parameters('tls')]"}}],
                  "outputs": {"kind": {"type": "string", "value": "[concat('for ', parameters('tls'))]"}}}}},
              {"type": "Microsoft.Web/sites", "name": "app",
               "kind": "[reference('store').outputs.kind.value]"}]
            """);
    String store = "azuredeploy.json#Microsoft.Resources/deployments/store/";
    Resource account = resource(facts, store + "Microsoft.Storage/storageAccounts/s");
    assertThat(attribute(account, "properties", "minimumTlsVersion").asText()).contains("TLS1_1");
    assertThat(attribute(facts.resources().get(1), "kind").asText()).contains("for TLS1_1");
  }

  @Test
  void linkedTemplateOfTheScanIsReadAsPartOfTheOneAroundIt() {
    Facts facts =
        FilesOf.file(
                "azuredeploy.json",
                HEAD
                    + """
                      "resources": [{"type": "Microsoft.Resources/deployments", "name": "x",
                        "properties": {"templateLink":
                          {"uri": "[uri(deployment().properties.templateLink.uri, 'nested/site.json')]"},
                        "parameters": {"name": {"value": "app"}}}}]}
                      """)
            .and(
                "nested/site.json",
                HEAD
                    + """
                      "parameters": {"name": {"type": "string"}},
                      "resources": [
                        {"type": "Microsoft.Web/sites", "name": "[parameters('name')]"}]}
                      """)
            .scan(new ArmScanner());
    assertThat(ids(facts))
        .containsExactly(
            "azuredeploy.json#Microsoft.Resources/deployments/x/Microsoft.Web/sites/app");
    assertThat(facts.statuses()).extracting(s -> s.outcome()).containsOnly(Outcome.READ);
  }

  @Test
  void linkedTemplateThatIsNotThereIsTold() {
    Facts facts =
        scan(
            """
            "resources": [{"type": "Microsoft.Resources/deployments", "name": "x",
              "properties": {"templateLink": {"relativePath": "gone.json"}}}]
            """);
    assertThat(status(facts, "azuredeploy.json").outcome()).isEqualTo(Outcome.PARTLY_READ);
    assertThat(status(facts, "azuredeploy.json").reason()).contains("is not in the scan");
  }

  @Test
  void templatesThatLinkInACircleEnd() {
    String link =
        HEAD
            + "\"resources\": [{\"type\": \"Microsoft.Resources/deployments\", \"name\": \"x\","
            + " \"properties\": {\"templateLink\": {\"relativePath\": \"%s\"}}}]}";
    Facts facts =
        FilesOf.file("a.json", link.formatted("b.json"))
            .and("b.json", link.formatted("a.json"))
            .scan(new ArmScanner());
    assertThat(status(facts, "a.json").reason()).contains("nested too deep");
  }

  @Test
  void variablesThatGrowWithoutEndAreUnknown() {
    StringBuilder variables = new StringBuilder("\"v0\": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]");
    for (int i = 1; i < 40; i++) {
      String before = "\"[variables('v" + (i - 1) + "')]\"";
      variables.append(", \"v%d\": [%s, %s]".formatted(i, before, before));
    }
    Facts facts =
        scan(
            "\"variables\": {"
                + variables
                + "}, \"resources\": [{\"type\": \"Microsoft.Web/sites\", \"name\": \"a\","
                + " \"tags\": \"[variables('v39')]\"}]");
    assertThat(attribute(facts.resources().get(0), "tags").isKnown()).isFalse();
  }

  @Test
  void functionsOfTheTemplateAreCalled() {
    Facts facts =
        scan(
            """
            "functions": [{"namespace": "house", "members": {"name": {
              "parameters": [{"name": "end", "type": "string"}],
              "output": {"type": "string", "value": "[concat('ward-', parameters('end'))]"}}}}],
            "resources": [{"type": "Microsoft.Web/sites", "name": "[house.name('one')]"}]
            """);
    assertThat(facts.resources().get(0).name()).isEqualTo("ward-one");
  }

  @Test
  void nullIsAbsent() {
    Facts facts =
        scan(
            """
            "resources": [{"type": "Microsoft.Web/sites", "name": "a",
              "properties": {"httpsOnly": "[null()]", "x": [null]}}]
            """);
    assertThat(facts.resources().get(0).attributes().get("properties", "httpsOnly")).isEmpty();
  }

  @Test
  void otherJsonIsLeftAlone() {
    Facts facts =
        FilesOf.file("package.json", "{\"name\": \"x\"}")
            .and("broken.json", "{\"deploymentTemplate.json\"")
            .scan(new ArmScanner());
    assertThat(facts.statuses()).extracting(s -> s.target()).containsExactly("broken.json");
    assertThat(status(facts, "broken.json").outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void compiledTemplateBesideItsBicepIsLeftToBicep() {
    Facts facts =
        FilesOf.file(
                "main.json",
                HEAD + "\"metadata\": {\"_generator\": {\"name\": \"bicep\"}}, \"resources\": []}")
            .and("main.bicep", "")
            .scan(new ArmScanner());
    assertThat(status(facts, "main.json").outcome()).isEqualTo(Outcome.SKIPPED);
  }
}
