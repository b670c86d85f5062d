package dev.wardround.scan.dependency.advisory;

import dev.wardround.scan.dependency.advisory.AffectedRange.Doubt;
import dev.wardround.scan.dependency.advisory.AffectedRange.End;
import java.util.ArrayList;
import java.util.List;

/**
 * The vulnerabilities of one package as they stand on disk. Texts that many packages share are
 * numbers of the {@link StringTable}.
 */
final class PackageBlock {
  // The places in these lists are the codes on disk.
  private static final List<End> ENDS = List.of(End.NONE, End.FIXED, End.LAST_AFFECTED, End.LIMIT);
  private static final List<Doubt> DOUBTS =
      List.of(
          Doubt.NONE,
          Doubt.UPPER_BOUND_LOST,
          Doubt.NOT_IN_MODULE_VERSIONS,
          Doubt.SEVERAL_LAST_AFFECTED,
          Doubt.AFTER_LAST_KNOWN);

  private static final int TENTHS = 10;

  private PackageBlock() {}

  static void write(
      String key, List<KnownVulnerability> all, StringTable.Builder texts, BlockOutput out) {
    out.text(key);
    out.number(all.size());
    all.forEach(vulnerability -> write(vulnerability, texts, out));
  }

  private static void write(
      KnownVulnerability vulnerability, StringTable.Builder texts, BlockOutput out) {
    AdvisoryId.write(vulnerability.id(), out);
    out.number(vulnerability.aliases().size());
    vulnerability.aliases().forEach(alias -> AdvisoryId.write(alias, out));
    out.number(Severity.rank(vulnerability.severity()));
    out.number((int) Math.round(vulnerability.score() * TENTHS));
    out.number(texts.number(vulnerability.vector()));
    writeTexts(vulnerability.cwes(), texts, out);
    out.number(IsoDate.epochDay(vulnerability.published()));
    out.number(IsoDate.epochDay(vulnerability.modified()));
    out.number(IsoDate.epochDay(vulnerability.withdrawn()));
    out.number(vulnerability.knownExploited() ? 1 : 0);
    if (vulnerability.knownExploited()) {
      out.number(IsoDate.epochDay(vulnerability.exploitDueDate()));
    }
    out.number(texts.number(vulnerability.source()));
    out.number(vulnerability.ranges().size());
    vulnerability.ranges().forEach(range -> write(range, texts, out));
    writeTexts(vulnerability.versions(), texts, out);
  }

  private static void write(AffectedRange range, StringTable.Builder texts, BlockOutput out) {
    out.number(DOUBTS.indexOf(range.doubt()) * ENDS.size() + ENDS.indexOf(range.kind()));
    out.number(texts.number(range.introduced()));
    if (range.kind() != End.NONE) {
      out.number(texts.number(range.end()));
    }
  }

  private static void writeTexts(List<String> all, StringTable.Builder texts, BlockOutput out) {
    out.number(all.size());
    all.forEach(text -> out.number(texts.number(text)));
  }

  /** The texts that a vulnerability takes from the table. */
  static List<String> texts(KnownVulnerability vulnerability) {
    List<String> texts = new ArrayList<>(vulnerability.cwes());
    texts.add(vulnerability.vector());
    texts.add(vulnerability.source());
    texts.addAll(vulnerability.versions());
    for (AffectedRange range : vulnerability.ranges()) {
      texts.add(range.introduced());
      texts.add(range.end());
    }
    return texts;
  }

  /** The input stands behind the key. */
  static List<KnownVulnerability> read(
      String ecosystem, String name, BlockInput in, StringTable texts) {
    int count = in.count();
    List<KnownVulnerability> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(readOne(ecosystem, name, in, texts));
    }
    return all;
  }

  private static KnownVulnerability readOne(
      String ecosystem, String name, BlockInput in, StringTable texts) {
    String id = AdvisoryId.read(in);
    String[] aliases = new String[in.count()];
    for (int i = 0; i < aliases.length; i++) {
      aliases[i] = AdvisoryId.read(in);
    }
    String severity = Severity.ofRank(in.number());
    double score = in.number() / (double) TENTHS;
    String vector = texts.get(in.number());
    List<String> cwes = readTexts(in, texts);
    String published = IsoDate.ofEpochDay(in.number());
    String modified = IsoDate.ofEpochDay(in.number());
    String withdrawn = IsoDate.ofEpochDay(in.number());
    boolean exploited = in.number() == 1;
    String dueDate = exploited ? IsoDate.ofEpochDay(in.number()) : "";
    String source = texts.get(in.number());
    return new KnownVulnerability(
        ecosystem,
        name,
        id,
        List.of(aliases),
        severity,
        score,
        vector,
        cwes,
        published,
        modified,
        withdrawn,
        exploited,
        dueDate,
        source,
        readRanges(in, texts),
        readTexts(in, texts));
  }

  private static List<AffectedRange> readRanges(BlockInput in, StringTable texts) {
    AffectedRange[] ranges = new AffectedRange[in.count()];
    for (int i = 0; i < ranges.length; i++) {
      int code = in.number();
      End kind = ENDS.get(code % ENDS.size());
      Doubt doubt = DOUBTS.get(code / ENDS.size());
      String introduced = texts.get(in.number());
      String end = kind == End.NONE ? "" : texts.get(in.number());
      ranges[i] = new AffectedRange(introduced, kind, end, doubt);
    }
    return List.of(ranges);
  }

  private static List<String> readTexts(BlockInput in, StringTable texts) {
    String[] all = new String[in.count()];
    for (int i = 0; i < all.length; i++) {
      all[i] = texts.get(in.number());
    }
    return List.of(all);
  }
}
