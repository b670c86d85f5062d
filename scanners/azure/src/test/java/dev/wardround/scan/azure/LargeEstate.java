package dev.wardround.scan.azure;

import com.sun.management.OperatingSystemMXBean;
import dev.wardround.inventory.Inventory;
import dev.wardround.scan.azure.Replay.Reply;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Two thousand resources in the mix of a serverless estate, each a published answer under another
 * name.
 */
final class LargeEstate {
  static final int SIZE = 2000;

  private static final int PAGE = 1000;

  /** How many there are of each; the rest is what nothing more is asked about. */
  private static final Map<String, Integer> MIX = new LinkedHashMap<>();

  static {
    MIX.put("function-app", 150);
    MIX.put("storage-account", 150);
    MIX.put("vault", 80);
    MIX.put("workflow", 80);
    MIX.put("container-app", 80);
    MIX.put("sql-server", 30);
    MIX.put("topic", 30);
  }

  private LargeEstate() {}

  /** Prints how long a scan takes, and what it costs the processors, server and all. */
  public static void main(String... arguments) throws IOException, AzureScanException {
    try (Replay replay = fill(new Replay())) {
      long begin = System.nanoTime();
      long before = processor();
      Inventory inventory = scan(replay);
      long millis = (System.nanoTime() - begin) / 1_000_000;
      System.out.println(
          inventory.resources().size()
              + " resources, "
              + replay.asked().size()
              + " calls, "
              + millis
              + " ms, "
              + (processor() - before) / 1_000_000
              + " ms of processors, unexpected "
              + replay.unexpected().size()
              + ", statuses "
              + inventory.statuses().size());
    }
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  static Inventory scan(Replay replay) throws AzureScanException {
    return new AzureScan(List.of(Ward.SUBSCRIPTION), Optional.empty()).scan(replay.connection());
  }

  static Replay fill(Replay replay) {
    Ward.fill(replay);
    List<Object> rows = new ArrayList<>();
    for (Map.Entry<String, Integer> part : MIX.entrySet()) {
      for (int i = 0; i < part.getValue(); i++) {
        rows.add(row(replay, part.getKey(), i));
      }
    }
    for (int i = rows.size(); i < SIZE; i++) {
      rows.add(plain(i));
    }
    replay.on(Ward.resources(""), Reply.of(Ward.rows("next", rows.subList(0, PAGE))));
    replay.on(Ward.resources("next"), Reply.of(Ward.rows("", rows.subList(PAGE, SIZE))));
    return replay;
  }

  private static Map<String, Object> row(Replay replay, String name, int number) {
    Map<?, ?> body = (Map<?, ?>) Objects.requireNonNull(Ward.published(name).get("body"));
    String id = Objects.requireNonNull(body.get("id")) + "-" + number;
    Map<String, Object> row = new LinkedHashMap<>();
    body.forEach((key, value) -> row.put((String) key, value));
    row.put("id", id);
    answer(replay, ResourceId.of(id).orElseThrow());
    return row;
  }

  /** Each further call finds a service, or an empty list. */
  private static void answer(Replay replay, ResourceId id) {
    for (Detail detail : Details.all()) {
      if (detail.type().equals(id.type())) {
        replay.on("GET " + detail.of(id), reply(detail));
        if (detail.form() == Detail.Form.ONE) {
          ResourceId.of(id.text() + "/" + detail.path()).ifPresent(one -> answer(replay, one));
        }
      }
    }
  }

  private static Reply reply(Detail detail) {
    return switch (detail.form()) {
      case ALL -> Reply.of("{\"value\":[]}");
      case ITSELF -> Reply.of(Ward.body("workflow-in-full"));
      case PROPERTY -> Reply.of(Ward.body("function-app-config"));
      case ONE -> Reply.of(Ward.body("blob-service"));
    };
  }

  private static Map<String, Object> plain(int number) {
    String type = "Microsoft.Network/networkInterfaces";
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", Ward.GROUP + "/providers/" + type + "/myNetworkInterface" + number);
    row.put("name", "myNetworkInterface" + number);
    row.put("type", type.toLowerCase(Locale.ROOT));
    row.put("location", "centralus");
    row.put("tags", Map.of("tag1", "Value1"));
    return row;
  }
}
