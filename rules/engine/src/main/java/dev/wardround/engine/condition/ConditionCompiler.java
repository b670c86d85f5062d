package dev.wardround.engine.condition;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelStringExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.wardround.engine.schema.FieldTypes;
import dev.wardround.engine.schema.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses and checks the expressions of one kind of subject. */
public final class ConditionCompiler {
  private static final int MAX_LENGTH = 10_000;
  private static final int MAX_DEPTH = 60;
  private static final int MAX_REGEX_PROGRAM = 2_000;

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableOptionalSyntax(true)
          .maxExpressionCodePointSize(MAX_LENGTH)
          .maxParseRecursionDepth(MAX_DEPTH)
          .comprehensionMaxIterations(Evaluation.MAX_ITERATIONS)
          .maxRegexProgramSize(MAX_REGEX_PROGRAM)
          .build();

  private static final CelStandardDeclarations DECLARATIONS =
      CelStandardDeclarations.newBuilder()
          .excludeFunctions(
              StandardFunction.BYTES,
              StandardFunction.DURATION,
              StandardFunction.TIMESTAMP,
              StandardFunction.TYPE,
              StandardFunction.UINT,
              StandardFunction.GET_DATE,
              StandardFunction.GET_DAY_OF_MONTH,
              StandardFunction.GET_DAY_OF_WEEK,
              StandardFunction.GET_DAY_OF_YEAR,
              StandardFunction.GET_FULL_YEAR,
              StandardFunction.GET_HOURS,
              StandardFunction.GET_MILLISECONDS,
              StandardFunction.GET_MINUTES,
              StandardFunction.GET_MONTH,
              StandardFunction.GET_SECONDS)
          .build();

  private final FieldTypes fields;
  private final CheckedTypes types;
  private final String kind;

  private ConditionCompiler(FieldTypes fields, String kind) {
    this.fields = fields;
    this.types = new CheckedTypes(fields);
    this.kind = kind;
  }

  /** For subjects of a kind; the fields of a kind that is not known are not checked. */
  public static ConditionCompiler forKind(FieldTypes fields, String kind) {
    return new ConditionCompiler(fields, kind);
  }

  /** Compiles what is true or false. */
  public Condition condition(String text) throws ConditionException {
    return compile(text, SimpleType.BOOL);
  }

  /** Compiles what gives a text. */
  public Condition message(String text) throws ConditionException {
    return compile(text, SimpleType.STRING);
  }

  private Condition compile(String text, CelType result) throws ConditionException {
    try {
      CelAbstractSyntaxTree tree = compiler(text, result).compile(text).getAst();
      Expression expression = Converter.of(tree);
      RegexCheck.check(expression, MAX_REGEX_PROGRAM);
      return new Condition(expression);
    } catch (CelValidationException e) {
      throw new ConditionException(explained(text, e));
    }
  }

  private CelCompiler compiler(String text, CelType result) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(DECLARATIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addMacros(Related.macro())
            .addLibraries(
                CelExtensions.optional(),
                CelExtensions.bindings(),
                CelExtensions.comprehensions(),
                CelExtensions.strings(
                    CelStringExtensions.Function.LOWER_ASCII,
                    CelStringExtensions.Function.UPPER_ASCII,
                    CelStringExtensions.Function.TRIM,
                    CelStringExtensions.Function.SPLIT,
                    CelStringExtensions.Function.JOIN,
                    CelStringExtensions.Function.REPLACE,
                    CelStringExtensions.Function.SUBSTRING,
                    CelStringExtensions.Function.INDEX_OF))
            .setTypeProvider(types)
            .addVar("resource", types.ofKind(kind))
            .addVar("id", SimpleType.STRING)
            .addVar("type", SimpleType.STRING)
            .addVar("name", SimpleType.STRING)
            .addVar("config", MapType.create(SimpleType.STRING, types.written("[string]")))
            .addFunctionDeclarations(functions())
            .setResultType(result);
    for (String related : relatedKinds(text)) {
      builder.addFunctionDeclarations(Related.declaration(related, types));
    }
    return builder.build();
  }

  /** Wardround's own functions; {@link Functions} has what they do. */
  private List<CelFunctionDecl> functions() {
    CelType any = SimpleType.DYN;
    CelType text = SimpleType.STRING;
    return List.of(
        function("secret", SimpleType.BOOL, any),
        function("statements", types.written("[Statement]"), any),
        function("actionMatches", SimpleType.BOOL, text, text),
        function("hasTag", SimpleType.BOOL, any, text),
        function("runtime", types.written("RuntimeFact"), text),
        function("today", text),
        function("daysUntil", SimpleType.INT, text),
        function("daysSince", SimpleType.INT, text),
        function("internetExposed", SimpleType.BOOL, any),
        function("exposures", types.written("[Exposure]"), any),
        function("vulnerabilities", types.written("[vulnerability]"), any),
        function("reachableData", types.written("[DataAccess]"), any),
        function("patientData", text, any),
        CelFunctionDecl.newFunctionDeclaration(
            "related",
            CelOverloadDecl.newGlobalOverload("related_any", ListType.create(any), any, text)));
  }

  private static CelFunctionDecl function(String name, CelType result, CelType... parameters) {
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newGlobalOverload("wardround_" + name, result, parameters));
  }

  /** The literals in the text that name a kind: enough to know the functions it may call. */
  private List<String> relatedKinds(String text) {
    List<String> kinds = new ArrayList<>();
    for (String piece : text.split("['\"]", -1)) {
      if (fields.has(piece) && !kinds.contains(piece)) {
        kinds.add(piece);
      }
    }
    return kinds;
  }

  private String explained(String text, CelValidationException e) {
    StringBuilder message = new StringBuilder();
    for (CelIssue issue : e.getErrors()) {
      if (!message.isEmpty()) {
        message.append('\n');
      }
      int line = issue.getSourceLocation().getLine();
      int column = Math.max(0, issue.getSourceLocation().getColumn());
      message.append(issue.getMessage().replace(Related.PREFIX, "related to "));
      text.lines()
          .skip(Math.max(0, line - 1))
          .findFirst()
          .ifPresent(at -> message.append("\n  ").append(at).append("\n  ").append(caret(column)));
      suggestion(issue.getMessage())
          .ifPresent(name -> message.append("\n  did you mean ").append(name).append('?'));
    }
    return message.toString();
  }

  private static String caret(int column) {
    return " ".repeat(column) + "^";
  }

  /** For {@code undefined field 'X'} the field meant; for an unknown function, its name. */
  private Optional<String> suggestion(String issue) {
    String word = between(issue, "'", "'");
    if (issue.contains("undefined field")) {
      return Spelling.nearest(word, allFields());
    }
    if (issue.contains(Related.PREFIX)) {
      return Spelling.nearest(word.replace(Related.PREFIX, ""), fields.names());
    }
    return issue.contains("undeclared reference")
        ? Spelling.nearest(word, functions().stream().map(CelFunctionDecl::name).toList())
        : Optional.empty();
  }

  private List<String> allFields() {
    List<String> names = new ArrayList<>();
    for (String structure : fields.names()) {
      if (structure.equals(kind) || structure.startsWith(kind + ".")) {
        names.addAll(fields.fields(structure));
      }
    }
    return names;
  }

  private static String between(String text, String open, String close) {
    int from = text.indexOf(open);
    int to = text.indexOf(close, from + 1);
    return from >= 0 && to > from ? text.substring(from + 1, to) : "";
  }
}
