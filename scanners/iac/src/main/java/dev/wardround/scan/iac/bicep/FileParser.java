package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Location;
import dev.wardround.scan.iac.arm.expression.Expression;
import dev.wardround.scan.iac.arm.template.Declaration;
import dev.wardround.scan.iac.arm.template.Parameter;
import dev.wardround.scan.iac.arm.template.Problems;
import dev.wardround.scan.iac.arm.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the statements of a file. One that is malformed is told and left out; the next ones are
 * read.
 */
final class FileParser {
  private final Reading reading;
  private final String prefix;
  private final Tokens in;
  private final ExpressionParser expressions;
  private final TypeReader types = new TypeReader();
  private final Imports imports;
  private final Map<String, TypeReader.Type> namedTypes = new HashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Expression> variables = new LinkedHashMap<>();
  private final Map<String, Expression.Lambda> functions = new LinkedHashMap<>();
  private final Map<String, Expression> outputs = new LinkedHashMap<>();
  private final List<Declaration> resources = new ArrayList<>();
  private final List<String> modules = new ArrayList<>();
  private final List<String> decorators = new ArrayList<>();
  private String using = "";

  private FileParser(Reading reading, String prefix, List<Token> tokens) {
    this.reading = reading;
    this.prefix = prefix;
    this.in = new Tokens(tokens);
    this.expressions = new ExpressionParser(reading, in);
    this.imports = new Imports(reading, types);
  }

  /**
   * Reads a file.
   *
   * @param prefix of the names of its variables and functions in the template; empty where it is
   *     not imported
   */
  static BicepFile read(String path, String text, String prefix, Sources sources) {
    Problems problems = new Problems(path);
    List<String> malformed = new ArrayList<>();
    List<Token> tokens = Lexer.read(text, malformed);
    malformed.forEach(problems::add);
    Names names = new Names();
    new Declarations(names, prefix).find(tokens);
    Reading reading = new Reading(path, names, new Loads(path, sources), sources, problems);
    FileParser parser = new FileParser(reading, prefix, tokens);
    parser.ahead();
    parser.statements();
    return parser.file();
  }

  private BicepFile file() {
    variables.putAll(imports.variables());
    functions.putAll(imports.functions());
    Template template =
        new Template(reading.path(), parameters, variables, functions, resources, outputs);
    return new BicepFile(template, namedTypes, modules, using, reading.problems().list());
  }

  /** Imports and types are known before what uses them. */
  private void ahead() {
    Tokens start = new Tokens(in.all());
    while (!start.isEnd()) {
      boolean atStart = start.peek().column() == 1;
      try {
        if (atStart && start.isName("import")) {
          imports.read(start);
        } else if (atStart && start.isName("type")) {
          type(start);
        } else {
          start.next();
        }
      } catch (Malformed e) {
        start.next();
      }
    }
  }

  private void type(Tokens start) throws Malformed {
    start.next();
    String name = start.name();
    start.expect("=");
    start.newLines();
    TypeReader.Type type = types.read(start);
    types.name(name, type);
    namedTypes.put(name, type);
  }

  private void statements() {
    while (!in.isEnd()) {
      Token start = in.peek();
      try {
        if (start.kind() == Token.Kind.NEW_LINE) {
          in.next();
        } else if (start.isSign("@")) {
          decorator(expressions, decorators);
        } else {
          statement(start);
          decorators.clear();
        }
      } catch (Malformed e) {
        reading.problems().add(String.valueOf(e.getMessage()));
        decorators.clear();
        in.toNextStatement();
      }
    }
  }

  /** {@code @secure()}, {@code @sys.secure()}; the name of its function is kept. */
  static void decorator(ExpressionParser expressions, List<String> decorators) throws Malformed {
    expressions.in().next();
    if (expressions.expression() instanceof Expression.Call call) {
      decorators.add(call.name());
    }
  }

  private void statement(Token start) throws Malformed {
    String word = in.name();
    switch (word) {
      case "param" -> parameter();
      case "var" -> variable();
      case "output" -> output();
      case "func" -> function();
      case "resource", "module" -> resource(word);
      case "using", "extends" -> using(word);
      case "type", "import", "extension", "provider" -> skip();
      case "targetScope", "metadata", "assert" -> ignored();
      default -> throw Malformed.at(start);
    }
    if (!in.isEnd() && in.peek().kind() != Token.Kind.NEW_LINE) {
      throw Malformed.at(in.peek());
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private Location at(Token token) {
    return token.at(reading.path());
  }

  private void parameter() throws Malformed {
    String name = in.name();
    TypeReader.Type type = new TypeReader.Type(false, false);
    if (!in.isSign("=") && in.peek().kind() != Token.Kind.NEW_LINE) {
      type = declaredType();
    }
    Optional<Expression> standard = Optional.empty();
    if (in.takes("=")) {
      in.newLines();
      standard = Optional.of(expressions.expression());
    }
    boolean secure = type.secure() || decorators.contains("secure");
    parameters.put(lower(name), new Parameter(name, standard, secure, type.nullable()));
  }

  private TypeReader.Type declaredType() throws Malformed {
    TypeReader.Type type = types.read(in);
    if (in.peek().kind() == Token.Kind.TEXT) {
      in.next();
    }
    return type;
  }

  private void variable() throws Malformed {
    String name = in.name();
    if (!in.isSign("=")) {
      declaredType();
    }
    in.expect("=");
    in.newLines();
    variables.put(lower(prefix + name), expressions.expression());
  }

  private void output() throws Malformed {
    String name = in.name();
    declaredType();
    in.expect("=");
    in.newLines();
    outputs.put(lower(name), expressions.expression());
  }

  private void function() throws Malformed {
    Token start = in.peek();
    String name = in.name();
    List<String> names = new ArrayList<>();
    in.expect("(");
    in.newLines();
    while (!in.takes(")")) {
      names.add(in.name());
      declaredType();
      in.newLines();
      in.takes(",");
      in.newLines();
    }
    declaredType();
    in.expect("=>");
    in.newLines();
    reading.names().bind(names);
    try {
      functions.put(
          lower(prefix + name), new Expression.Lambda(names, expressions.expression(), at(start)));
    } finally {
      reading.names().unbind(names.size());
    }
  }

  private void resource(String word) throws Malformed {
    ResourceParser parser = new ResourceParser(reading, expressions, resources);
    if (word.equals("resource")) {
      parser.resource();
    } else {
      parser.module().ifPresent(modules::add);
    }
  }

  private void using(String word) throws Malformed {
    if (in.peek().kind() == Token.Kind.NAME) {
      in.next();
      return;
    }
    String path = in.text().text();
    if (word.equals("using") && !path.contains(":")) {
      using = dev.wardround.scan.iac.arm.Paths.beside(reading.path(), path);
    }
  }

  /** Types and imports are read ahead; extensions bring nothing that a scan knows. */
  private void skip() {
    int open = 0;
    while (!in.isEnd() && (open > 0 || in.peek().kind() != Token.Kind.NEW_LINE || isUnion())) {
      Token token = in.next();
      if (token.isSign("{") || token.isSign("[") || token.isSign("(")) {
        open++;
      } else if (token.isSign("}") || token.isSign("]") || token.isSign(")")) {
        open--;
      }
    }
  }

  private boolean isUnion() {
    return in.peekBeyondNewLines().isSign("|");
  }

  private void ignored() throws Malformed {
    if (in.peek().kind() == Token.Kind.NAME) {
      in.next();
    }
    in.expect("=");
    in.newLines();
    expressions.expression();
  }
}
