package dev.wardround.scan.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Value;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AwsScanTest {
  private static Moto moto;
  private static HttpServer completed;
  private static URI account;
  private static Inventory inventory;

  @BeforeAll
  static void scanOnce() throws IOException, InterruptedException {
    moto = Moto.start();
    Clinic.fill(moto.address());
    completed = Proxy.completing(moto.address(), Hospital.answers());
    account = URI.create("http://127.0.0.1:" + completed.getAddress().getPort());
    inventory = scan(account);
  }

  @AfterAll
  static void stop() {
    if (completed != null) {
      completed.stop(0);
    }
    if (moto != null) {
      moto.close();
    }
  }

  private static Inventory scan(URI address) {
    try (Clients clients = Moto.clients(address)) {
      return AwsScan.scan(clients, List.of(Moto.REGION));
    }
  }

  private static Resource one(String type, String name) {
    return inventory.resources().stream()
        .filter(resource -> resource.type().equals(type) && resource.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " " + name));
  }

  @Test
  void aFunctionRefersToItsRole() {
    assertThat(one("AWS::Lambda::Function", "images").attributes().get("Role").orElseThrow())
        .isInstanceOfSatisfying(
            Value.Reference.class,
            role ->
                assertThat(role.resource()).isEqualTo(one("AWS::IAM::Role", "image-role").id()));
  }

  @Test
  void theInlinePolicyOfARoleIsAStructure() {
    Value policies = one("AWS::IAM::Role", "image-role").attributes().get("Policies").orElseThrow();
    Value.Mapping first = (Value.Mapping) ((Value.Sequence) policies).items().get(0);
    assertThat(first.get("PolicyDocument", "Statement")).isPresent();
  }

  @Test
  void aFunctionUrlWithoutAuthorizationSaysSo() {
    assertThat(text(one("AWS::Lambda::Url", "images"), "AuthType")).isEqualTo("NONE");
  }

  @Test
  void aStatementOfAFunctionsPolicyIsAPermission() {
    Resource permission = one("AWS::Lambda::Permission", "uploads");
    assertThat(text(permission, "Principal")).isEqualTo("s3.amazonaws.com");
    assertThat(permission.attributes().get("SourceArn").orElseThrow())
        .isInstanceOf(Value.Reference.class);
  }

  @Test
  void aBucketsEncryptionNamesItsKey() {
    Value rules =
        one("AWS::S3::Bucket", "patient-images")
            .attributes()
            .get("BucketEncryption", "ServerSideEncryptionConfiguration")
            .orElseThrow();
    Value.Mapping rule = (Value.Mapping) ((Value.Sequence) rules).items().get(0);
    assertThat(rule.get("ServerSideEncryptionByDefault", "KMSMasterKeyID").orElseThrow())
        .isInstanceOf(Value.Reference.class);
  }

  @Test
  void anUnencryptedLogGroupHasNoKey() {
    assertThat(one("AWS::Logs::LogGroup", "/aws/lambda/images").attributes().get("KmsKeyId"))
        .isEmpty();
  }

  @Test
  void aTrailThatWasNeverStartedDoesNotLog() {
    assertThat(text(one("AWS::CloudTrail::Trail", "audit"), "IsLogging")).isEqualTo("false");
  }

  @Test
  void aDatabaseSaysThatItIsPublic() {
    assertThat(text(one("AWS::RDS::DBInstance", "ehr"), "PubliclyAccessible")).isEqualTo("true");
  }

  @Test
  void aTableWithoutPointInTimeRecoverySaysSo() {
    assertThat(
            one("AWS::DynamoDB::Table", "patients")
                .attributes()
                .get("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")
                .flatMap(Value::asText))
        .contains("false");
  }

  @Test
  void whatASecretHoldsIsNotAskedFor() {
    assertThat(one("AWS::SecretsManager::Secret", "ehr-login").attributes().entries())
        .doesNotContainKey("SecretString")
        .containsKey("KmsKeyId");
  }

  @Test
  void aMethodLeadsToItsFunction() {
    assertThat(
            one("AWS::ApiGateway::Method", "GET /images")
                .attributes()
                .get("Integration", "Uri")
                .orElseThrow())
        .isInstanceOfSatisfying(
            Value.Joined.class,
            uri ->
                assertThat(uri.parts())
                    .anySatisfy(
                        part ->
                            assertThat(part)
                                .isInstanceOfSatisfying(
                                    Value.Reference.class,
                                    function ->
                                        assertThat(function.resource())
                                            .isEqualTo(
                                                one("AWS::Lambda::Function", "images").id()))));
  }

  @Test
  void noCallFailedOrWasRefused() {
    assertThat(inventory.statuses()).isEmpty();
  }

  @Test
  void everyAttributeIsOneOfCloudFormation() throws IOException {
    Map<String, Set<String>> schema = Schema.read();
    for (Resource resource : inventory.resources()) {
      assertThat(schema.getOrDefault(resource.type(), Set.of()))
          .as(resource.type())
          .containsAll(resource.attributes().entries().keySet());
    }
  }

  @Test
  void theSameAccountGivesTheSameInventory() {
    assertThat(scan(account).resources()).isEqualTo(inventory.resources());
  }

  @Test
  void aRefusedCallIsUnknownAndNamesThePermission() throws IOException {
    HttpServer proxy = Proxy.refusing(moto.address(), "?publicAccessBlock");
    try {
      InetSocketAddress place = proxy.getAddress();
      Inventory refused =
          scan(
              URI.create(
                  "http://"
                      + InetAddress.getLoopbackAddress().getHostAddress()
                      + ":"
                      + place.getPort()));
      assertThat(refused.statuses())
          .anySatisfy(
              status -> {
                assertThat(status.outcome()).isEqualTo(ScanStatus.Outcome.DENIED);
                assertThat(status.reason()).isEqualTo("not allowed: s3:GetBucketPublicAccessBlock");
              });
      assertThat(refused.resources())
          .filteredOn(resource -> resource.type().equals("AWS::S3::Bucket"))
          .isNotEmpty()
          .allSatisfy(
              bucket ->
                  assertThat(
                          bucket.attributes().get("PublicAccessBlockConfiguration").orElseThrow())
                      .isInstanceOf(Value.Unknown.class));
    } finally {
      proxy.stop(0);
    }
  }

  @Test
  void aTopicThatMayNotBeAskedIsUnknownNotUnencrypted() throws IOException {
    HttpServer proxy = Proxy.refusing(moto.address(), "Action=GetTopicAttributes");
    try {
      Inventory refused = scan(URI.create("http://127.0.0.1:" + proxy.getAddress().getPort()));
      assertThat(refused.resources())
          .filteredOn(resource -> resource.type().equals("AWS::SNS::Topic"))
          .singleElement()
          .satisfies(
              topic ->
                  assertThat(topic.attributes().get("KmsMasterKeyId").orElseThrow())
                      .isInstanceOf(Value.Unknown.class));
    } finally {
      proxy.stop(0);
    }
  }

  private static String text(Resource resource, String name) {
    return resource.attributes().get(name).flatMap(Value::asText).orElse("");
  }
}
