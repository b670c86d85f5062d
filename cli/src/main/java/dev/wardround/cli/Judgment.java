package dev.wardround.cli;

import dev.wardround.engine.Assessment;
import dev.wardround.engine.Options;
import dev.wardround.engine.config.Configuration;
import dev.wardround.engine.graph.Graph;
import dev.wardround.engine.pack.Pack;
import dev.wardround.inventory.Inventory;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Judges an inventory as the user's options and configuration say. */
final class Judgment {
  private final List<Pack> packs;
  private final Configuration configuration;
  private final Options options;

  Judgment(Console console, Selection selection, Configuration configuration)
      throws UsageException, IOException {
    this.packs = Packs.of(selection.rules(), console);
    this.configuration = configuration;
    this.options =
        new Options(
            Version.text(),
            both(selection.only(), configuration.only()),
            both(selection.skip(), configuration.skip()),
            Map.of(),
            Clock.systemUTC());
  }

  Report judge(Inventory inventory) {
    Graph graph = Graph.of(inventory, configuration.scope());
    return Assessment.judge(inventory, graph, packs, options);
  }

  private static List<String> both(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
