package dev.wardround.scan.iac.bicep;

import dev.wardround.scan.iac.arm.Paths;
import dev.wardround.scan.iac.arm.expression.Expression;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Takes variables, functions and types of other files in. */
final class Imports {
  private final Reading reading;
  private final TypeReader types;
  private final Map<String, Expression> variables = new LinkedHashMap<>();
  private final Map<String, Expression.Lambda> functions = new LinkedHashMap<>();

  Imports(Reading reading, TypeReader types) {
    this.reading = reading;
    this.types = types;
  }

  /** What sets the names of a file apart from those of others. */
  static String prefix(String path) {
    return path + "|";
  }

  /** What came in, by name in lower case. */
  Map<String, Expression> variables() {
    return variables;
  }

  Map<String, Expression.Lambda> functions() {
    return functions;
  }

  /** {@code import {a, b as c} from 'x'}, {@code import * as x from 'x'}, or an extension. */
  void read(Tokens in) throws Malformed {
    in.next();
    Map<String, String> wanted = new LinkedHashMap<>();
    String whole = "";
    if (in.takes("*")) {
      in.name();
      whole = in.name();
    } else if (in.isSign("{")) {
      names(in, wanted);
    } else {
      return;
    }
    in.newLines();
    in.name();
    String from = in.text().text();
    Optional<BicepFile> file =
        from.startsWith("br") || from.startsWith("ts")
            ? Optional.empty()
            : reading.sources().imported(Paths.beside(reading.path(), from));
    if (file.isPresent()) {
      take(file.get(), wanted, whole);
    }
  }

  private static void names(Tokens in, Map<String, String> wanted) throws Malformed {
    in.expect("{");
    while (!in.takes("}")) {
      if (in.peek().kind() == Token.Kind.NEW_LINE || in.isSign(",")) {
        in.next();
        continue;
      }
      String name = in.name();
      String known = name;
      if (in.isName("as")) {
        in.next();
        known = in.name();
      }
      wanted.put(name, known);
    }
  }

  private void take(BicepFile file, Map<String, String> wanted, String whole) {
    variables.putAll(file.template().variables());
    functions.putAll(file.template().functions());
    if (!whole.isEmpty()) {
      reading.names().declare(whole, Names.Kind.NAME_SPACE, file.template().path());
    }
    String prefix = prefix(file.template().path());
    wanted.forEach(
        (name, known) -> {
          if (file.template().variables().containsKey(lower(prefix + name))) {
            reading.names().declare(known, Names.Kind.VARIABLE, prefix + name);
          } else if (file.template().functions().containsKey(lower(prefix + name))) {
            reading.names().declare(known, Names.Kind.FUNCTION, prefix + name);
          } else {
            file.type(name).ifPresent(type -> types.name(known, type));
          }
        });
  }

  private static String lower(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }
}
