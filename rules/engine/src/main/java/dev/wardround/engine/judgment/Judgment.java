package dev.wardround.engine.judgment;

import dev.wardround.engine.Assessment;
import dev.wardround.engine.Options;
import dev.wardround.engine.config.Configuration;
import dev.wardround.engine.graph.Graph;
import dev.wardround.engine.pack.Pack;
import dev.wardround.inventory.Inventory;
import dev.wardround.rules.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Links and judges an inventory.
 *
 * @param options whose choice of rules goes beside that of the configuration
 */
public record Judgment(List<Pack> packs, Configuration configuration, Options options) {

  public Judgment {
    packs = List.copyOf(packs);
    options =
        new Options(
            options.version(),
            both(options.only(), configuration.only()),
            both(options.skip(), configuration.skip()),
            options.config(),
            options.clock());
  }

  public Report judge(Inventory inventory) {
    Graph graph = Graph.of(inventory, configuration.scope());
    return Assessment.judge(inventory, graph, packs, options);
  }

  private static List<String> both(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
