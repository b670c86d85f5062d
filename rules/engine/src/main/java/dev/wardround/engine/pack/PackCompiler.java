package dev.wardround.engine.pack;

import dev.wardround.engine.schema.FieldTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles a pack's folder to its file, as part of the build of that pack. */
public final class PackCompiler {
  private PackCompiler() {}

  /** Takes the folder, the pack's name, and the directory that holds the classes. */
  public static void main(String[] args) throws IOException, PackException {
    Pack pack = PackFolder.at(Path.of(args[0])).compile(args[1], FieldTypes.builtIn());
    Path file = Path.of(args[2]).resolve("dev/wardround/pack").resolve(args[1] + ".pack");
    Files.createDirectories(file.getParent());
    Files.write(file, pack.toBytes());
  }
}
