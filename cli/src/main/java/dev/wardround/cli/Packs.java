package dev.wardround.cli;

import dev.wardround.engine.pack.Pack;
import dev.wardround.engine.pack.PackException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The rules that a command works with, by the directories that the user names. */
final class Packs {
  private Packs() {}

  static List<Pack> of(List<String> directories, Console console)
      throws UsageException, IOException {
    List<Path> folders = directories.stream().map(console::path).toList();
    try {
      return dev.wardround.engine.pack.Packs.with(folders);
    } catch (PackException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
