package dev.wardround.scan.iac.terraform.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class TerraformPlanScannerTest {
  private static final Path FOLDER = Path.of("src/test/resources/terraform-plan");

  @Test
  void blocksOfModulesAreResources() throws IOException {
    assertThat(modules().resources())
        .extracting(Resource::id)
        .containsExactly(
            "plans#aws_kms_key.data",
            "plans#aws_lambda_function.f[\"eu\"]",
            "plans#aws_s3_bucket_policy.p",
            "plans#module.store.aws_s3_bucket.b");
  }

  @Test
  void anArgumentThatIsNotKnownIsTheOneBlockThatItNames() throws IOException {
    assertThat(reference(attribute("f[\"eu\"]", "KmsKeyArn")))
        .isEqualTo("plans#aws_kms_key.data Arn");
  }

  @Test
  void anArgumentThatNamesTwoBlocksIsUnknown() throws IOException {
    assertThat(attribute("f[\"eu\"]", "Role"))
        .hasValueSatisfying(value -> assertThat(value).isInstanceOf(Value.Unknown.class));
  }

  @Test
  void aListNamesManyBlocks() throws IOException {
    assertThat(attribute("f[\"eu\"]", "Layers"))
        .hasValueSatisfying(value -> assertThat(((Value.Sequence) value).items()).hasSize(2));
  }

  @Test
  void textThatNamesABlockIsNotTheBlock() throws IOException {
    assertThat(attribute("aws_s3_bucket_policy.p", "PolicyDocument"))
        .hasValueSatisfying(value -> assertThat(value.isKnown()).isFalse());
  }

  @Test
  void referencesAreFollowedThroughOutputsAndVariablesOfModules() throws IOException {
    assertThat(reference(attribute("aws_s3_bucket_policy.p", "Bucket")))
        .isEqualTo("plans#module.store.aws_s3_bucket.b Ref");
    Value rules =
        resource("aws_s3_bucket.b")
            .attributes()
            .get("BucketEncryption", "ServerSideEncryptionConfiguration")
            .orElseThrow();
    Value.Mapping rule = (Value.Mapping) ((Value.Sequence) rules).items().get(0);
    assertThat(reference(rule.get("ServerSideEncryptionByDefault", "KMSMasterKeyID")))
        .isEqualTo("plans#aws_kms_key.data Arn");
  }

  @Test
  void whatTheConfigurationDoesNotSetIsAbsentThoughItIsNotKnown() throws IOException {
    assertThat(attribute("aws_kms_key.data", "KeyPolicy")).isEmpty();
  }

  @Test
  void sensitiveValuesAreSecrets() throws IOException {
    assertThat(
            resource("f[\"eu\"]").attributes().get("Environment", "Variables", "A").orElseThrow())
        .isInstanceOf(Value.Secret.class);
  }

  @Test
  void aVariableThatIsNotKnownIsUnknownThoughTheMapNamesOneBlock() throws IOException {
    assertThat(
            resource("f[\"eu\"]").attributes().get("Environment", "Variables", "URL").orElseThrow())
        .isInstanceOf(Value.Unknown.class);
  }

  @Test
  void defaultTagsOfTheProviderAreTags() throws IOException {
    assertThat(attribute("aws_kms_key.data", "Tags"))
        .hasValueSatisfying(tags -> assertThat(((Value.Sequence) tags).items()).hasSize(2));
  }

  @Test
  void stateIsReadWithItsSensitiveAttributesMasked() throws IOException {
    Facts facts = scanned("state.tfstate", Files.readString(FOLDER.resolve("state.json")));
    Resource database = facts.resources().get(0);
    assertThat(database.id()).isEqualTo("#aws_db_instance.db[0]");
    assertThat(database.attributes().get("MasterUserPassword").orElseThrow())
        .isInstanceOf(Value.Secret.class);
    assertThat(facts.resources().get(1).id()).isEqualTo("#module.m.random_id.r[\"eu\"]");
    assertThat(facts.resources()).hasSize(2);
  }

  @Test
  void typesWithoutAMappingAreNamed() throws IOException {
    String state = Files.readString(FOLDER.resolve("state.json"));
    assertThat(scanned("state.tfstate", state).statuses())
        .extracting(ScanStatus::outcome)
        .containsExactly(ScanStatus.Outcome.READ);
    Facts facts = scanned("state.tfstate", state.replace("random_id", "acme_id"));
    assertThat(facts.statuses())
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.outcome()).isEqualTo(ScanStatus.Outcome.PARTLY_READ);
              assertThat(status.reason()).endsWith(": acme_id");
            });
  }

  @Test
  void otherJsonIsPassedOver() {
    assertThat(scanned("package.json", "{\"name\": \"x\"}").statuses()).isEmpty();
    assertThat(scanned("list.json", "[1]").statuses()).isEmpty();
  }

  @Test
  void aBrokenPlanIsAFailureWithItsPlace() {
    Facts facts = scanned("plan.json", "{\"format_version\": \"1.2\", \"planned_values\": {");
    assertThat(facts.statuses())
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.outcome()).isEqualTo(ScanStatus.Outcome.FAILED);
              assertThat(status.reason()).contains("line 1");
            });
  }

  @Test
  void aPlanOfTheWrongShapeHasNoResources() {
    Facts facts =
        scanned(
            "plan.json", "{\"format_version\": 1, \"planned_values\": [], \"configuration\": 3}");
    assertThat(facts.resources()).isEmpty();
  }

  @Test
  void terragoatsPlanIsReadWhole() throws IOException {
    Path plan =
        Path.of(
            System.getProperty("wardround.shared", "absent"),
            "inputs/truth/terragoat/aws-plan.json");
    Assumptions.assumeTrue(Files.exists(plan), "terragoat's plan is not here");
    Facts facts = scanned("aws/plan.json", Files.readString(plan));
    assertThat(
            facts.resources().stream()
                .filter(resource -> resource.type().startsWith("AWS::"))
                .collect(Collectors.groupingBy(Resource::type, Collectors.counting())))
        .containsEntry("AWS::S3::Bucket", 6L)
        .containsEntry("AWS::RDS::DBCluster", 9L)
        .containsEntry("AWS::IAM::Role", 3L)
        .containsEntry("AWS::Lambda::Function", 1L)
        .doesNotContainKey("AWS::IAM::RolePolicy");
    // 63 blocks, of which four are policies of roles and users, and one is that of a domain.
    assertThat(facts.resources()).hasSize(58);
    assertThat(facts.statuses().get(0).reason())
        .endsWith("aws_ebs_snapshot, aws_neptune_cluster_snapshot, aws_s3_bucket_object");
  }

  private static Facts modules() throws IOException {
    return scanned("plans/modules.json", Files.readString(FOLDER.resolve("modules.json")));
  }

  private static Resource resource(String address) throws IOException {
    return modules().resources().stream()
        .filter(resource -> resource.id().endsWith(address))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Value> attribute(String address, String name) throws IOException {
    return resource(address).attributes().get(name);
  }

  private static String reference(Optional<Value> value) {
    Value.Reference reference = (Value.Reference) value.orElseThrow();
    return reference.resource() + " " + reference.attribute();
  }

  private static Facts scanned(String path, String text) {
    TerraformPlanScanner scanner = new TerraformPlanScanner();
    Facts facts = new Facts(scanner.name());
    assertThat(scanner.wants(path)).isTrue();
    for (FileScanner.Task task : scanner.plan(List.of(new TextFile(path, text)), new NoTree())) {
      task.run(facts);
    }
    return facts;
  }

  private record TextFile(String path, String text) implements SourceFile {
    @Override
    public long size() {
      return text.length();
    }

    @Override
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Path onDisk() {
      return Path.of(path);
    }
  }

  private record NoTree() implements SourceTree {
    @Override
    public Optional<SourceFile> file(String path) {
      return Optional.empty();
    }

    @Override
    public boolean isDirectory(String path) {
      return false;
    }

    @Override
    public List<SourceFile> filesIn(String directory) {
      return List.of();
    }
  }
}
