package dev.wardround.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.engine.graph.Graph;
import dev.wardround.engine.graph.Scope;
import dev.wardround.engine.pack.Pack;
import dev.wardround.engine.pack.PackFolder;
import dev.wardround.engine.schema.FieldTypes;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.RuleResult;
import dev.wardround.rules.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
  private static final Value.Mapping KEYED = attributes("KmsMasterKeyId", text("alias/ward"));
  private static final Value.Mapping BARE = attributes("QueueName", text("ward"));
  private static final Value.Mapping OPEN =
      attributes("KmsMasterKeyId", new Value.Unknown("Key has no default", at("q")));

  @TempDir Path root;
  private List<Pack> packs = List.of();

  @BeforeEach
  void aPackOfTwoRules() throws Exception {
    rule("key", "high", "has(resource.KmsMasterKeyId) && resource.KmsMasterKeyId != ''");
    rule("name", "critical", "has(resource.QueueName)");
    packs = List.of(Pack.of(PackFolder.at(root).compile("mine", FieldTypes.builtIn()).toBytes()));
  }

  private void rule(String name, String severity, String pass) throws Exception {
    Path folder = Files.createDirectories(root.resolve("aws/sqs/" + name));
    Files.writeString(
        folder.resolve("rule.yaml"),
        """
        id: aws-sqs-%s
        title: Queues have a %s
        severity: %s
        kind: AWS::SQS::Queue
        pass: %s
        message: name + ' has none'
        satisfies: 45 CFR 164.312(a)(2)(iv)
        because: Messages hold patient data.
        fix: {cli: do it}
        """
            .formatted(name, name, severity, pass));
  }

  private static Location at(String id) {
    return Location.of(id + ".yaml", 3, 5);
  }

  private static Value text(String text) {
    return new Value.Text(text, at("q"));
  }

  private static Value.Mapping attributes(String name, Value value) {
    return new Value.Mapping(Map.of(name, value), at("q"));
  }

  private static Resource queue(String id, Value.Mapping attributes) {
    return new Resource(id, "AWS::SQS::Queue", id, "cloudformation", attributes, List.of(), at(id));
  }

  private Report judge(List<Resource> resources, List<String> skip) {
    Inventory inventory =
        new Inventory(
            List.of("."), 1, resources, List.of(), List.of(), List.of(), Map.of(), Map.of());
    return Assessment.judge(
        inventory,
        Graph.of(inventory, Scope.NONE),
        packs,
        new Options("1", List.of(), skip, Map.of(), CLOCK));
  }

  @Test
  void everySubjectIsCountedOnceUnderItsVerdict() {
    Report report =
        judge(
            List.of(queue("keyed", KEYED), queue("bare", BARE), queue("open", OPEN)),
            List.of("aws-sqs-name"));
    RuleResult result = report.rules().get(0);
    assertThat(result.passed()).containsExactly("keyed");
    assertThat(result.failed()).isOne();
    assertThat(result.unknown()).isOne();
    assertThat(result.broken()).isZero();
    assertThat(result.notApplicable()).isZero();
  }

  @Test
  void failsComeBeforeUnknownsAndTheWorstFirst() {
    Report report = judge(List.of(queue("open", OPEN), queue("bare", BARE)), List.of());
    assertThat(report.findings())
        .extracting(finding -> finding.ruleId() + " " + finding.subject().id())
        .containsExactly("aws-sqs-name open", "aws-sqs-key bare", "aws-sqs-key open");
  }

  @Test
  void whatIsUnknownNamesWhatIsMissing() {
    Verdict verdict =
        judge(List.of(queue("open", OPEN)), List.of("aws-sqs-name")).findings().get(0).verdict();
    assertThat(verdict).isInstanceOf(Verdict.Unknown.class);
    assertThat(((Verdict.Unknown) verdict).toString())
        .contains("KmsMasterKeyId", "Key has no default");
  }

  @Test
  void aRuleThatIsSkippedOrHasNoSubjectHasNoResult() {
    assertThat(judge(List.of(queue("bare", BARE)), List.of("aws-sqs-*")).rules()).isEmpty();
    assertThat(judge(List.of(), List.of()).rules()).isEmpty();
  }

  @Test
  void theOrderOfResourcesAndTheNumberOfThreadsDoNotMatter() {
    List<Resource> many = new ArrayList<>();
    List<Value.Mapping> forms = List.of(KEYED, BARE, OPEN);
    for (int i = 0; i < 2100; i++) {
      many.add(queue("q" + i, forms.get(i % 3)));
    }
    Report inOrder = judge(many, List.of());
    Collections.shuffle(many, new Random(7));
    Report shuffled = judge(many, List.of());
    assertThat(shuffled.findings())
        .extracting(Finding::fingerprint)
        .isEqualTo(inOrder.findings().stream().map(Finding::fingerprint).toList());
    assertThat(shuffled.rules()).isEqualTo(inOrder.rules());
    assertThat(inOrder.findings()).hasSize(700 + 1400 + 700);
  }

  @Test
  void theReportSaysHowOldItsTablesAre() {
    assertThat(judge(List.of(), List.of()).data().get("runtimes")).contains("2026-10");
  }
}
