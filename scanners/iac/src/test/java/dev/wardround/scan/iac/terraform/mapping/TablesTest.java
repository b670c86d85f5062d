package dev.wardround.scan.iac.terraform.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/dev/wardround/scan/iac/terraform/mapping");

  /** Types that the catalogue of rules names and that have no table, each with its reason. */
  private static final Map<String, String> WITHOUT_TABLE = new TreeMap<>();

  static {
    String account = "a setting of the account, for which CloudFormation has no resource";
    WITHOUT_TABLE.put("aws_account_alternate_contact", account);
    WITHOUT_TABLE.put("aws_bedrock_model_invocation_logging_configuration", account);
    WITHOUT_TABLE.put("aws_iam_account_password_policy", account);
    WITHOUT_TABLE.put("aws_inspector2_enabler", account);
    WITHOUT_TABLE.put("aws_s3_account_public_access_block", account);
    WITHOUT_TABLE.put("aws_xray_encryption_config", account);
    String state = "CloudFormation does not have it: part of the state of another resource";
    WITHOUT_TABLE.put("aws_bedrock_custom_model", state);
    WITHOUT_TABLE.put("aws_comprehend_entity_recognizer", state);
    WITHOUT_TABLE.put("aws_config_configuration_recorder_status", state);
    WITHOUT_TABLE.put("aws_db_cluster_snapshot", state);
    WITHOUT_TABLE.put("aws_db_snapshot", state);
    WITHOUT_TABLE.put("aws_iam_service_specific_credential", state);
    WITHOUT_TABLE.put("aws_kms_grant", state);
    WITHOUT_TABLE.put("aws_rds_cluster_activity_stream", state);
    WITHOUT_TABLE.put("aws_iam_policy_document", "a data block: it is a structure before mapping");
    WITHOUT_TABLE.put(
        "google_project_default_service_accounts", "an action on a project, not a resource");
  }

  @Test
  void everyTableOfAmazonNamesPropertiesThatCloudFormationPublishes() throws IOException {
    // From the schemas in cfn-lint 1.58.0, region us-east-1.
    assertThat(unpublished("aws", "cloudformation.txt.gz")).isEmpty();
  }

  @Test
  void everyTableOfGoogleNamesFieldsThatTheRestApisPublish() throws IOException {
    // From the discovery documents in google-api-python-client; what Cloud Asset Inventory adds, or
    // what is part of a name, is not in them.
    assertThat(unpublished("google", "google.txt.gz"))
        .allMatch(
            path ->
                path.contains(" iamPolicy")
                    || path.endsWith(" location")
                    || path.endsWith(" dataset")
                    || path.endsWith(" keyRing")
                    || path.endsWith(" payload.data"));
  }

  @Test
  void everyTableOfAzureNamesFieldsThatTheTypesForBicepPublish() throws IOException {
    // From github.com/Azure/bicep-types-az; what a template says of parent and scope is added.
    assertThat(unpublished("azurerm", "azure.txt.gz")).isEmpty();
  }

  @Test
  void everyTypeOfTheCatalogueHasATableOrAReason() throws IOException {
    Path catalogue =
        Path.of(System.getProperty("wardround.shared", "absent"), "rule-catalogue.csv");
    Assumptions.assumeTrue(Files.exists(catalogue), "the shared catalogue is not here");
    Tables tables = new Tables();
    Set<String> missing = new TreeSet<>();
    Matcher types =
        Pattern.compile("\\b(?:aws|google)_[a-z0-9_]+(?=\\.)").matcher(Files.readString(catalogue));
    while (types.find()) {
      if (tables.of(types.group()).isEmpty()) {
        missing.add(types.group());
      }
    }
    assertThat(missing).isSubsetOf(WITHOUT_TABLE.keySet());
  }

  @Test
  void typeNamesFromInputNeverLeaveTheFolder() {
    assertThat(new Tables().of("../aws/aws_kms_key")).isEmpty();
    assertThat(new Tables().of("aws_kms_key/../aws_sqs_queue")).isEmpty();
    assertThat(new Tables().of("")).isEmpty();
    assertThat(new Tables().of("_")).isEmpty();
  }

  private static List<String> unpublished(String folder, String list) throws IOException {
    PublishedProperties published = PublishedProperties.read(list);
    List<String> wrong = new ArrayList<>();
    Tables tables = new Tables();
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        String type = file.getFileName().toString().replace(".map", "");
        for (Table.Section section : tables.of(type).orElseThrow().sections()) {
          String target = target(tables, section);
          if (published.has(target)) {
            check(type, target, section, published, wrong);
          }
        }
      }
    }
    return wrong;
  }

  private static String target(Tables tables, Table.Section section) {
    if (section instanceof Table.Standing standing) {
      return standing.type();
    }
    return section instanceof Table.Folded folded
        ? tables.of(folded.parent()).flatMap(Table::main).map(Table.Standing::type).orElse("")
        : "";
  }

  private static void check(
      String type,
      String target,
      Table.Section section,
      PublishedProperties published,
      List<String> wrong) {
    check(type, target, section.fields(), List.of(), published, wrong);
    for (Table.Constant constant : section.constants()) {
      if (!published.has(target, constant.target())) {
        wrong.add(type + " " + String.join(".", constant.target()));
      }
    }
  }

  private static void check(
      String type,
      String target,
      List<Field> fields,
      List<String> above,
      PublishedProperties published,
      List<String> wrong) {
    for (Field field : fields) {
      List<String> path = new ArrayList<>(above);
      path.addAll(field.target());
      if (!published.has(target, path)) {
        wrong.add(type + " " + String.join(".", path));
      }
      check(type, target, field.children(), path, published, wrong);
    }
  }
}
