package dev.wardround.inventory.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeScanTest {
  @TempDir Path root;

  /** Reads {@code .dep} files of one name a line; breaks on the word "break". */
  private static final class Lines implements FileScanner {
    @Override
    public String name() {
      return "lines";
    }

    @Override
    public boolean wants(String path) {
      return path.endsWith(".dep");
    }

    @Override
    public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
      return wanted.stream().map(this::task).toList();
    }

    private Task task(SourceFile file) {
      return facts -> {
        try {
          String text = file.text();
          if (text.contains("break")) {
            throw new IllegalStateException("broken");
          }
          if (text.startsWith("#lines")) {
            facts.add(
                new Component(
                    "pkg:generic/" + text.strip().substring(7),
                    "generic",
                    "x",
                    "1",
                    Component.Certainty.EXACT,
                    Component.Scope.SHIPPED,
                    List.of(),
                    Location.of(file.path(), 1, 1)));
            facts.read(file.path());
          }
        } catch (IOException e) {
          facts.failed(file.path(), String.valueOf(e.getMessage()), "save it as UTF-8");
        }
      };
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Inventory scan() throws IOException {
    return new TreeScan(List.of(new Lines())).scan(List.of(new Root(root, ".")));
  }

  @Test
  void everyFileIsReadOrNotUnderstoodOrCounted() throws IOException {
    write("a/one.dep", "#lines b");
    write("two.dep", "something else");
    write("three.java", "class Three {}");
    Inventory inventory = scan();
    assertThat(inventory.filesSeen()).isEqualTo(3);
    assertThat(inventory.statuses())
        .containsExactly(
            new ScanStatus("lines", "a/one.dep", Outcome.READ, "", ""),
            new ScanStatus("walk", "two.dep", Outcome.NOT_UNDERSTOOD, "no known format in it", ""));
    assertThat(inventory.unread()).containsExactlyEntriesOf(java.util.Map.of(".java", 1));
  }

  @Test
  void aBrokenScannerIsAStatusAndTheRestIsRead() throws IOException {
    write("bad.dep", "break");
    write("good.dep", "#lines c");
    Inventory inventory = scan();
    assertThat(inventory.components()).hasSize(1);
    assertThat(inventory.statuses())
        .anyMatch(
            s ->
                s.outcome() == Outcome.FAILED
                    && s.reason().startsWith("the scanner broke: IllegalStateException"));
  }

  @Test
  void aFileThatIsNotTextSaysSo() throws IOException {
    Files.write(root.resolve("latin.dep"), new byte[] {'#', (byte) 0xE9, ' '});
    assertThat(scan().statuses())
        .containsExactly(
            new ScanStatus(
                "lines", "latin.dep", Outcome.FAILED, "not text in UTF-8", "save it as UTF-8"));
  }

  /** A scanner that leaves what it cannot read to whoever reads all files. */
  private record Silent(String name) implements FileScanner {
    @Override
    public boolean wants(String path) {
      return path.endsWith(".json");
    }

    @Override
    public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
      return wanted.stream().<Task>map(file -> facts -> {}).toList();
    }
  }

  @Test
  void aFileThatIsTooLargeIsToldOnceHoweverManyScannersWantIt() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(root.resolve("a.json").toFile(), "rw")) {
      large.setLength(SourceTree.MAX_BYTES + 1);
    }
    Inventory inventory =
        new TreeScan(List.of(new Silent("one"), new Silent("two")))
            .scan(List.of(new Root(root, ".")));
    assertThat(inventory.statuses()).hasSize(1);
    assertThat(inventory.statuses().get(0).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(inventory.statuses().get(0).reason()).startsWith("larger than 64 MiB");
  }

  @Test
  void byteOrderMarksAreNoContent() throws IOException {
    Files.write(root.resolve("a.dep"), "\uFEFF#lines u".getBytes(StandardCharsets.UTF_16LE));
    Files.write(root.resolve("b.dep"), "\uFEFF#lines u".getBytes(StandardCharsets.UTF_8));
    assertThat(scan().components()).hasSize(2);
  }

  @Test
  void aLinkInACircleIsNotFollowed() throws IOException {
    write("a/one.dep", "#lines b");
    Files.createSymbolicLink(root.resolve("a/loop"), root);
    assertThat(scan().statuses())
        .anyMatch(s -> s.target().equals("a/loop") && s.outcome() == Outcome.SKIPPED);
  }

  @Test
  void installedPackagesAreLeftOutAndThatIsSaid() throws IOException {
    write("node_modules/x/one.dep", "#lines b");
    Inventory inventory = scan();
    assertThat(inventory.components()).isEmpty();
    assertThat(inventory.statuses()).extracting(ScanStatus::target).containsExactly("node_modules");
  }

  @Test
  void anEmptyDirectoryIsAnEmptyInventory() throws IOException {
    assertThat(scan().filesSeen()).isZero();
  }

  @Test
  void aMissingRootIsAnError() {
    assertThatThrownBy(
            () ->
                new TreeScan(List.of()).scan(List.of(new Root(root.resolve("nothing"), "nothing"))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void noPathLeadsOutOfTheTree() throws IOException {
    write("a/one.dep", "#lines b");
    DirectoryTree tree = DirectoryTree.of(root);
    assertThat(tree.file("a/../a/./one.dep")).isPresent();
    assertThat(tree.file("../a/one.dep")).isEmpty();
    assertThat(tree.file("/etc/passwd")).isEmpty();
    assertThat(tree.isDirectory("a/")).isTrue();
    assertThat(tree.filesIn("a")).hasSize(1);
  }

  @Test
  void theSameTreeGivesAnEqualInventory() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("d" + i % 7 + "/" + i + ".dep", "#lines p" + i);
    }
    assertThat(scan()).isEqualTo(scan());
  }

  @Test
  void ofSeveralRootsEachKeepsItsName() throws IOException {
    write("a/one.dep", "#lines b");
    write("b/one.dep", "#lines c");
    List<Root> roots =
        List.of(
            new Root(root.resolve("a"), "./a"), new Root(root.resolve("b/one.dep"), "b/one.dep"));
    Inventory inventory = new TreeScan(List.of(new Lines())).scan(roots);
    assertThat(inventory.components())
        .extracting(Component::manifest)
        .containsExactly("a/one.dep", "b/one.dep");
  }

  @Test
  void aSingleFileIsScannedUnderItsName() throws IOException {
    write("a/one.dep", "#lines b");
    Inventory inventory =
        new TreeScan(List.of(new Lines()))
            .scan(List.of(new Root(root.resolve("a/one.dep"), "a/one.dep")));
    assertThat(inventory.components()).extracting(Component::manifest).containsExactly("one.dep");
  }

  @Test
  void aDirectoryThatIsLeftOutIsNotWalked() throws IOException {
    write("app/one.dep", "#lines b");
    write("app/target/one.dep", "#lines b");
    Root without = new Root(root, ".", List.of(root.resolve("app/target")));
    Inventory inventory = new TreeScan(List.of(new Lines())).scan(List.of(without));
    assertThat(inventory.components())
        .extracting(Component::manifest)
        .containsExactly("app/one.dep");
    assertThat(inventory.filesSeen()).isEqualTo(1);
  }
}
