package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.Paths;
import dev.wardround.scan.iac.arm.expression.Expression;
import dev.wardround.scan.iac.arm.template.Declaration;
import dev.wardround.scan.iac.arm.template.Nested;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads resources with their children, and modules. */
final class ResourceParser {
  private static final String DEPLOYMENT = "Microsoft.Resources/deployments";
  private static final Set<String> NOT_ATTRIBUTES = Set.of("name", "parent", "scope", "dependsOn");

  private final Reading reading;
  private final ExpressionParser expressions;
  private final Structures structures;
  private final List<Declaration> declarations;

  ResourceParser(Reading reading, ExpressionParser expressions, List<Declaration> declarations) {
    this.reading = reading;
    this.expressions = expressions;
    this.structures = new Structures(reading, expressions);
    this.declarations = declarations;
  }

  /** The resource around a child. */
  private record Parent(String symbol, String type, String version) {}

  /** What stands behind the equals sign. */
  private record Content(
      Optional<Expression> condition,
      Optional<Expression.Rounds> rounds,
      List<Expression.Entry> entries,
      Location at) {

    Optional<Expression> entry(String name) {
      for (Expression.Entry entry : entries) {
        if (entry.key() instanceof Expression.Constant key
            && key.value().asText().orElse("").equals(name)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  private Tokens in() {
    return expressions.in();
  }

  /** Behind the word {@code resource}. */
  void resource() throws Malformed {
    resource(Optional.empty());
  }

  private void resource(Optional<Parent> parent) throws Malformed {
    Location at = expressions.at(in().peek());
    String name = in().name();
    String symbol = parent.map(p -> p.symbol() + "::" + name).orElse(name);
    String[] typed = in().text().text().split("@", 2);
    String type = parent.map(p -> p.type() + "/" + typed[0]).orElse(typed[0]);
    String version = typed.length > 1 ? typed[1] : parent.map(Parent::version).orElse("");
    boolean existing = in().isName("existing");
    if (existing) {
      in().next();
    }
    int place = declarations.size();
    Content content = content(Optional.of(new Parent(symbol, type, version)), symbol);
    Optional<Expression> above = parent.map(p -> new Expression.Symbol(p.symbol(), at));
    declarations.add(
        place,
        new Declaration(
            symbol,
            type,
            content.entry("name").orElse(Expression.text(name, at)),
            existing,
            content.condition(),
            content.rounds(),
            above.isPresent() ? above : content.entry("parent"),
            content.entry("scope"),
            body(content, version),
            type.equals(DEPLOYMENT) ? inline(content) : Optional.empty(),
            at));
  }

  private static Expression.Struct body(Content content, String version) {
    List<Expression.Entry> entries = new ArrayList<>();
    if (!version.isEmpty()) {
      entries.add(Expression.Entry.of("apiVersion", Expression.text(version, content.at())));
    }
    for (Expression.Entry entry : content.entries()) {
      if (!(entry.key() instanceof Expression.Constant key)
          || !NOT_ATTRIBUTES.contains(key.value().asText().orElse(""))) {
        entries.add(entry);
      }
    }
    return new Expression.Struct(entries, content.at());
  }

  private Optional<Nested> inline(Content content) {
    return content
        .entry("properties")
        .flatMap(InlineTemplate::of)
        .map(
            template ->
                new Nested(
                    () -> template.read(reading), "the template of a deployment", false, Map.of()));
  }

  /** Behind the word {@code module}; gives the local file that it deploys. */
  Optional<String> module() throws Malformed {
    Location at = expressions.at(in().peek());
    String symbol = in().name();
    String written = in().text().text();
    Content content = content(Optional.empty(), symbol);
    boolean local = !written.contains(":");
    String file = Paths.beside(reading.path(), written);
    Nested nested =
        new Nested(
            () -> local ? reading.sources().template(file, reading.problems()) : Optional.empty(),
            "module \"" + symbol + "\"",
            false,
            passed(content));
    declarations.add(
        new Declaration(
            symbol,
            DEPLOYMENT,
            content.entry("name").orElse(Expression.text(symbol, at)),
            false,
            content.condition(),
            content.rounds(),
            Optional.empty(),
            Optional.empty(),
            new Expression.Struct(List.of(), at),
            Optional.of(nested),
            at));
    return local ? Optional.of(file) : Optional.empty();
  }

  private Map<String, Expression> passed(Content content) {
    Map<String, Expression> passed = new LinkedHashMap<>();
    Optional<Expression> given = content.entry("params");
    if (given.isPresent() && given.get() instanceof Expression.Struct struct) {
      for (Expression.Entry entry : struct.entries()) {
        if (entry.value() instanceof Expression.Spread spread) {
          reading
              .problems()
              .add("parameters that are spread, not named, are left out", spread.at());
        } else if (entry.key() instanceof Expression.Constant key) {
          passed.put(key.value().asText().orElse("").toLowerCase(Locale.ROOT), entry.value());
        }
      }
    }
    return passed;
  }

  private Content content(Optional<Parent> self, String symbol) throws Malformed {
    in().expect("=");
    in().newLines();
    if (!in().isSign("[")) {
      Optional<Expression> condition = condition();
      Location at = expressions.at(in().peek());
      return new Content(condition, Optional.empty(), entries(self, symbol), at);
    }
    Structures.Loop loop = Structures.loop(expressions, reading);
    Optional<Expression> condition = condition();
    Location at = expressions.at(in().peek());
    List<Expression.Entry> entries = entries(self, symbol);
    Structures.end(expressions, reading, loop);
    return new Content(condition, Optional.of(loop.rounds()), entries, at);
  }

  private Optional<Expression> condition() throws Malformed {
    if (!in().isName("if")) {
      return Optional.empty();
    }
    in().next();
    in().expect("(");
    in().newLines();
    Expression condition = expressions.expression();
    in().newLines();
    in().expect(")");
    in().newLines();
    return Optional.of(condition);
  }

  private List<Expression.Entry> entries(Optional<Parent> self, String symbol) throws Malformed {
    List<Expression.Entry> entries = new ArrayList<>();
    in().expect("{");
    structures.separators();
    reading.names().enter(symbol);
    try {
      while (!in().takes("}")) {
        if (in().isSign("@")) {
          FileParser.decorator(expressions, new ArrayList<>());
        } else if (isChild() && self.isPresent()) {
          in().next();
          resource(self);
        } else {
          entries.add(structures.entry());
        }
        if (!structures.separators() && !in().isSign("}")) {
          throw Malformed.at(in().peek());
        }
      }
    } finally {
      reading.names().leave();
    }
    return entries;
  }

  private boolean isChild() {
    return in().isName("resource")
        && in().peek(1).kind() == Token.Kind.NAME
        && in().peek(2).kind() == Token.Kind.TEXT;
  }

  /** A template that is written out where it is deployed, all of it constants. */
  private record InlineTemplate(Value.Mapping root) {
    static Optional<InlineTemplate> of(Expression properties) {
      if (properties instanceof Expression.Struct struct) {
        for (Expression.Entry entry : struct.entries()) {
          if (entry.key() instanceof Expression.Constant key
              && key.value().asText().orElse("").equals("template")
              && Constants.of(entry.value()).orElse(null) instanceof Value.Mapping root) {
            return Optional.of(new InlineTemplate(root));
          }
        }
      }
      return Optional.empty();
    }

    Optional<dev.wardround.scan.iac.arm.template.Template> read(Reading reading) {
      return Optional.of(
          dev.wardround.scan.iac.arm.TemplateReader.read(
              reading.path(),
              root,
              path -> reading.sources().template(path, reading.problems()),
              reading.problems()));
    }
  }
}
