package dev.wardround.engine.graph;

import static dev.wardround.engine.graph.Declared.arn;
import static dev.wardround.engine.graph.Declared.joined;
import static dev.wardround.engine.graph.Declared.map;
import static dev.wardround.engine.graph.Declared.ref;
import static dev.wardround.engine.graph.Declared.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.rules.Workload.DataAccess;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a workload may do to the stores, by the policies of its role or service account. */
class DataReachTest {
  private static final String FUNCTION = "AWS::Lambda::Function";
  private static final String ROLE = "AWS::IAM::Role";

  private static Object policy(Object action, Object resource) {
    Object statement = map("Effect", "Allow", "Action", action, "Resource", resource);
    return map("PolicyName", "p", "PolicyDocument", map("Statement", List.of(statement)));
  }

  private static Declared withRole(Object... attributes) {
    return new Declared()
        .with("t.yaml#fn", FUNCTION, "Role", arn("t.yaml#role"))
        .with("t.yaml#role", ROLE, attributes)
        .with("t.yaml#scans", "AWS::S3::Bucket", "BucketName", "scans")
        .with("t.yaml#visits", "AWS::DynamoDB::Table", "TableName", "visits");
  }

  private static List<String> reach(Declared declared) {
    return declared.graph().workloads().get(0).data().stream().map(DataReachTest::shown).toList();
  }

  private static String shown(DataAccess access) {
    return (access.certain() ? "" : "perhaps ")
        + String.join(",", access.levels())
        + " "
        + access.store().substring(access.store().indexOf('#') + 1);
  }

  @Test
  void anInlinePolicyReachesTheStoreThatItNames() {
    assertThat(reach(withRole("Policies", List.of(policy("s3:GetObject", "arn:aws:s3:::scans/*")))))
        .containsExactly("read scans");
  }

  @Test
  void aStoreOfAnotherServiceIsNotReached() {
    assertThat(reach(withRole("Policies", List.of(policy("s3:GetObject", "arn:aws:s3:::x/*")))))
        .isEmpty();
  }

  @Test
  void aDenialTakesAwayWhatAnotherPolicyGives() {
    Object denied = map("Effect", "Deny", "Action", "dynamodb:*", "Resource", "*");
    Object deny = map("PolicyName", "d", "PolicyDocument", map("Statement", List.of(denied)));
    assertThat(
            reach(
                withRole(
                    "Policies", List.of(policy("dynamodb:GetItem", arn("t.yaml#visits")), deny))))
        .isEmpty();
  }

  @Test
  void aPolicyThatIsNotKnownMayReachAnything() {
    assertThat(reach(withRole("Policies", List.of(unknown("a parameter")))))
        .isNotEmpty()
        .allMatch(access -> access.startsWith("perhaps "));
  }

  @Test
  void anActionThatIsNotKnownMayReachWhatItsResourceCovers() {
    assertThat(
            reach(
                withRole(
                    "Policies", List.of(policy(unknown("a parameter"), arn("t.yaml#visits"))))))
        .allMatch(access -> access.startsWith("perhaps ") && access.endsWith(" visits"))
        .isNotEmpty();
  }

  @Test
  void aBoundaryLimitsWhatThePoliciesGive() {
    Object document =
        map("Statement", List.of(map("Effect", "Allow", "Action", "s3:*", "Resource", "*")));
    Declared declared =
        withRole(
                "Policies",
                List.of(policy("dynamodb:GetItem", "*"), policy("s3:GetObject", "*")),
                "PermissionsBoundary",
                ref("t.yaml#limit"))
            .with("t.yaml#limit", "AWS::IAM::ManagedPolicy", "PolicyDocument", document);
    assertThat(reach(declared)).containsExactly("read scans");
  }

  @Test
  void aPolicyThatNamesTheRoleCountsLikeOneThatTheRoleNames() {
    Object document =
        map(
            "Statement",
            List.of(map("Effect", "Allow", "Action", "dynamodb:PutItem", "Resource", "*")));
    Declared declared =
        withRole()
            .with(
                "t.yaml#attached",
                "AWS::IAM::Policy",
                "PolicyDocument",
                document,
                "Roles",
                List.of(ref("t.yaml#role")));
    assertThat(reach(declared)).containsExactly("write visits");
  }

  @Test
  void aRoleOutsideTheScanReachesNothingThatCanBeTold() {
    Declared declared =
        new Declared()
            .with("t.yaml#fn", FUNCTION, "Role", "arn:aws:iam::111122223333:role/elsewhere")
            .with("t.yaml#scans", "AWS::S3::Bucket");
    assertThat(reach(declared)).isEmpty();
  }

