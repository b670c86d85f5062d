package dev.wardround.scan.dependency.reach;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Optional;

/**
 * Where code begins to run.
 *
 * @param classes the first classes, with {@code /}
 * @param method the method that is called, empty for all
 * @param isClosed whether no code from elsewhere can run beside what is deployed
 * @param doubt why other code may run first; empty where none does
 */
record EntryPoint(List<String> classes, String method, boolean isClosed, String doubt) {
  private static final String LAMBDA = "AWS::Lambda::Function";
  private static final String GOOGLE_FUNCTION = "cloudfunctions.googleapis.com/Function";

  EntryPoint {
    classes = List.copyOf(classes);
  }

  static EntryPoint of(List<String> classes) {
    return new EntryPoint(classes, "", false, "");
  }

  /** The program that a manifest names. */
  static EntryPoint main(String className) {
    return new EntryPoint(List.of(className.replace('.', '/')), "main", false, "");
  }

  static boolean isFunction(Resource resource) {
    return resource.type().equals(LAMBDA) || resource.type().equals(GOOGLE_FUNCTION);
  }

  /** The handler of a function; empty where it is not told. */
  static Optional<EntryPoint> of(Resource function) {
    if (function.type().equals(LAMBDA)) {
      return text(function.attributes().get("Handler")).map(name -> lambda(name, function));
    }
    Optional<Value> entry = function.attributes().get("buildConfig", "entryPoint");
    return text(entry.or(() -> function.attributes().get("entryPoint")))
        .map(name -> new EntryPoint(List.of(name.replace('.', '/')), "", false, ""));
  }

  private static Optional<String> text(Optional<Value> value) {
    return value.flatMap(Value::asText).filter(text -> !text.isEmpty());
  }

  /** {@code org.clinic.Intake::accept}, or a class that implements the runtime's interface. */
  private static EntryPoint lambda(String handler, Resource function) {
    int colons = handler.indexOf("::");
    String className = colons < 0 ? handler : handler.substring(0, colons);
    String method = colons < 0 ? "handleRequest" : handler.substring(colons + 2);
    String doubt = doubt(function.attributes());
    return new EntryPoint(List.of(className.replace('.', '/')), method, doubt.isEmpty(), doubt);
  }

  private static String doubt(Value.Mapping attributes) {
    if (attributes.get("Layers").isPresent()) {
      return "the function's layers may hold code that uses it";
    }
    Optional<Value> variables = attributes.get("Environment", "Variables");
    if (variables.isEmpty()) {
      return "";
    }
    boolean plain =
        variables.get() instanceof Value.Mapping mapping
            && mapping.get("JAVA_TOOL_OPTIONS").isEmpty()
            && mapping.get("AWS_LAMBDA_EXEC_WRAPPER").isEmpty();
    return plain ? "" : "the function's environment may start other code first";
  }

  /** What people call the first station: {@code org.clinic.Intake.accept}. */
  String label(String firstClass) {
    return method.isEmpty() ? firstClass : firstClass + "." + method;
  }

  /** What people call all of it. */
  String label() {
    return classes.size() == 1
        ? label(classes.get(0).replace('/', '.'))
        : "the application's " + classes.size() + " classes";
  }
}
