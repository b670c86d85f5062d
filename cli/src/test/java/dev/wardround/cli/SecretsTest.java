package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.cli.Desk.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets that lie in the input, and every place that a scan writes to. */
class SecretsTest {
  private static final String ACCESS_KEY = "AKIA" + "Q3EGRTB7ZKWM4YXP";
  private static final String SECRET_KEY = "wJx7r8XUtnFEMIK7MDENGbPxRfiCYzQ3kPlLm0Aa";
  private static final String TOKEN =
      "eyJhbGciOi" + "JIUzI1NiJ9.eyJzdWIiOiJwYXRpZW50LTE3In0.dBjftJeZ4CVPmB92K27uhbUJU1p1r";
  private static final String KEY_BODY = "MIIEpAIBAAKCAQEA7bq3xVd0plantedkeybody";

  /** What must not be seen anywhere. */
  private static final List<String> PLANTED =
      List.of(
          ACCESS_KEY.substring(4),
          SECRET_KEY,
          TOKEN.substring(10),
          KEY_BODY,
          "Planted-database-1",
          "Planted-noecho-2",
          "Planted-connection-3",
          "Planted-url-4",
          "Planted-terraform-5",
          "Planted-sensitive-6",
          "Planted-string-data-7",
          "UGxhbnRlZC1kYXRhLTg=",
          "Planted-serverless-9",
          "Planted-user-data-10",
          "Planted-container-11",
          "Planted-broken-12",
          "Planted-broken-13",
          "Planted-broken-14",
          "Planted-broken-15",
          "Planted-tfvars-16",
          "Planted-output-17",
          "Planted-registry-18",
          "Planted-manager-19",
          "Planted-joined-20",
          "Planted-applied-21",
          "Planted-member-22",
          "Planted-key-23",
          "Planted-interpolated-24",
          "Planted-continued-25");

  @TempDir Path directory;

  @BeforeEach
  void plant() {
    plantCloudFormation();
    plantTerraform();
    plantOthers();
    plantBroken();
  }

  private void plantCloudFormation() {
    Desk.at(directory)
        .with(
            "template.yaml",
            """
            Parameters:
              Stage: {Type: String}
              AdminWord: {Type: String, NoEcho: true, Default: Planted-noecho-2}
            Resources:
              Database:
                Type: AWS::RDS::DBInstance
                Properties:
                  MasterUsername: admin
                  MasterUserPassword: Planted-database-1
              Other:
                Type: AWS::RDS::DBInstance
                Properties: {MasterUserPassword: !Ref AdminWord, DBName: !Sub 'x-${AdminWord}'}
              Intake:
                Type: AWS::Lambda::Function
                Properties:
                  FunctionName: !Ref AdminWord
                  Environment:
                    Variables:
                      DB_PASSWORD: !Sub '${Stage}-Planted-joined-20'
                      CONFIG: '{"db": {"password": "Planted-member-22"}}'
                      CONNECTION: !Sub 'Server=db;Password=${Stage}-Planted-continued-25;Pooling=true'
                      AWS_ID: %s
                      AWS_SECRET_ACCESS_KEY: %s
                      SESSION: %s
                      STORE: Server=db;Uid=app;Password=Planted-connection-3;Pooling=true
                      DATABASE_URL: postgres://app:Planted-url-4@db.internal/ward
                      SIGNING: |
                        -----BEGIN RSA PRIVATE KEY-----
                        %s
                        -----END RSA PRIVATE KEY-----
              Door:
                Type: AWS::Lambda::Url
                Properties: {AuthType: NONE, TargetFunctionArn: !Ref Intake}
              Kept:
                Type: AWS::SecretsManager::Secret
                Properties: {SecretString: '{"word": "Planted-manager-19"}'}
              Host:
                Type: AWS::EC2::Instance
                Properties:
                  UserData:
                    Fn::Base64: |
                      #!/bin/bash
                      export DB_PASSWORD="Planted-user-data-10"
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - Name: app
                      Environment: [{Name: DB_PASSWORD, Value: Planted-container-11}]
            Outputs:
              Word: {Value: Planted-output-17}
            """
                .formatted(ACCESS_KEY, SECRET_KEY, TOKEN, KEY_BODY));
  }

