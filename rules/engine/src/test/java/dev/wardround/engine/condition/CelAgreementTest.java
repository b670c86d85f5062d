package dev.wardround.engine.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelAttribute.Qualifier;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import dev.wardround.engine.schema.FieldTypes;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Conditions mean what they mean in CEL: held against the runtime of CEL's own makers. */
class CelAgreementTest {
  /** Not known, or broken: the two may stand for each other. */
  private static final String OPEN = "open";

  private static final String REFUSED = "refused by the checker";
  private static final Location AT = Location.of("t.yaml", 1, 1);
  private static final Clock DAY = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final CelOptions OPTIONS =
      CelOptions.current().enableOptionalSyntax(true).enableUnknownTracking(true).build();

  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setOptions(OPTIONS)
          .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
          .addLibraries(
              CelExtensions.optional(), CelExtensions.comprehensions(), CelExtensions.strings())
          .addVar("resource", SimpleType.DYN)
          .setResultType(SimpleType.BOOL)
          .build();

  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.legacyCelRuntimeBuilder()
          .setOptions(OPTIONS)
          .addLibraries(
              CelExtensions.optional(), CelExtensions.comprehensions(), CelExtensions.strings())
          .build();

  private static final Map<String, Object> SUBJECT = subject();

  private static Map<String, Object> subject() {
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("flag", true);
    subject.put("count", 7L);
    subject.put("share", 1.5);
    subject.put("name", "bB");
    subject.put("numbers", List.of(3L, 1L, 0L));
    subject.put("words", List.of("a", "", "bB"));
    subject.put("tags", Map.of("a", 1L));
    subject.put("lost", "not to be seen");
    return subject;
  }

  @Provide
  Arbitrary<String> conditions() {
    return Expressions.conditions(3);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void aConditionAnswersAsInCel(@ForAll("conditions") String condition) throws Exception {
    assertThat(ours(condition)).as(condition).isEqualTo(theirs(condition));
  }

  private static String ours(String condition) {
    try {
      Condition compiled =
          ConditionCompiler.forKind(FieldTypes.builtIn(), "example.org/Thing").condition(condition);
      Truth truth = compiled.test(asked()).truth();
      return truth instanceof Truth.Known known ? Boolean.toString(known.holds()) : OPEN;
    } catch (ConditionException e) {
      return REFUSED;
    }
  }

  private static Asked asked() {
    Inventory none =
        new Inventory(List.of(), 0, List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());
    return new Asked(
        (Value.Mapping) value("", SUBJECT),
        "t.yaml#X",
        "example.org/Thing",
        "x",
        Knowledge.of(none, new NoLinks(), Map.of(), DAY));
  }

  private static Value value(String name, Object plain) {
    if (name.equals("lost")) {
      return new Value.Unknown("a parameter", AT);
    }
    if (plain instanceof Map<?, ?> map) {
      Map<String, Value> entries = new LinkedHashMap<>();
      map.forEach((key, entry) -> entries.put((String) key, value((String) key, entry)));
      return new Value.Mapping(entries, AT);
    }
    if (plain instanceof List<?> list) {
      return new Value.Sequence(list.stream().map(item -> value("", item)).toList(), AT);
    }
    if (plain instanceof Boolean flag) {
      return new Value.Flag(flag, AT);
    }
    return plain instanceof String text
        ? new Value.Text(text, AT)
        : new Value.Numeric(new BigDecimal(plain.toString()), AT);
  }

  private static String theirs(String condition) throws Exception {
    CelValidationResult checked = COMPILER.compile(condition);
    if (checked.hasError()) {
      return REFUSED;
    }
    CelAttributePattern lost =
        CelAttributePattern.create("resource").qualify(Qualifier.ofString("lost"));
    UnknownContext context =
        UnknownContext.create(
            name -> name.equals("resource") ? Optional.of(SUBJECT) : Optional.empty(),
            ImmutableList.of(lost));
    try {
      Object result = RUNTIME.createProgram(checked.getAst()).advanceEvaluation(context);
      return result instanceof CelUnknownSet ? OPEN : result.toString();
    } catch (CelEvaluationException e) {
      return OPEN;
    }
  }
}
