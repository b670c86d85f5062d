package dev.wardround.cli;

import dev.wardround.engine.pack.Pack;
import dev.wardround.engine.pack.PackException;
import dev.wardround.engine.pack.PackFolder;
import dev.wardround.engine.schema.FieldTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules that a command works with: the built-in pack and the user's own. */
final class Packs {
  private Packs() {}

  static List<Pack> of(List<String> directories, Console console)
      throws UsageException, IOException {
    List<Pack> packs = new ArrayList<>();
    packs.add(Pack.builtIn("hipaa"));
    for (String directory : directories) {
      Path place = console.path(directory);
      if (!Files.isDirectory(place)) {
        throw new UsageException(directory + ": there is no such directory with rules");
      }
      packs.add(compiled(place));
    }
    return packs;
  }

  private static Pack compiled(Path directory) throws UsageException, IOException {
    try {
      String name = String.valueOf(directory.toAbsolutePath().getFileName());
      return PackFolder.at(directory).compile(name, FieldTypes.builtIn());
    } catch (PackException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
