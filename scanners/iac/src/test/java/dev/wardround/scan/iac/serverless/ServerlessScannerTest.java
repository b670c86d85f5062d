package dev.wardround.scan.iac.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.tree.Root;
import dev.wardround.inventory.tree.TreeScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerlessScannerTest {
  @TempDir Path root;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Inventory scan() throws IOException {
    return new TreeScan(List.of(new ServerlessScanner())).scan(List.of(new Root(root, ".")));
  }

  private Inventory scan(String text) throws IOException {
    write("svc/serverless.yml", text);
    return scan();
  }

  private static Resource resource(Inventory inventory, String logicalId) {
    return inventory.resources().stream()
        .filter(r -> r.id().equals("svc/serverless.yml#" + logicalId))
        .findFirst()
        .orElseThrow();
  }

  private static final String SERVICE =
      """
      service: portal
      provider:
        name: aws
        runtime: nodejs18.x
        stage: ${opt:stage, 'prod'}
        environment:
          TABLE: ${self:custom.table}
        iam:
          role:
            statements:
              - Effect: Allow
                Action: dynamodb:GetItem
                Resource: "*"
      custom:
        table: patients-${self:provider.stage}
      functions:
        get-patient:
          handler: src/get.handler
          events:
            - http: GET patients/{id}
            - httpApi: {method: post, path: /patients, authorizer: {name: login}}
          url: true
        ping:
          handler: src/ping.handler
          role: arn:aws:iam::111122223333:role/ping
      """;

  @Test
  void theAccessLogOfAnApiBringsItsLogGroup() throws IOException {
    Inventory found =
        scan(
            """
            service: dash
            provider: {name: aws, runtime: nodejs18.x, logs: {restApi: true, httpApi: true}}
            functions:
              a:
                handler: a.b
                events: [{http: GET /a}, {httpApi: GET /b}]
            """);
    for (String id : List.of("ApiGatewayLogGroup", "HttpApiLogGroup")) {
      assertThat(resource(found, id).type()).isEqualTo("AWS::Logs::LogGroup");
    }
    assertThat(found.statuses()).allMatch(status -> status.outcome() == Outcome.READ);
  }

  @Test
  void aFunctionBecomesALambdaFunctionWithTheProvidersSettings() throws IOException {
    Resource function = resource(scan(SERVICE), "GetDashpatientLambdaFunction");
    assertThat(function.type()).isEqualTo("AWS::Lambda::Function");
    assertThat(function.attributes().get("Runtime").flatMap(Value::asText)).contains("nodejs18.x");
    assertThat(function.attributes().get("FunctionName").flatMap(Value::asText))
        .contains("portal-prod-get-patient");
    assertThat(
            function.attributes().get("Environment", "Variables", "TABLE").flatMap(Value::asText))
        .contains("patients-prod");
    assertThat(function.code()).extracting(CodeSource::path).containsExactly("svc");
  }

  @Test
  void theRoleHoldsTheStatementsOfTheFile() throws IOException {
    Inventory inventory = scan(SERVICE);
    assertThat(resource(inventory, "GetDashpatientLambdaFunction").attributes().get("Role"))
        .get()
        .satisfies(
            role ->
                assertThat(((Value.Reference) role).resource())
                    .endsWith("#IamRoleLambdaExecution"));
    assertThat(resource(inventory, "IamRoleLambdaExecution").attributes().toString())
        .contains("dynamodb:GetItem");
    assertThat(
            resource(inventory, "PingLambdaFunction")
                .attributes()
                .get("Role")
                .flatMap(Value::asText))
        .contains("arn:aws:iam::111122223333:role/ping");
  }

  @Test
  void eventsBecomeMethodsRoutesAndUrlsWithTheirAuthorization() throws IOException {
    Inventory inventory = scan(SERVICE);
    assertThat(
            resource(inventory, "ApiGatewayMethodPatientsIdVarGet")
                .attributes()
                .get("AuthorizationType")
                .flatMap(Value::asText))
        .contains("NONE");
    assertThat(
            resource(inventory, "HttpApiRoutePostPatients")
                .attributes()
                .get("AuthorizationType")
                .flatMap(Value::asText))
        .contains("JWT");
    assertThat(
            resource(inventory, "GetDashpatientLambdaFunctionUrl")
                .attributes()
                .get("AuthType")
                .flatMap(Value::asText))
        .contains("NONE");
  }

  @Test
  void theFilesOwnResourcesAreLaidOverTheMadeOnes() throws IOException {
    Inventory inventory =
        scan(
            SERVICE
                + """
            resources:
              - Resources:
                  Images: {Type: AWS::S3::Bucket, Properties: {BucketName: "images-${self:provider.stage}"}}
              - extensions:
                  PingLogGroup: {Properties: {RetentionInDays: 30}}
            """);
    assertThat(resource(inventory, "Images").attributes().get("BucketName").flatMap(Value::asText))
        .contains("images-prod");
    assertThat(
            resource(inventory, "PingLogGroup")
                .attributes()
                .get("RetentionInDays")
                .flatMap(Value::asText))
        .contains("30");
  }

  @Test
  void partsOfTheFileComeFromOtherFiles() throws IOException {
    write("svc/config/dev.yml", "db:\n  host: ehr.internal\n");
    Inventory inventory =
        scan(
            "service: s\nprovider: {name: aws, environment: {HOST: '${file(./config/${sls:stage}.yml):db.host}', X: '${file(./x.js):y}'}}\nfunctions: {a: {handler: a.b}}\n");
    Value.Mapping variables =
        (Value.Mapping)
            resource(inventory, "ALambdaFunction")
                .attributes()
                .get("Environment", "Variables")
                .orElseThrow();
    assertThat(variables.get("HOST").flatMap(Value::asText)).contains("ehr.internal");
    assertThat(variables.get("X").orElseThrow()).isInstanceOf(Value.Unknown.class);
  }

  @Test
  void whatOnlyADeploymentKnowsIsUnknownWithItsReason() throws IOException {
    Inventory inventory =
        scan(
            "service: s\nprovider: {name: aws, kmsKeyArn: '${env:KEY}'}\nfunctions: {a: {handler: a.b}}\n");
    assertThat(resource(inventory, "ALambdaFunction").attributes().get("KmsKeyArn"))
        .get()
        .extracting(value -> ((Value.Unknown) value).why())
        .isEqualTo("environment variable \"KEY\" of the deployment");
  }

  @Test
  void aVariableThatLeadsBackToItselfEnds() throws IOException {
    Inventory inventory =
        scan(
            "service: s\nprovider: {name: aws, memorySize: '${self:custom.a}'}\ncustom: {a: '${self:custom.b}', b: '${self:custom.a}'}\nfunctions: {a: {handler: a.b}}\n");
    assertThat(resource(inventory, "ALambdaFunction").attributes().get("MemorySize").orElseThrow())
        .isInstanceOf(Value.Unknown.class);
  }

  @Test
  void cloudFormationsOwnVariablesAreLeftToIt() throws IOException {
    Inventory inventory =
        scan(
            SERVICE
                + "resources:\n  Resources:\n    T: {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub 'a-${AWS::Region}'}}\n");
    assertThat(resource(inventory, "T").attributes().get("TopicName").orElseThrow())
        .isInstanceOf(Value.Joined.class);
  }

  @Test
  void aPluginsKeyIsTold() throws IOException {
    Inventory inventory = scan(SERVICE + "stepFunctions: {stateMachines: {}}\n");
    assertThat(inventory.statuses())
        .extracting(ScanStatus::outcome, ScanStatus::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Outcome.PARTLY_READ, "\"stepFunctions\" is a plugin's and not understood"));
  }

  @Test
  void aFunctionOnGoogleCloudIsOneOfItsApi() throws IOException {
    Inventory inventory =
        scan(
            "service: s\nprovider: {name: google, runtime: nodejs18}\nfunctions: {first: {handler: http, allowUnauthenticated: true, events: [{http: path}]}}\n");
    Resource function = resource(inventory, "first");
    assertThat(function.type()).isEqualTo("cloudfunctions.googleapis.com/CloudFunction");
    assertThat(function.attributes().get("httpsTrigger")).isPresent();
    assertThat(function.attributes().get("iamPolicy")).isPresent();
  }

  @Test
  void everyServiceFileOfTheSharedInputsHasAStatusAndNoneBreaks() throws IOException {
    Path examples =
        Path.of(System.getProperty("wardround.shared", ""), "inputs", "serverless__examples");
    Assumptions.assumeTrue(Files.isDirectory(examples), "the shared inputs are not here");
    Inventory inventory =
        new TreeScan(List.of(new ServerlessScanner()))
            .scan(List.of(new Root(examples, "examples")));
    long read =
        inventory.statuses().stream()
            .filter(s -> s.outcome() == Outcome.READ || s.outcome() == Outcome.PARTLY_READ)
            .count();
    assertThat(read).isGreaterThan(180);
    assertThat(inventory.statuses()).noneMatch(s -> s.reason().startsWith("the scanner broke"));
    assertThat(
            inventory.resources().stream()
                .filter(r -> r.type().equals("AWS::Lambda::Function"))
                .count())
        .isGreaterThan(220);
  }
}
