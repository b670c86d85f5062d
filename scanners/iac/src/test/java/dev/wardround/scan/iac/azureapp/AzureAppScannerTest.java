package dev.wardround.scan.iac.azureapp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.FilesOf;
import org.junit.jupiter.api.Test;

class AzureAppScannerTest {
  private static Facts scan(String path, String text) {
    return FilesOf.file(path, text).scan(new AzureAppScanner());
  }

  @Test
  void triggerOfAFunctionIsInItsConfig() {
    Facts facts =
        scan(
            "app/intake/function.json",
            """
            {"bindings": [
              {"type": "httpTrigger", "direction": "in", "authLevel": "anonymous"}]}
            """);
    Resource function = FilesOf.resource(facts, "app/intake/function.json#intake");
    assertThat(function.type()).isEqualTo("Microsoft.Web/sites/functions");
    Value.Sequence bindings =
        (Value.Sequence)
            function.attributes().get("properties", "config", "bindings").orElseThrow();
    assertThat(((Value.Mapping) bindings.items().get(0)).get("authLevel").flatMap(Value::asText))
        .contains("anonymous");
    assertThat(function.code()).extracting(code -> code.path()).containsExactly("app/intake");
  }

  @Test
  void workflowHasItsDefinition() {
    Facts facts =
        scan(
            "app/refer/workflow.json",
            """
            {"definition": {"triggers": {"when": {"type": "Request"}}, "actions": {}},
             "kind": "Stateful"}
            """);
    Resource workflow = FilesOf.resource(facts, "app/refer/workflow.json#refer");
    assertThat(workflow.type()).isEqualTo("Microsoft.Logic/workflows");
    assertThat(
            workflow
                .attributes()
                .get("properties", "definition", "triggers", "when", "type")
                .flatMap(Value::asText))
        .contains("Request");
  }

  @Test
  void localSettingsAreSettingsOfTheApp() {
    Facts facts = scan("local.settings.json", "{\"Values\": {\"STORE\": \"images\"}}");
    Resource settings = FilesOf.resource(facts, "local.settings.json#appsettings");
    assertThat(settings.attributes().get("properties", "STORE").flatMap(Value::asText))
        .contains("images");
  }

  @Test
  void otherJsonOfTheNameIsPassedOver() {
    assertThat(scan("a/function.json", "{\"x\": 1}").statuses()).isEmpty();
    assertThat(scan("a/workflow.json", "{").statuses())
        .extracting(status -> status.outcome())
        .containsExactly(Outcome.FAILED);
  }
}
