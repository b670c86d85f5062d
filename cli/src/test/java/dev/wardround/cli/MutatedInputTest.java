package dev.wardround.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seeds of the fuzz tests with bytes changed: each build reads the same broken files. */
class MutatedInputTest {
  private static final int ROUNDS = Integer.getInteger("wardround.mutations", 6);
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @EnumSource
  void brokenFilesAreToldAndSoonDoneWith(ForeignInput kind) throws IOException {
    List<byte[]> seeds = seeds(kind);
    Random random = new Random(kind.name().hashCode() + Long.getLong("wardround.seed", 0));
    for (byte[] seed : seeds) {
      for (int round = 0; round < ROUNDS; round++) {
        byte[] broken = Mutation.of(seed, seeds.get(random.nextInt(seeds.size())), random);
        Assertions.assertThatCode(
                () ->
                    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        LIMIT, () -> kind.read(broken)))
            .as(() -> kind + " " + java.util.Base64.getEncoder().encodeToString(broken))
            .doesNotThrowAnyException();
      }
    }
  }

  private static List<byte[]> seeds(ForeignInput kind) throws IOException {
    try (Stream<Path> files = Files.list(kind.seeds())) {
      List<Path> sorted = files.sorted().toList();
      List<byte[]> seeds = new java.util.ArrayList<>();
      for (Path file : sorted) {
        seeds.add(Files.readAllBytes(file));
      }
      return seeds;
    }
  }

  @Test
  void changesAreTheSameInEachBuild() {
    byte[] seed = "resource".getBytes(UTF_8);
    byte[] other = "{}".getBytes(UTF_8);
    Assertions.assertThat(Mutation.of(seed, other, new Random(7)))
        .isEqualTo(Mutation.of(seed, other, new Random(7)));
  }
}