  @Test
  void ofAStoreOfAnotherUnitOnlyWhatIsCertainIsTold() {
    Declared declared =
        withRole("Policies", List.of(policy("s3:GetObject", "*")))
            .with("other.yaml#archive", "AWS::S3::Bucket", "BucketName", "archive");
    assertThat(reach(declared)).containsExactly("read archive", "read scans");
    Declared perhaps =
        withRole("Policies", List.of(policy("s3:GetObject", "*"), unknown("a parameter")))
            .with("other.yaml#archive", "AWS::S3::Bucket", "BucketName", "archive");
    assertThat(reach(perhaps)).noneMatch(access -> access.endsWith("archive"));
  }

  @Test
  void aStoreThatOnlyTheConfigurationNamesIsReachedByItsEndpointPerhaps() {
    Declared declared =
        new Declared()
            .with(
                "t.yaml#fn",
                FUNCTION,
                "Environment",
                map("Variables", map("DB", arn("t.yaml#records"))))
            .with("t.yaml#records", "AWS::RDS::DBInstance");
    assertThat(reach(declared)).containsExactly("perhaps read,write records");
  }

  private static Declared onGoogle(Object member) {
    Object binding = map("role", "roles/storage.objectViewer", "members", List.of(member));
    return new Declared()
        .with(
            "#run",
            "run.googleapis.com/Service",
            "template",
            map("serviceAccount", "intake@clinic.iam.gserviceaccount.com"))
        .with(
            "#images",
            "storage.googleapis.com/Bucket",
            "iamPolicy",
            map("bindings", List.of(binding)));
  }

  @Test
  void aBindingReachesTheBucketForItsMember() {
    assertThat(reach(onGoogle("serviceAccount:intake@clinic.iam.gserviceaccount.com")))
        .containsExactly("read images");
    assertThat(reach(onGoogle("serviceAccount:other@clinic.iam.gserviceaccount.com"))).isEmpty();
  }

  @Test
  void aBindingOfTheProjectReachesTheBucketsBesideIt() {
    Object binding =
        map(
            "role",
            "roles/storage.objectViewer",
            "members",
            List.of("serviceAccount:intake@clinic.iam.gserviceaccount.com"));
    Declared declared =
        onGoogle("user:a@example.org")
            .with(
                "#project",
                "cloudresourcemanager.googleapis.com/Project",
                "iamPolicy",
                map("bindings", List.of(binding)));
    assertThat(reach(declared)).containsExactly("read images");
  }

  @Test
  void anIdentityIsTheDefaultOrNotKnownWhereNoneIsNamed() {
    Graph graph =
        new Declared()
            .with("a", FUNCTION)
            .with("b", "AWS::ECS::TaskDefinition")
            .with("c", "run.googleapis.com/Service")
            .with("d", FUNCTION, "Role", joined("arn:aws:iam::", unknown("a parameter")))
            .graph();
    assertThat(graph.workloads())
        .extracting(workload -> workload.identity().label())
        .containsExactly(
            "no role is declared",
            "no task role",
            "the default compute service account",
            "not known in full");
    assertThat(graph.workloads()).allMatch(workload -> workload.identity().id().isEmpty());
  }

  @Test
  void codeThatNobodyHasSeenIsNotPresent() {
    Graph graph =
        new Declared()
            .with("a", FUNCTION, Declared.archive("intake/build/intake.jar"))
            .with("b", FUNCTION, Declared.directory("images"))
            .component("log4j", "images/pom.xml")
            .graph();
    assertThat(graph.workload("a").orElseThrow().code()).noneMatch(code -> code.present());
    assertThat(graph.workload("b").orElseThrow().code()).allMatch(code -> code.present());
  }

  @Test
  void aWorkloadWithoutAWayInAndWithoutDataHasNoPath() {
    Graph graph = new Declared().with("a", FUNCTION).graph();
    assertThat(graph.path("a")).isEmpty();
    assertThat(graph.path("nothing")).isEmpty();
  }

  @Test
  void aPathSaysPerhapsWhereAccessIsNotCertain() {
    Declared declared =
        new Declared()
            .with(
                "t.yaml#fn",
                FUNCTION,
                "Environment",
                map("Variables", map("DB", arn("t.yaml#patient-records"))))
            .with("t.yaml#patient-records", "AWS::RDS::DBInstance");
    assertThat(declared.graph().path("t.yaml#fn"))
        .last()
        .satisfies(step -> assertThat(step.detail()).startsWith("perhaps may read, write"));
  }
}
