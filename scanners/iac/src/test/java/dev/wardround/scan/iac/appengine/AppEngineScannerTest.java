package dev.wardround.scan.iac.appengine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.FilesOf;
import org.junit.jupiter.api.Test;

class AppEngineScannerTest {
  private static Facts scan(String path, String text) {
    return FilesOf.file(path, text).scan(new AppEngineScanner());
  }

  private static Resource portal(String settings) {
    return FilesOf.resource(
        scan("portal/app.yaml", "runtime: python313\nservice: portal\n" + settings),
        "portal/app.yaml#portal");
  }

  private static String text(Resource resource, String first, String... rest) {
    return resource.attributes().get(first, rest).flatMap(Value::asText).orElse("");
  }

  private static Value.Mapping handler(Resource resource) {
    Value.Sequence handlers = (Value.Sequence) resource.attributes().get("handlers").orElseThrow();
    return (Value.Mapping) handlers.items().get(0);
  }

  @Test
  void settingsOfAServiceAreItsVersion() {
    Resource portal =
        portal(
            """
            service_account: portal@clinic.iam.gserviceaccount.com
            instance_class: F2
            entrypoint: gunicorn main:app
            env_variables:
              EHR_HOST: ehr.clinic.example
            """);
    assertThat(portal.type()).isEqualTo("appengine.googleapis.com/Version");
    assertThat(portal.code()).extracting(code -> code.path()).containsExactly("portal");
    assertThat(text(portal, "serviceAccount")).isEqualTo("portal@clinic.iam.gserviceaccount.com");
    assertThat(text(portal, "instanceClass")).isEqualTo("F2");
    assertThat(text(portal, "entrypoint", "shell")).isEqualTo("gunicorn main:app");
    assertThat(text(portal, "envVariables", "EHR_HOST")).isEqualTo("ehr.clinic.example");
  }

  @Test
  void handlersSpeakTheWordsOfTheApi() {
    Value.Mapping handler =
        handler(
            portal(
                """
                handlers:
                  - url: /.*
                    secure: always
                    login: admin
                    script: auto
                """));
    assertThat(handler.get("securityLevel").flatMap(Value::asText)).contains("SECURE_ALWAYS");
    assertThat(handler.get("login").flatMap(Value::asText)).contains("LOGIN_ADMIN");
    assertThat(handler.get("script", "scriptPath").flatMap(Value::asText)).contains("auto");
    assertThat(handler.get("staticFiles")).isEmpty();
  }

  @Test
  void staticFilesKeepTheirPathAndWhatIsUploaded() {
    Value.Mapping handler =
        handler(
            portal(
                """
                handlers:
                  - url: /list
                    static_files: export/patients.csv
                    upload: export/.*
                """));
    assertThat(handler.get("staticFiles", "path").flatMap(Value::asText))
        .contains("export/patients.csv");
    assertThat(handler.get("staticFiles", "uploadPathRegex").flatMap(Value::asText))
        .contains("export/.*");
  }

  @Test
  void boundsOfTheStandardEnvironmentStandInTheirOwnStructure() {
    Resource portal = portal("automatic_scaling:\n  max_instances: 10\n  max_idle_instances: 2\n");
    assertThat(text(portal, "automaticScaling", "standardSchedulerSettings", "maxInstances"))
        .isEqualTo("10");
    assertThat(text(portal, "automaticScaling", "maxIdleInstances")).isEqualTo("2");
  }

  @Test
  void connectorSaysWhatGoesThroughIt() {
    Resource all = portal("vpc_access_connector: {name: clinic, egress_setting: all-traffic}\n");
    assertThat(text(all, "vpcAccessConnector", "egressSetting")).isEqualTo("ALL_TRAFFIC");
    Resource some =
        portal("vpc_access_connector: {name: clinic, egress_setting: private-ranges-only}\n");
    assertThat(text(some, "vpcAccessConnector", "egressSetting")).isEqualTo("PRIVATE_IP_RANGES");
  }

  @Test
  void flexibleEnvironmentIsNamedAsTheApiNamesIt() {
    Resource flexible =
        portal("env: flex\nautomatic_scaling: {max_num_instances: 5}\nnetwork: {name: clinic}\n");
    assertThat(text(flexible, "env")).isEqualTo("flexible");
    assertThat(text(flexible, "automaticScaling", "maxTotalInstances")).isEqualTo("5");
    assertThat(text(flexible, "network", "name")).isEqualTo("clinic");
  }

  @Test
  void serviceWithoutNameIsTheDefault() {
    assertThat(FilesOf.ids(scan("app.yaml", "runtime: nodejs22\n")))
        .containsExactly("app.yaml#default");
  }

  @Test
  void includedFilesAreMissedAloud() {
    Facts facts = scan("app.yaml", "runtime: nodejs22\nincludes: [more.yaml]\n");
    assertThat(FilesOf.status(facts, "app.yaml").outcome()).isEqualTo(Outcome.PARTLY_READ);
  }

  @Test
  void otherFilesOfTheNameArePassedOver() {
    assertThat(scan("app.yaml", "name: x\nservices: []\n").statuses()).isEmpty();
    assertThat(scan("app.yaml", "apiVersion: v1\nkind: Pod\nruntime: x\n").statuses()).isEmpty();
    assertThat(scan("app.yaml", "web:\n  runtime: go\n").statuses()).isEmpty();
  }

  @Test
  void brokenFileIsToldWithItsPlace() {
    Facts facts = scan("app.yaml", "runtime: nodejs22\nhandlers: [\n");
    assertThat(FilesOf.status(facts, "app.yaml").outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void wordsThatAreNoTextsStayAsTheyAre() {
    Resource odd = portal("handlers:\n  - just text\nnetwork: [a]\nautomatic_scaling: 3\n");
    assertThat(text(odd, "automaticScaling")).isEqualTo("3");
  }
}
