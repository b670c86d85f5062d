package dev.wardround.cli;

import dev.wardround.engine.config.Configuration;
import dev.wardround.engine.config.ConfigurationException;
import dev.wardround.engine.config.ConfigurationReader;
import dev.wardround.engine.graph.Access;
import dev.wardround.engine.graph.AccessAnswer;
import dev.wardround.engine.graph.AccessPath;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says who may do what with which data, and by which statements. */
@Command(
    name = "access",
    mixinStandardHelpOptions = true,
    description = {
      "Says who may do what, and by which statements. \"May\" includes what a principal can become:",
      "by assuming a role, passing one to a service, or changing policies, keys or code."
    },
    footer = {
      "",
      "Examples:",
      "  wardround access who-can s3:GetObject Images .",
      "  wardround access can IntakeRole dynamodb:PutItem Visits template.yaml",
      "  wardround access paths --to phi ward.inventory",
      "",
      "Exit codes of 'can': 0 allowed, 1 not allowed, 2 it depends; of the others: 0. 3 wrong use."
    })
final class AccessCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  AccessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.USAGE;
  }

  @Command(
      name = "who-can",
      mixinStandardHelpOptions = true,
      description = "Lists the roles and users that may do it, each with the reasons.",
      footer = {"", "Example:", "  wardround access who-can s3:GetObject Images ."})
  int whoCan(
      @Parameters(paramLabel = "ACTION", description = "Such as s3:GetObject.") String action,
      @Parameters(
              paramLabel = "RESOURCE",
              description = "A resource's id or name as reports show it, or an ARN.")
          String resource,
      @Parameters(
              paramLabel = "PATH",
              arity = "0..*",
              description = "Directories, files or saved inventories. Default: this directory.")
          @Nullable List<String> paths)
      throws UsageException, IOException, AdvisoryException {
    checkAction(action);
    Access access = access(paths);
    List<AccessAnswer> able = access.whoCan(action, resource(access, resource));
    if (able.isEmpty()) {
      console.out().println("nobody of " + access.principals().size() + " roles and users");
    }
    able.forEach(answer -> AccessText.print(answer, console.out()));
    return ExitCode.CLEAN;
  }

  @Command(
      name = "can",
      mixinStandardHelpOptions = true,
      description = "Says whether one role or user may do it, and why.",
      footer = {
        "",
        "Example:",
        "  wardround access can IntakeRole s3:GetObject Images .",
        "",
        "Exit codes: 0 allowed, 1 not allowed, 2 it depends, 3 wrong use."
      })
  int can(
      @Parameters(paramLabel = "PRINCIPAL", description = "A role or user, as RESOURCE is named.")
          String principal,
      @Parameters(paramLabel = "ACTION", description = "Such as s3:GetObject.") String action,
      @Parameters(
              paramLabel = "RESOURCE",
              description = "A resource's id or name as reports show it, or an ARN.")
          String resource,
      @Parameters(
              paramLabel = "PATH",
              arity = "0..*",
              description = "Directories, files or saved inventories. Default: this directory.")
          @Nullable List<String> paths)
      throws UsageException, IOException, AdvisoryException {
    checkAction(action);
    Access access = access(paths);
    String id = one(principal, principals(access, principal));
    AccessAnswer answer = access.can(id, action, resource(access, resource));
    AccessText.print(answer, console.out());
    return switch (answer.result()) {
      case ALLOWED -> ExitCode.CLEAN;
      case DEPENDS -> ExitCode.INCOMPLETE;
      case NOT_ALLOWED, DENIED -> ExitCode.FINDINGS;
    };
  }

  @Command(
      name = "paths",
      mixinStandardHelpOptions = true,
      description = "Lists the ways to data stores: who reaches which, as whom, to do what.",
      footer = {"", "Example:", "  wardround access paths --to phi ."})
  int paths(
      @Option(
              names = "--to",
              paramLabel = "phi|all",
              description = "Stores that hold patient data or seem to, or all. Default: phi.")
          Optional<String> target,
      @Parameters(
              paramLabel = "PATH",
              arity = "0..*",
              description = "Directories, files or saved inventories. Default: this directory.")
          @Nullable List<String> paths)
      throws UsageException, IOException, AdvisoryException {
    String to = target.orElse("phi");
    if (!to.equals("phi") && !to.equals("all")) {
      throw new UsageException("--to takes phi or all, not \"" + to + "\"");
    }
    List<AccessPath> found = access(paths).paths(to.equals("phi"));
    if (found.isEmpty()) {
      console.out().println("no way to " + (to.equals("phi") ? "patient data" : "a data store"));
    }
    found.forEach(path -> AccessText.print(path, console.out()));
    return ExitCode.CLEAN;
  }

  private static void checkAction(String action) throws UsageException {
    int colon = action.indexOf(':');
    if (colon <= 0 || colon == action.length() - 1 || action.indexOf('*') >= 0) {
      throw new UsageException(
          "\"" + action + "\" is not an action: write SERVICE:ACTION, such as s3:GetObject");
    }
  }

  private static String resource(Access access, String text) throws UsageException {
    List<String> named = access.named(text);
    return named.isEmpty() && text.startsWith("arn:") ? text : one(text, named);
  }

  private static List<String> principals(Access access, String text) {
    return access.named(text).stream().filter(access.principals()::contains).toList();
  }

  private static String one(String text, List<String> named) throws UsageException {
    if (named.isEmpty()) {
      throw new UsageException(
          "nothing of that kind is called \"" + text + "\" there: give its id, name or ARN");
    }
    if (named.size() > 1) {
      throw new UsageException(
          "\"" + text + "\" may be any of these, name one: " + String.join(", ", named));
    }
    return named.get(0);
  }

  private Access access(@Nullable List<String> paths)
      throws UsageException, IOException, AdvisoryException {
    List<String> places = paths == null || paths.isEmpty() ? List.of(".") : paths;
    Configuration configuration = configuration(places);
    return Access.of(
        new Collection(console, Database.ofUser()).collect(places), configuration.scope());
  }

  private Configuration configuration(List<String> places) throws UsageException, IOException {
    Path file = console.path("wardround.yml");
    if (!Files.isRegularFile(file) && places.size() == 1) {
      file = console.path(places.get(0)).resolve("wardround.yml");
    }
    if (!Files.isRegularFile(file)) {
      return Configuration.NONE;
    }
    try {
      return ConfigurationReader.read(file.toString(), Files.readString(file));
    } catch (ConfigurationException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
