package dev.wardround.testkit;

import dev.wardround.engine.Assessment;
import dev.wardround.engine.Options;
import dev.wardround.engine.graph.Graph;
import dev.wardround.engine.graph.Scope;
import dev.wardround.engine.pack.Pack;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.file.InventoryFile;
import dev.wardround.inventory.tree.Root;
import dev.wardround.inventory.tree.TreeScan;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Judges one example with one rule. */
final class ExampleScan {
  /** The day on which examples are judged, so that dates in them do not run out. */
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);

  private ExampleScan() {}

  static Report judged(Example example, Pack pack, String rule) throws IOException {
    Inventory inventory = inventory(example);
    Options all = Options.of("examples", DAY);
    Options one =
        new Options(all.version(), List.of(rule), List.of(), Configured.NAMES, all.clock());
    return Assessment.judge(inventory, Graph.of(inventory, Scope.NONE), List.of(pack), one);
  }

  private static Inventory inventory(Example example) throws IOException {
    if (String.valueOf(example.place().getFileName()).equals("live.json")) {
      try (InputStream in = Files.newInputStream(example.place())) {
        return InventoryFile.read(in);
      }
    }
    String name = String.valueOf(example.place().getFileName());
    return new TreeScan(Formats.declared()).scan(List.of(new Root(example.place(), name)));
  }
}
