package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.access.JsonText;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deployable attack scenarios, each asked for the way from its first principal to its target. */
class EscalationLabsTest {
  private static final String LABS = "access/pathfinding-labs/scenarios.json.gz";

  /** What is known not to be found, each with the reason. */
  private static final List<String> NOT_SEEN =
      List.of(
          // The first user's keys lie as text in an object of a bucket: content is not read.
          "attack-simulation/sysdig-8-minutes-to-admin",
          // It starts with a token of another identity provider, and crosses accounts.
          "cross-account/ops-to-prod/one-hop/github-oidc-cross-account-pivot",
          // It starts with a function that is open to all, not with a principal.
          "single-account/cspm-toxic-combo/public-lambda-with-admin",
          // Its heredoc does not survive as data: the file cannot be parsed.
          "single-account/privesc-one-hop/to-admin/ec2-005-ec2-createlaunchtemplateversion"
              + "+ec2-modifylaunchtemplate");

  @TempDir Path directory;

  @Test
  void theTargetOfEachScenarioIsReachedFromItsDeclaredTerraform() throws IOException {
    List<String> missed = new ArrayList<>();
    List<Value> scenarios = items(labs());
    assertThat(scenarios).hasSize(69);
    for (Value scenario : scenarios) {
      Desk desk = desk(scenario);
      if (!isReached(desk, scenario)) {
        missed.add(text(scenario, "id"));
      }
    }
    assertThat(missed).containsExactlyInAnyOrderElementsOf(NOT_SEEN);
  }

  /**
   * Asks for the first principal of the path that is declared; those before it are outside. One
   * scenario calls its principals otherwise than its Terraform does.
   */
  private static boolean isReached(Desk desk, Value scenario) {
    for (String start : starts(scenario)) {
      boolean declared = false;
      for (String[] target : targets(scenario)) {
        int code = desk.run("access", "can", start, target[0], target[1], "lab").code();
        declared |= code != ExitCode.USAGE;
        if (code == ExitCode.CLEAN || code == ExitCode.INCOMPLETE) {
          return true;
        }
      }
      if (declared) {
        return false;
      }
    }
    return false;
  }

  private Desk desk(Value scenario) throws IOException {
    Path place = Files.createTempDirectory(directory, "lab");
    Desk desk = Desk.at(place);
    ((Value.Mapping) get(scenario, "terraform"))
        .entries()
        .forEach((file, content) -> desk.with("lab/" + file + ".json", TerraformJson.of(content)));
    return desk;
  }

  private static List<String> starts(Value scenario) {
    List<String> all = new ArrayList<>();
    for (Value principal : items(get(get(scenario, "scenario"), "attack_path", "principals"))) {
      all.add(arn(principal));
    }
    List<String> starts = new ArrayList<>(all.subList(0, Math.max(1, all.size() - 1)));
    starts.add("aws_iam_user.starting_user");
    return starts;
  }

  private static List<String[]> targets(Value scenario) {
    List<String[]> targets = new ArrayList<>();
    if (!text(get(scenario, "scenario"), "target").equals("to-bucket")) {
      targets.add(new String[] {"iam:CreateUser", "arn:aws:iam::{account}:user/any"});
      return targets;
    }
    for (Value file : ((Value.Mapping) get(scenario, "terraform")).entries().values()) {
      for (Value resource : resources(file)) {
        ((Value.Mapping) resource)
            .get("\"aws_s3_bucket\"")
            .ifPresent(
                buckets ->
                    ((Value.Mapping) buckets)
                        .entries()
                        .keySet()
                        .forEach(
                            label ->
                                targets.add(
                                    new String[] {
                                      "s3:GetObject", "aws_s3_bucket." + label.replace("\"", "")
                                    })));
      }
    }
    return targets;
  }

  private static List<Value> resources(Value file) {
    return ((Value.Mapping) file).get("resource").map(EscalationLabsTest::items).orElse(List.of());
  }

  private static String arn(Value principal) {
    return principal
        .asText()
        .orElseThrow()
        .replace("{account_id}", "{account}")
        .replace("{prod_account_id}", "{account}")
        .replace("{dev_account_id}", "{account}");
  }

  private static Value labs() throws IOException {
    Path file = Path.of(System.getProperty("wardround.shared", "../shared"), LABS);
    assumeTrue(Files.exists(file), "the scenarios are not here");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JsonText.parse(json, Location.of(LABS)).orElseThrow();
    }
  }

  private static Value get(Value value, String first, String... rest) {
    return ((Value.Mapping) value).get(first, rest).orElseThrow();
  }

  private static String text(Value value, String name) {
    return get(value, name).asText().orElseThrow();
  }

  private static List<Value> items(Value value) {
    return ((Value.Sequence) value).items();
  }
}
