package dev.wardround.engine.pack;

import dev.wardround.engine.schema.FieldTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules that a scan works with: the built-in pack and the user's own. */
public final class Packs {
  private Packs() {}

  /** The built-in pack and those of the folders, compiled on the way. */
  public static List<Pack> with(List<Path> folders) throws PackException, IOException {
    List<Pack> packs = new ArrayList<>();
    packs.add(Pack.builtIn("hipaa"));
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new PackException(folder + ": there is no such directory with rules");
      }
      String name = String.valueOf(folder.toAbsolutePath().getFileName());
      packs.add(PackFolder.at(folder).compile(name, FieldTypes.builtIn()));
    }
    return packs;
  }
}
