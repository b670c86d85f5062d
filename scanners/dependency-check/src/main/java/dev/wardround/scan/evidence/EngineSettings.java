package dev.wardround.scan.evidence;

import dev.wardround.inventory.EvidenceJudge.Feeds;
import java.nio.file.Path;
import java.util.List;
import org.owasp.dependencycheck.utils.Settings;
import org.owasp.dependencycheck.utils.Settings.KEYS;

/** The engine's settings, made anew for each run: the engine writes into them. */
final class EngineSettings {
  /** What would ask somebody over the network, start another program, or look for files. */
  private static final List<String> OFF =
      List.of(
          KEYS.ANALYZER_CENTRAL_ENABLED,
          KEYS.ANALYZER_OSSINDEX_ENABLED,
          KEYS.ANALYZER_NODE_AUDIT_ENABLED,
          KEYS.ANALYZER_YARN_AUDIT_ENABLED,
          KEYS.ANALYZER_PNPM_AUDIT_ENABLED,
          KEYS.ANALYZER_BUNDLE_AUDIT_ENABLED,
          KEYS.ANALYZER_ASSEMBLY_ENABLED,
          KEYS.ANALYZER_RETIREJS_ENABLED,
          KEYS.UPDATE_VERSION_CHECK_ENABLED,
          KEYS.HOSTED_SUPPRESSIONS_ENABLED,
          // They make one of several components, and each is to have its own answer.
          KEYS.ANALYZER_DEPENDENCY_BUNDLING_ENABLED,
          KEYS.ANALYZER_DEPENDENCY_MERGING_ENABLED);

  private EngineSettings() {}

  /** Settings that judge with the data that is there. */
  static Settings offline(Path data) {
    Settings settings = new Settings();
    settings.setString(KEYS.DATA_DIRECTORY, data.toString());
    settings.setString(KEYS.H2_DATA_DIRECTORY, data.toString());
    settings.setBoolean(KEYS.AUTO_UPDATE, false);
    OFF.forEach(key -> settings.setBoolean(key, false));
    return settings;
  }

  /** Settings that fetch data. */
  static Settings update(Path data, Feeds feeds) {
    Settings settings = offline(data);
    settings.setBoolean(KEYS.AUTO_UPDATE, true);
    set(settings, KEYS.NVD_API_DATAFEED_URL, feeds.nvd());
    set(settings, KEYS.KEV_URL, feeds.exploited());
    set(settings, KEYS.NVD_API_KEY, feeds.key());
    return settings;
  }

  private static void set(Settings settings, String key, String value) {
    if (!value.isEmpty()) {
      settings.setString(key, value);
    }
  }
}
