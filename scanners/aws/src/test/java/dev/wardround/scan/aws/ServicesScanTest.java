package dev.wardround.scan.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.wardround.engine.Assessment;
import dev.wardround.engine.Options;
import dev.wardround.engine.graph.Graph;
import dev.wardround.engine.graph.Scope;
import dev.wardround.engine.pack.PackFolder;
import dev.wardround.engine.schema.FieldTypes;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Report;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The services around workloads: what the scan tells of them, and what the rules say to that. */
class ServicesScanTest {
  private static Moto moto;
  private static HttpServer server;
  private static Inventory inventory;
  private static Report report;

  @BeforeAll
  static void scanOnce() throws Exception {
    moto = Moto.start();
    Hospital.fill(moto.address());
    server = Proxy.completing(moto.address(), Hospital.answers());
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (Clients clients = Moto.clients(address)) {
      inventory = AwsScan.scan(clients, List.of(Moto.REGION));
    }
    report =
        Assessment.judge(
            inventory,
            Graph.of(inventory, Scope.NONE),
            List.of(
                PackFolder.at(Path.of("../../rules/hipaa").toAbsolutePath().normalize())
                    .compile("hipaa", FieldTypes.builtIn())),
            Options.of("test", Clock.systemUTC()));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.stop(0);
    }
    if (moto != null) {
      moto.close();
    }
  }

  private static Resource one(String type, String name) {
    return inventory.resources().stream()
        .filter(resource -> resource.type().equals(type) && resource.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " " + name));
  }

  private static Value at(Resource resource, String name, String... path) {
    return resource.attributes().get(name, path).orElseThrow();
  }

  private static Optional<String> verdict(String rule, Resource subject) {
    return report.findings().stream()
        .filter(finding -> finding.ruleId().equals(rule))
        .filter(finding -> finding.subject().id().equals(subject.id()))
        .map(finding -> finding.verdict().word())
        .findFirst();
  }

  private static void fails(String rule, String type, String name) {
    assertThat(verdict(rule, one(type, name))).contains("fail");
  }

  private static void passes(String rule, String type, String name) {
    Resource subject = one(type, name);
    assertThat(verdict(rule, subject)).isEmpty();
  }

  @Test
  void noCallFailedOrWasRefused() {
    assertThat(inventory.statuses()).isEmpty();
  }

  @Test
  void everyAttributeIsOneOfCloudFormation() throws Exception {
    Map<String, Set<String>> schema = Schema.read();
    for (Resource resource : inventory.resources()) {
      assertThat(schema.getOrDefault(resource.type(), Set.of()))
          .as(resource.type())
          .containsAll(resource.attributes().entries().keySet());
    }
  }

  @Test
  void aFileSystemThatABackupPlanTakesByItsTagIsBackedUp() {
    passes("aws-efs-backup-off", "AWS::EFS::FileSystem", "scans");
    fails("aws-efs-backup-off", "AWS::EFS::FileSystem", "drafts");
  }

  @Test
  void aBackupPlanNamesTheVaultThatItFills() {
    Value rules = at(one("AWS::Backup::BackupPlan", "daily"), "BackupPlan", "BackupPlanRule");
    assertThat(((Value.Mapping) ((Value.Sequence) rules).items().get(0)).get("TargetBackupVault"))
        .flatMap(Value::asText)
        .contains("patients");
  }

  @Test
  void aDomainThatAcceptsOldTlsFails() {
    fails("aws-apigw-tls-old", "AWS::ApiGateway::DomainName", "old.example.org");
    passes("aws-apigw-tls-old", "AWS::ApiGateway::DomainName", "new.example.org");
  }

  @Test
  void aLayerThatAnyoneMayUseFails() {
    fails("aws-lambda-layer-public", "AWS::Lambda::LayerVersionPermission", "dicom");
  }

  @Test
  void codeSigningThatOnlyWarnsFails() {
    fails("aws-lambda-code-signing-warn-only", "AWS::Lambda::CodeSigningConfig", "csc-1");
  }

  @Test
  void aListenerLeadsFromItsBalancerToItsTargetGroup() {
    Resource listener = one("AWS::ElasticLoadBalancingV2::Listener", "portal HTTP 80");
    assertThat(at(listener, "LoadBalancerArn"))
        .isEqualTo(reference(one("AWS::ElasticLoadBalancingV2::LoadBalancer", "portal"), listener));
    Value action = ((Value.Sequence) at(listener, "DefaultActions")).items().get(0);
    assertThat(((Value.Mapping) action).get("TargetGroupArn"))
        .contains(reference(one("AWS::ElasticLoadBalancingV2::TargetGroup", "portal"), listener));
  }

  private static Value reference(Resource to, Resource from) {
    return new Value.Reference(to.id(), "Arn", from.location());
  }

  @Test
  void aWebAclIsAssociatedWithWhatStandsBehindIt() {
    assertThat(at(one("AWS::WAFv2::WebACLAssociation", "portal"), "WebACLArn"))
        .isInstanceOfSatisfying(
            Value.Reference.class,
            acl -> assertThat(acl.resource()).isEqualTo(one("AWS::WAFv2::WebACL", "portal").id()));
  }

  @Test
  void aFlowLogRefersToItsNetwork() {
    assertThat(
            inventory.resources().stream()
                .filter(resource -> resource.type().equals("AWS::EC2::FlowLog")))
        .singleElement()
        .satisfies(
            log ->
                assertThat(at(log, "ResourceId"))
                    .isInstanceOfSatisfying(
                        Value.Reference.class,
                        network -> assertThat(network.resource()).contains(":vpc/vpc-")));
  }

  @Test
  void aStoreOfPatientRecordsIsOneOfTheReportsStores() {
    String id = one("AWS::HealthLake::FHIRDatastore", "records").id();
    assertThat(report.stores()).anySatisfy(store -> assertThat(store.id()).isEqualTo(id));
  }

  @Test
  void aGuardrailSaysWhatItHides() {
    Value hidden =
        at(
            one("AWS::Bedrock::Guardrail", "intake"),
            "SensitiveInformationPolicyConfig",
            "PiiEntitiesConfig");
    assertThat(((Value.Mapping) ((Value.Sequence) hidden).items().get(0)).get("Type"))
        .flatMap(Value::asText)
        .contains("NAME");
  }

  @Test
  void aStreamWithoutAKeyHasNoEncryption() {
    assertThat(one("AWS::Kinesis::Stream", "vitals").attributes().get("StreamEncryption"))
        .isEmpty();
  }

  @Test
  void theSettingsOfOtherServicesAreTold() {
    told("AWS::ECR::Repository", "portal", "ImageTagMutability", "IMMUTABLE");
    told("AWS::SageMaker::NotebookInstance", "research", "DirectInternetAccess", "Enabled");
    told("AWS::SageMaker::Model", "triage", "ModelName", "triage");
    told("AWS::Cognito::UserPool", "patients", "MfaConfiguration", "OFF");
    told("AWS::Config::ConfigurationRecorder", "all", "Name", "all");
    told("AWS::AccessAnalyzer::Analyzer", "outside", "Type", "ACCOUNT");
    told("AWS::IAM::OIDCProvider", "login.example.org", "Url", "login.example.org");
  }

  private static void told(String type, String name, String attribute, String value) {
    assertThat(at(one(type, name), attribute).asText()).as(type).contains(value);
  }

  @Test
  void aDetectorThatWatchesSaysSo() {
    assertThat(
            inventory.resources().stream()
                .filter(resource -> resource.type().equals("AWS::GuardDuty::Detector")))
        .singleElement()
        .satisfies(found -> assertThat(at(found, "Enable").asText()).contains("true"));
  }
}