  private void plantTerraform() {
    Desk.at(directory)
        .with(
            "infra/main.tf",
            """
            variable "word" {
              sensitive = true
              default   = "Planted-sensitive-6"
            }
            variable "from_file" {
              sensitive = true
            }
            resource "aws_db_instance" "ward" {
              password = "Planted-terraform-5"
              db_name  = var.word
            }
            variable "stage" {}
            resource "aws_db_instance" "other" {
              password = "${var.stage}-Planted-interpolated-24"
            }
            resource "aws_lambda_function" "intake" {
              function_name = "intake-${var.word}"
              environment {
                variables = { WORD = var.word, OTHER = var.from_file, JOINED = "a ${var.word} b" }
              }
            }
            """)
        .with("infra/terraform.tfvars", "from_file = \"Planted-tfvars-16\"\n");
  }

  private void plantOthers() {
    Desk.at(directory)
        .with(
            "k8s/app.yaml",
            """
            apiVersion: v1
            kind: Secret
            metadata: {name: ward}
            stringData: {plain: Planted-string-data-7}
            data: {encoded: UGxhbnRlZC1kYXRhLTg=}
            """)
        .with(
            "k8s/applied.yaml",
            """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: ward
              annotations:
                kubectl.kubernetes.io/last-applied-configuration: |
                  {"apiVersion":"v1","data":{"plain":"Planted-applied-21"},"kind":"ConfigMap"}
            data:
              password=Planted-key-23: a
              password=Planted-key-23: b
            """)
        .with(
            "service/serverless.yml",
            """
            service: intake
            provider:
              name: aws
              runtime: nodejs18.x
              environment: {API_KEY: Planted-serverless-9}
            functions:
              open: {handler: a.b, url: true}
            """)
        .with(
            "web/package-lock.json",
            """
            {"lockfileVersion": 3, "packages": {
              "": {"dependencies": {"lodash": "4.17.0"}},
              "node_modules/lodash": {"version": "4.17.0",
                "resolved": "https://me:Planted-registry-18@npm.example/lodash.tgz"}}}
            """);
  }

  private void plantBroken() {
    Desk.at(directory)
        .with(
            "broken/a.yaml",
            "Resources:\n  A:\n    Type: AWS::S3::Bucket\n    password: [Planted-broken-12\n  x: }\n")
        .with(
            "broken/b.json", "{\"Resources\": {\"Type\": \"AWS::X::Y\", \"p\": Planted-broken-13 }")
        .with("broken/c.tf", "locals {\n  password = \"Planted-broken-14\n}\n")
        .with("broken/pom.xml", "<project><password>Planted-broken-15</passw></project>");
  }

  private void assertHoldsNone(String what, String text) {
    List<String> seen = new ArrayList<>();
    for (String secret : PLANTED) {
      if (text.contains(secret)) {
        seen.add(secret);
      }
    }
    assertThat(seen).as("secrets in %s", what).isEmpty();
  }

  @Test
  void noReportAndNoInventoryHoldsASecret() {
    Desk desk = Desk.at(directory);
    Said said =
        desk.run(
            "scan",
            ".",
            "-v",
            "-o",
            "terminal",
            "-o",
            "r.json",
            "-o",
            "r.sarif",
            "-o",
            "r.html",
            "--save-inventory",
            "ward.inventory");
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.out()).contains("template.yaml");
    assertHoldsNone("the terminal", said.out());
    assertHoldsNone("the messages", said.err());
    for (String file : List.of("r.json", "r.sarif", "r.html", "ward.inventory")) {
      assertThat(desk.read(file)).as(file).contains("AWS::Lambda");
      assertHoldsNone(file, desk.read(file));
    }
  }

  @Test
  void noExplanationHoldsASecret() {
    Desk desk = Desk.at(directory);
    desk.run("scan", ".", "-o", "r.json");
    Said scanned = desk.run("scan", ".", "-o", "json");
    assertThat(scanned.report().findings()).isNotEmpty();
    scanned
        .report()
        .findings()
        .forEach(
            finding -> {
              Said said = desk.run("explain", finding.fingerprint(), "--report", "r.json");
              assertThat(said.out()).contains(finding.message());
              assertHoldsNone("an explanation", said.out() + said.err());
            });
  }

  @Test
  void whatIsPlantedIsReadNotOverlooked() {
    Said said = Desk.at(directory).run("scan", ".", "-o", "json");
    assertThat(said.report().resources()).isGreaterThan(9);
    assertThat(said.statuses("broken/a.yaml").get(0).reason()).contains("line 5");
    assertThat(said.report().components()).extracting("name").contains("lodash");
  }
}
