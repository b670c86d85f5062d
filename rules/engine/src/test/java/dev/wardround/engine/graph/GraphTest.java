package dev.wardround.engine.graph;

import static dev.wardround.engine.graph.Declared.archive;
import static dev.wardround.engine.graph.Declared.arn;
import static dev.wardround.engine.graph.Declared.directory;
import static dev.wardround.engine.graph.Declared.joined;
import static dev.wardround.engine.graph.Declared.map;
import static dev.wardround.engine.graph.Declared.ref;
import static dev.wardround.engine.graph.Declared.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Resource;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.DataStore.PatientData;
import dev.wardround.rules.PathStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphTest {
  private static final String FUNCTION = "AWS::Lambda::Function";

  private static DataStore store(Declared declared) {
    return declared.graph().stores().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "data-classification, phi, DECLARED",
    "DataClassification, PHI, DECLARED",
    "contains_phi, true, DECLARED",
    "data-classification, public, NONE",
    "team, phi, UNKNOWN"
  })
  void aTagDeclaresPatientData(String key, String value, PatientData data) {
    Declared bucket =
        new Declared()
            .with("b", "AWS::S3::Bucket", "Tags", List.of(map("Key", key, "Value", value)));
    assertThat(store(bucket).patientData()).isEqualTo(data);
  }

  @ParameterizedTest
  @CsvSource({
    "patient-images, LIKELY",
    "phi-archive, LIKELY",
    "graphics, UNKNOWN",
    "logs, UNKNOWN",
    "DicomStore, LIKELY"
  })
  void aNameOnlyHints(String id, PatientData data) {
    assertThat(store(new Declared().with(id, "AWS::S3::Bucket")).patientData()).isEqualTo(data);
  }

  @Test
  void aStoreForHealthDataHoldsPatientData() {
    assertThat(store(new Declared().with("x", "AWS::HealthLake::FHIRDatastore")).reason())
        .isEqualTo("a service for health data");
  }

  @Test
  void theConfigurationGoesBeforeEveryTag() {
    Declared bucket = new Declared().with("patient-demo", "AWS::S3::Bucket");
    Graph graph = Graph.of(bucket.inventory(), new Scope(List.of(), List.of("*-demo")));
    assertThat(graph.stores().get(0).patientData()).isEqualTo(PatientData.NONE);
  }

  private static List<Resource> policiesOf(Object name, Object named) {
    return new Declared()
        .with("b", "AWS::S3::Bucket", "BucketName", name)
        .with("other", "AWS::S3::Bucket")
        .with("p", "AWS::S3::BucketPolicy", "Bucket", named)
        .graph()
        .related("b", "AWS::S3::BucketPolicy");
  }

  @Test
  void aPolicyBelongsToTheBucketThatItNamesAsText() {
    assertThat(policiesOf("scans", "scans")).hasSize(1);
    assertThat(policiesOf("scans", "scans-archive")).isEmpty();
  }

  @Test
  void aNameThatIsNotKnownIsNoBucketsName() {
    assertThat(policiesOf(unknown("a parameter"), unknown("a parameter"))).isEmpty();
    assertThat(policiesOf("", "")).isEmpty();
  }

  private static List<String> components(List<CodeSource> code) {
    Declared declared =
        new Declared()
            .with("fn", FUNCTION, code)
            .component("root", "pom.xml")
            .component("images", "images/pom.xml")
            .component("lock", "portal/web/package-lock.json")
            .component("inside", "intake/build/intake.jar!/META-INF/maven/g/a/pom.properties");
    return declared.graph().components("fn").stream().map(Component::name).toList();
  }

  @Test
  void codeIsMadeOfWhatItsOwnDirectoryNames() {
    assertThat(components(directory("images"))).containsExactly("images");
  }

  @Test
  void codeWithoutAManifestOfItsOwnIsMadeOfWhatLiesBelowElseAbove() {
    assertThat(components(directory("portal"))).containsExactly("lock");
    assertThat(components(directory("images/src/main"))).containsExactly("images");
    assertThat(components(directory("elsewhere"))).containsExactly("root");
  }

  @Test
  void anArchiveIsJudgedByItsContentElseByTheModuleThatBuildsIt() {
    assertThat(components(archive("intake/build/intake.jar"))).containsExactly("inside");
    assertThat(components(archive("images/target/images.jar"))).containsExactly("images");
  }

  @Test
  void anArchiveThatTheTopBuildsHasNothingOfTheModulesBelow() {
    assertThat(components(archive("target/all.jar"))).containsExactly("root");
    Graph graph =
        new Declared()
            .with("fn", FUNCTION, archive("function.zip"))
            .component("images", "images/pom.xml")
            .graph();
    assertThat(graph.components("fn")).isEmpty();
  }

  @Test
  void anIdentityIsTheRoleOrTheReasonWhyItIsNotKnown() {
    Graph graph =
        new Declared()
            .with("a", FUNCTION, "Role", arn("role"))
            .with("b", FUNCTION, "Role", "arn:aws:iam::111122223333:role/app/ImageRole")
            .with("c", FUNCTION, "Role", unknown("parameter \"Role\" has no default"))
            .with("role", "AWS::IAM::Role")
            .graph();
    assertThat(graph.workloads())
        .extracting(w -> w.identity().label())
        .containsExactly("role", "ImageRole", "not known: parameter \"Role\" has no default");
  }

  @Test
  void namesThatLeadBackToThemselvesOrBlowUpAreLeftUnwritten() {
    Declared declared = new Declared().with("a", "AWS::S3::Bucket", "BucketName", ref("b"));
    declared.with("b", "AWS::S3::Bucket", "BucketName", ref("a"));
    for (int i = 0; i < 20_000; i++) {
      Declared.Ref next = ref("t" + (i + 1));
      declared.with("t" + i, "AWS::DynamoDB::Table", "TableName", joined(next, next));
    }
    assertThat(grantedToAll(declared).stores()).hasSize(20_002);
  }

  /** Reach is what asks for names. */
  private static Graph grantedToAll(Declared declared) {
    Object policy =
        map(
            "PolicyDocument",
            map(
                "Statement",
                List.of(map("Effect", "Allow", "Action", "s3:*", "Resource", arn("a")))));
    Graph graph =
        declared
            .with("fn", FUNCTION, "Role", arn("role"))
            .with("role", "AWS::IAM::Role", "Policies", List.of(policy))
            .graph();
    assertThat(graph.workloads().get(0).data()).isNotEmpty();
    return graph;
  }

  @Test
  void resourcesAreRelatedInBothDirections() {
    Graph graph =
        new Declared()
            .with("b", "AWS::S3::Bucket")
            .with("policy", "AWS::S3::BucketPolicy", "Bucket", ref("b"))
            .graph();
    assertThat(graph.related("b", "AWS::S3::BucketPolicy"))
        .extracting(Resource::id)
        .containsExactly("policy");
    assertThat(graph.related("policy", "AWS::S3::Bucket"))
        .extracting(Resource::id)
        .containsExactly("b");
  }

  @Test
  void aPathLeadsFromTheInternetThroughTheVulnerabilityToPatientData() {
    Declared declared =
        new Declared()
            .with(
                "fn",
                FUNCTION,
                directory("images"),
                "Role",
                arn("role"),
                "FileSystemConfigs",
                List.of(map("Arn", arn("point"))))
            .with("role", "AWS::IAM::Role")
            .with("url", "AWS::Lambda::Url", "TargetFunctionArn", arn("fn"), "AuthType", "NONE")
            .with("point", "AWS::EFS::AccessPoint", "FileSystemId", ref("patient-files"))
            .with("patient-files", "AWS::EFS::FileSystem")
            .component("log4j", "images/pom.xml")
            .vulnerability("log4j", "CVE-2021-44228");
    Graph graph = declared.graph();
    Component component = graph.components("fn").get(0);
    List<PathStep> path = graph.path("fn", component, graph.vulnerabilities(component).get(0));
    assertThat(path)
        .extracting(PathStep::label)
        .containsExactly("internet", "function URL", "fn", "log4j 1", "role", "patient-files");
  }

  @Test
  void anArnIsWrittenWithTheSamePlaceholderOnBothSides() {
    Declared declared =
        new Declared()
            .with("b", "AWS::S3::Bucket")
            .with(
                "named",
                "AWS::S3::Bucket",
                "BucketName",
                joined("img-", unknown("pseudo parameter AWS::AccountId")));
    References references = new References(declared.inventory().resources());
    Arns arns = new Arns(references);
    assertThat(arns.of(references.resource("b").orElseThrow())).isEqualTo("arn:aws:s3:::{b}");
    assertThat(arns.of(references.resource("named").orElseThrow()))
        .isEqualTo("arn:aws:s3:::img-{account}");
    assertThat(
            arns.text(
                joined(
                    "arn:",
                    unknown("pseudo parameter AWS::Partition"),
                    ":s3:::",
                    new dev.wardround.inventory.Value.Reference(
                        "b", "Ref", dev.wardround.inventory.Location.of("x")))))
        .contains("arn:aws:s3:::{b}");
  }
}
