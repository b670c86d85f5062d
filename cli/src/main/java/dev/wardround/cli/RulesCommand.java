package dev.wardround.cli;

import dev.wardround.engine.pack.Pack;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists and shows rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists rules, shows one, or checks your own.",
    footer = {
      "",
      "Examples:",
      "  wardround rules list --kind AWS::Lambda::Function",
      "  wardround rules show aws-lambda-url-no-auth",
      "  wardround rules test my-rules"
    })
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.USAGE;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the rules, one a line.")
  int list(
      @Option(
              names = "--rules",
              paramLabel = "DIR",
              description = "Your own rules, beside the built-in ones.")
          @Nullable List<String> directories,
      @Option(
              names = "--kind",
              paramLabel = "TYPE",
              description = "Only rules for this type of resource.")
          Optional<String> kind,
      @Option(
              names = "--paragraph",
              paramLabel = "PARAGRAPH",
              description = "Only rules that serve this paragraph: 164.312(a)(1).")
          Optional<String> paragraph)
      throws UsageException, IOException {
    for (Rule rule : rules(directories)) {
      boolean ofKind = kind.isEmpty() || rule.kinds().contains(kind.get());
      boolean serves =
          paragraph.isEmpty()
              || rule.citations().stream().anyMatch(c -> c.paragraph().startsWith(paragraph.get()));
      if (ofKind && serves) {
        console.out().printf("%-8s  %-50s  %s%n", rule.severity().word(), rule.id(), rule.title());
      }
    }
    return ExitCode.CLEAN;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows a rule: why, by which paragraph, how to mend it.")
  int show(
      @Parameters(paramLabel = "RULE") String id,
      @Option(
              names = "--rules",
              paramLabel = "DIR",
              description = "Your own rules, beside the built-in ones.")
          @Nullable List<String> directories)
      throws UsageException, IOException {
    Rule rule =
        rules(directories).stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new UsageException(
                        "there is no rule \"" + id + "\": wardround rules list shows all"));
    RuleText.print(rule, console.out());
    return ExitCode.CLEAN;
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = "Compiles your own rules and says what is wrong with them.")
  int test(@Parameters(paramLabel = "DIR") String directory) throws UsageException, IOException {
    List<Pack> packs = Packs.of(List.of(directory), console);
    console.out().println(packs.get(1).entries().size() + " rules compile.");
    return ExitCode.CLEAN;
  }

  /** The directories are null where the option is not given. */
  private List<Rule> rules(@Nullable List<String> directories) throws UsageException, IOException {
    List<Rule> rules = new ArrayList<>();
    for (Pack pack : Packs.of(directories == null ? List.of() : directories, console)) {
      pack.entries().forEach(entry -> rules.add(pack.rule(entry).rule()));
    }
    return rules;
  }

  /** The paragraphs that a rule serves, in one line. */
  static String paragraphs(Rule rule) {
    return String.join(", ", rule.citations().stream().map(Citation::full).toList());
  }
}
