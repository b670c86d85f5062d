package dev.wardround.scan.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.engine.Options;
import dev.wardround.engine.config.Configuration;
import dev.wardround.engine.judgment.Judgment;
import dev.wardround.engine.pack.PackException;
import dev.wardround.engine.pack.Packs;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.tree.Root;
import dev.wardround.inventory.tree.TreeScan;
import dev.wardround.rules.Report;
import dev.wardround.scan.iac.DeclaredFormats;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template declares, and what Azure tells when it is deployed, are the same facts. */
class DeclaredAndLiveTest {
  private static Inventory live;

  @BeforeAll
  static void scanLive() throws IOException, AzureScanException {
    try (Replay replay = Ward.fill(new Replay())) {
      live = new AzureScan(List.of(Ward.SUBSCRIPTION), Optional.empty()).scan(replay.connection());
    }
  }

  private static Inventory declared(String folder) throws IOException, URISyntaxException {
    Path place =
        Path.of(
            Objects.requireNonNull(DeclaredAndLiveTest.class.getResource("declared/" + folder))
                .toURI());
    return new TreeScan(DeclaredFormats.all()).scan(List.of(new Root(place, folder)));
  }

  private static String key(Resource resource) {
    return resource.type() + " " + resource.name();
  }

  private static Map<String, Resource> byKey(Inventory inventory) {
    Map<String, Resource> resources = new TreeMap<>();
    inventory.resources().forEach(one -> resources.put(key(one), one));
    return resources;
  }

  @ParameterizedTest
  @ValueSource(strings = {"bicep", "arm"})
  void eachDeclaredAttributeIsTheSameLive(String folder) throws Exception {
    Inventory declared = declared(folder);
    Map<String, Resource> running = byKey(live);
    assertThat(declared.resources()).hasSizeGreaterThan(5);
    for (Resource resource : declared.resources()) {
      assertThat(running).containsKey(key(resource));
      Map<String, String> wanted = facts(declared, resource);
      wanted.remove(".apiVersion");
      assertThat(facts(live, Objects.requireNonNull(running.get(key(resource)))))
          .as(key(resource))
          .containsAllEntriesOf(wanted);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bicep", "arm"})
  void theRulesSayTheSameOfBoth(String folder) throws Exception {
    Inventory declared = declared(folder);
    Set<String> keys = byKey(declared).keySet();
    Set<String> verdicts = verdicts(declared, keys);
    assertThat(verdicts).anyMatch(verdict -> verdict.contains(" fail "));
    assertThat(verdicts).anyMatch(verdict -> verdict.contains(" pass "));
    assertThat(verdicts(live, keys)).isEqualTo(verdicts);
  }

  /** Rule, verdict and subject in one line each, of the subjects that are wanted. */
  private static Set<String> verdicts(Inventory inventory, Set<String> keys)
      throws PackException, IOException {
    Options options =
        new Options("test", List.of("azure-*"), List.of(), Map.of(), Clock.systemUTC());
    Report report =
        new Judgment(Packs.with(List.of()), Configuration.NONE, options).judge(inventory);
    Map<String, String> names =
        inventory.resources().stream().collect(Collectors.toMap(Resource::id, r -> key(r)));
    Set<String> verdicts = new TreeSet<>();
    report
        .rules()
        .forEach(
            result ->
                result
                    .passed()
                    .forEach(id -> verdicts.add(result.rule().id() + " pass " + names.get(id))));
    report
        .findings()
        .forEach(
            finding ->
                verdicts.add(
                    finding.ruleId()
                        + " "
                        + finding.verdict().word()
                        + " "
                        + names.get(finding.subject().id())));
    verdicts.removeIf(verdict -> keys.stream().noneMatch(verdict::endsWith));
    return verdicts;
  }

  /** Each known value by its path; references by what they lead to. */
  private static Map<String, String> facts(Inventory inventory, Resource resource) {
    Map<String, String> names = new LinkedHashMap<>();
    inventory.resources().forEach(one -> names.put(one.id(), key(one)));
    Map<String, String> facts = new TreeMap<>();
    collect("", resource.attributes(), names, facts);
    return facts;
  }

  private static void collect(
      String path, Value value, Map<String, String> names, Map<String, String> facts) {
    if (value instanceof Value.Mapping mapping) {
      mapping.entries().forEach((name, v) -> collect(path + "." + name, v, names, facts));
    } else if (value instanceof Value.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(path + "[" + i + "]", list.items().get(i), names, facts);
      }
    } else if (value instanceof Value.Reference reference) {
      facts.put(path, names.get(reference.resource()) + " -> " + reference.attribute());
    } else {
      value.asText().ifPresent(text -> facts.put(path, text));
    }
  }
}
