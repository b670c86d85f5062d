package dev.wardround.cli.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the labelled samples of each source, in the order of their tables. */
final class Samples {
  /** A grant is judged where it takes effect: at the bucket. */
  private static final Map<String, String> JUDGED_AT =
      Map.of(
          "google_storage_bucket_iam_binding.allow_public_read",
          "google_storage_bucket.terragoat_website");

  private final Path inputs;
  private final Path scratch;

  /**
   * @param inputs the directory of shared inputs
   * @param scratch an empty directory, for samples that stand inside other files
   */
  Samples(Path inputs, Path scratch) {
    this.inputs = inputs;
    this.scratch = scratch;
  }

  List<Sample> all() throws IOException {
    List<Sample> all = new ArrayList<>(trivy());
    all.addAll(guard());
    all.addAll(terragoat());
    return all;
  }

  /** A claim is a check's folder: not each check of the table has an id. */
  private List<Sample> trivy() throws IOException {
    Path home = inputs.resolve("truth/trivy-checks");
    List<Sample> samples = new ArrayList<>();
    for (String[] row : Rows.of(home.resolve("index.csv"), 8)) {
      String claim = row[2] + "/" + row[3];
      samples.add(
          new Sample("trivy", claim, row[6], home.resolve(row[6]), "", row[5].equals("bad")));
    }
    return samples;
  }

  private List<Sample> guard() throws IOException {
    Path home = inputs.resolve("truth/aws-guard-rules-registry/rules/aws");
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
        samples.addAll(new GuardTests(file, scratch).samples());
      }
    }
    return samples;
  }

  private List<Sample> terragoat() throws IOException {
    Path home = inputs.resolve("bridgecrewio__terragoat/terraform");
    List<Sample> samples = new ArrayList<>();
    for (String[] row : Rows.of(inputs.resolve("truth/terragoat/declared-by-checkov.csv"), 4)) {
      String directory = row[1].substring(1, row[1].lastIndexOf('/'));
      samples.add(
          new Sample(
              "terragoat",
              row[0],
              row[0] + " " + row[2],
              home.resolve(directory),
              "#" + JUDGED_AT.getOrDefault(row[2], row[2]),
              true));
    }
    return samples;
  }
}
