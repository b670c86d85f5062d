package dev.wardround.engine.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.engine.schema.FieldTypes;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final FieldTypes TYPES = FieldTypes.builtIn();
  private static final Location AT = Location.of("template.yaml", 3, 5);
  private static final String KIND = "AWS::Lambda::Function";
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);
  private static final Value UNKNOWN = new Value.Unknown("parameter \"Key\" has no default", AT);

  private static Value text(String text) {
    return new Value.Text(text, AT);
  }

  private static Value.Mapping map(Object... entries) {
    Map<String, Value> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], (Value) entries[i + 1]);
    }
    return new Value.Mapping(map, AT);
  }

  private static Value list(Value... items) {
    return new Value.Sequence(List.of(items), AT);
  }

  private static Asked asked(Value.Mapping attributes) {
    Inventory none =
        new Inventory(List.of(), 0, List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());
    Knowledge knowledge =
        Knowledge.of(none, new NoLinks(), Map.of("allowed-regions", List.of("us-east-1")), DAY);
    return new Asked(attributes, "t.yaml#Intake", KIND, "intake", knowledge);
  }

  private static Truth truth(String condition, Value.Mapping attributes) {
    try {
      Condition compiled = ConditionCompiler.forKind(TYPES, KIND).condition(condition);
      PackOutput out = new PackOutput();
      compiled.write(out);
      Condition read = Condition.read(ByteBuffer.wrap(out.toBytes()), out.texts());
      assertThat(read.test(asked(attributes)).truth())
          .isEqualTo(compiled.test(asked(attributes)).truth());
      return read.test(asked(attributes)).truth();
    } catch (ConditionException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static void holds(String condition, Object... attributes) {
    assertThat(truth(condition, map(attributes))).isEqualTo(new Truth.Known(true));
  }

  private static void fails(String condition, Object... attributes) {
    assertThat(truth(condition, map(attributes))).isEqualTo(new Truth.Known(false));
  }

  private static void unknown(String missing, String condition, Object... attributes) {
    assertThat(truth(condition, map(attributes))).isEqualTo(new Truth.Unknown(missing));
  }

  @Test
  void anAbsentParentHasNoField() {
    fails("has(resource.Environment.Variables)");
    fails("has(resource.KmsKeyArn)");
    holds("has(resource.KmsKeyArn)", "KmsKeyArn", text("arn:aws:kms:1"));
  }

  @Test
  void anAbsentFieldReadsAsTheZeroOfItsType() {
    holds("resource.MemorySize == 0 && resource.Runtime == '' && resource.Layers == []");
    holds("resource.Environment.Variables.size() == 0");
    holds("!resource.VpcConfig.SecurityGroupIds.exists(g, g == 'sg-1')");
  }

  @Test
  void whatIsNotKnownIsNamedWithItsAttribute() {
    String missing = "KmsKeyArn: parameter \"Key\" has no default";
    unknown(missing, "has(resource.KmsKeyArn)", "KmsKeyArn", UNKNOWN);
    unknown(missing, "resource.KmsKeyArn == 'x'", "KmsKeyArn", UNKNOWN);
    unknown(missing, "!(resource.KmsKeyArn.startsWith('x'))", "KmsKeyArn", UNKNOWN);
  }

  @Test
  void whatDecidesAnywayDoesNotWaitForTheUnknown() {
    holds("has(resource.KmsKeyArn) || true", "KmsKeyArn", UNKNOWN);
    holds("true || has(resource.KmsKeyArn)", "KmsKeyArn", UNKNOWN);
    fails("has(resource.KmsKeyArn) && resource.MemorySize > 5", "KmsKeyArn", UNKNOWN);
    holds("resource.Layers.exists(l, l == 'b')", "Layers", list(UNKNOWN, text("b")));
    fails("resource.Layers.all(l, l == 'b')", "Layers", list(UNKNOWN, text("a")));
  }

  @Test
  void anUnknownItemIsNamedByItsList() {
    unknown(
        "Layers[]: parameter \"Key\" has no default",
        "resource.Layers.all(l, l == 'b')",
        "Layers",
        list(UNKNOWN, text("b")));
  }

  @Test
  void textIsReadAsTheTypeThatTheFieldHas() {
    holds("resource.MemorySize == 512", "MemorySize", text("512"));
    holds("resource.MemorySize > 100", "MemorySize", new Value.Numeric(new BigDecimal(512), AT));
    unknown("MemorySize: not a number", "resource.MemorySize > 5", "MemorySize", text("big"));
    holds(
        "resource.TracingConfig.Mode == 'true'",
        "TracingConfig",
        map("Mode", new Value.Flag(true, AT)));
  }

  @Test
  void aReferenceIsThereButIsNoKnownText() {
    Value reference = new Value.Reference("t.yaml#Key", "Arn", AT);
    holds("has(resource.KmsKeyArn) && resource.KmsKeyArn != ''", "KmsKeyArn", reference);
    fails("resource.KmsKeyArn == 'alias/aws/lambda'", "KmsKeyArn", reference);
    holds("resource.KmsKeyArn.startsWith('arn:')", "KmsKeyArn", reference);
    unknown(
        "KmsKeyArn: known only once deployed",
        "resource.KmsKeyArn == 'arn:aws:kms:1'",
        "KmsKeyArn",
        reference);
  }

  @Test
  void theKnownPartOfATextDecidesWhatItCan() {
    Value joined = new Value.Joined(List.of(text("https://"), UNKNOWN), AT);
    fails("resource.Role.startsWith('http:')", "Role", joined);
    holds("resource.Role.startsWith('https:')", "Role", joined);
    fails("resource.Role == 'arn:aws:iam::1:role/x'", "Role", joined);
    unknown(
        "Role: parameter \"Key\" has no default", "resource.Role.endsWith('/x')", "Role", joined);
  }

  @Test
  void aSecretIsKnownToBeOne() {
    Value.Mapping variables =
        map("A", text("plain"), "B", new Value.Secret("password", "****", AT));
    holds(
        "resource.Environment.Variables.exists(k, v, secret(v))",
        "Environment",
        map("Variables", variables));
    fails("secret(resource.KmsKeyArn)", "KmsKeyArn", text("arn"));
  }

  @Test
  void anAbsentMemberMayBeAskedForAsCelsOptional() {
    holds("resource.?VpcConfig.SecurityGroupIds.orValue(['none']) == ['none']");
    holds("resource.?Runtime.orValue('x') == 'java21'", "Runtime", text("java21"));
  }

  @Test
  void statementsHaveListsAndKnowWhoIsLetIn() {
    Value open = map("Effect", text("Allow"), "Principal", text("*"), "Action", text("s3:*"));
    String anyone = "statements(resource.Policy).exists(s, s.effect == 'Allow' && s.anyone)";
    assertThat(onBucketPolicy(open, anyone)).isEqualTo(new Truth.Known(true));
    Value own =
        map(
            "Effect", text("Allow"),
            "Principal", map("AWS", list(text("*"))),
            "Action", list(text("s3:GetObject")),
            "Condition", map("StringEquals", map("aws:PrincipalOrgID", text("o-1"))));
    assertThat(onBucketPolicy(own, anyone)).isEqualTo(new Truth.Known(false));
    assertThat(
            onBucketPolicy(
                own,
                "statements(resource.Policy).all(s, s.principals == ['AWS:*']"
                    + " && s.actions.exists(a, actionMatches(a, 's3:getobject'))"
                    + " && 'StringEquals' in s.conditions)"))
        .isEqualTo(new Truth.Known(true));
    assertThat(onBucketPolicy(map("Effect", text("Allow"), "Principal", UNKNOWN), anyone))
        .isEqualTo(new Truth.Unknown("PolicyDocument: parameter \"Key\" has no default"));
  }

  private static Truth onBucketPolicy(Value statement, String condition) {
    try {
      return ConditionCompiler.forKind(TYPES, "AWS::S3::BucketPolicy")
          .condition(condition.replace("resource.Policy", "resource.PolicyDocument"))
          .test(asked(map("PolicyDocument", map("Statement", statement))))
          .truth();
    } catch (ConditionException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  @Test
  void aRuntimeIsKnownByItsDay() {
    holds("runtime(resource.Runtime).deprecated", "Runtime", text("nodejs18.x"));
    fails("runtime(resource.Runtime).deprecated", "Runtime", text("nodejs24.x"));
    fails("runtime(resource.Runtime).known", "Runtime", text("cobol"));
    holds("daysUntil('2026-12-01') == 6 && daysSince('2026-11-20') == 5");
  }

  @Test
  void configurationIsAskedForByName() {
    holds("'us-east-1' in config['allowed-regions'] && config['nothing'] == []");
  }

  @Test
  void tagsAreFoundWhereverTheyStand() {
    holds("hasTag(resource, 'phi')", "Tags", list(map("Key", text("phi"), "Value", text("yes"))));
    fails("hasTag(resource, 'phi')", "Tags", list());
  }

  @Test
  void whatCannotBeIsBrokenAndSaysSo() {
    assertThat(truth("resource.Layers[3] == 'a'", map("Layers", list(text("a")))))
        .isEqualTo(new Truth.Broken("no item 3 in Layers"));
    assertThat(truth("1 / resource.MemorySize == 1", map()))
        .isEqualTo(new Truth.Broken("arithmetic: / by zero"));
  }

  @Test
  void anEndlessConditionIsStopped() {
    Value[] many = new Value[200];
    java.util.Arrays.fill(many, text("x"));
    Truth truth =
        truth(
            "resource.Layers.all(a, resource.Layers.all(b, resource.Layers.all(c, a != '')))",
            map("Layers", list(many)));
    assertThat(truth).isInstanceOf(Truth.Broken.class);
  }

  @Test
  void theItemThatDecidesIsTold() throws ConditionException {
    Condition condition =
        ConditionCompiler.forKind(TYPES, KIND).condition("resource.Layers.all(l, l != 'bad')");
    Value.Mapping attributes = map("Layers", list(text("good"), text("bad"), text("good")));
    assertThat(condition.test(asked(attributes)).deciding()).containsEntry("Layers", "1");
    assertThat(condition.test(asked(map("Layers", list(text("good"))))).deciding()).isEmpty();
  }

  @Test
  void aMessageShowsNamesForWhatIsOpaque() throws ConditionException {
    Condition message =
        ConditionCompiler.forKind(TYPES, KIND)
            .message("'key ' + resource.KmsKeyArn + ' of ' + name");
    Value reference = new Value.Reference("t.yaml#Key", "Arn", AT);
    assertThat(message.words(asked(map("KmsKeyArn", reference)), "title"))
        .isEqualTo("key Key.Arn of intake");
    assertThat(message.words(asked(map("KmsKeyArn", UNKNOWN)), "title"))
        .isEqualTo("key (not known) of intake");
  }

  @Test
  void aMisspeltFieldIsShownWithACaretAndWhatWasMeant() {
    assertThatThrownBy(
            () -> ConditionCompiler.forKind(TYPES, KIND).condition("has(resource.KmsKeyArm)"))
        .isInstanceOf(ConditionException.class)
        .hasMessageContaining("undefined field 'KmsKeyArm'")
        .hasMessageContaining("  has(resource.KmsKeyArm)\n")
        .hasMessageContaining("^")
        .hasMessageContaining("did you mean KmsKeyArn?");
  }

  @Test
  void aFieldOfARelatedKindIsCheckedToo() {
    assertThatThrownBy(
            () ->
                ConditionCompiler.forKind(TYPES, KIND)
                    .condition("related(resource, 'AWS::Lambda::Url').exists(u, u.AuthTyp == '')"))
        .hasMessageContaining("undefined field 'AuthTyp'");
    holds("related(resource, 'AWS::Lambda::Url').all(u, u.AuthType == 'AWS_IAM')");
  }

  @Test
  void aBrokenRegularExpressionDoesNotCompile() {
    assertThatThrownBy(() -> ConditionCompiler.forKind(TYPES, KIND).condition("name.matches('(a')"))
        .hasMessageContaining("not a regular expression");
  }
}
