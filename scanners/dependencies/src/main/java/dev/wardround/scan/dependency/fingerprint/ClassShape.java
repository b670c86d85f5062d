package dev.wardround.scan.dependency.fingerprint;

import java.util.Optional;
import org.objectweb.asm.ClassReader;

/**
 * What of a class stays when it is moved to another package: its simple name, its members and its
 * code, all packages left out. Lines, frames, annotations and generic signatures do not count.
 *
 * @param hash of all that
 * @param instructions how much code there is
 */
public record ClassShape(long hash, int instructions) {

  /** The shape of a class file; empty where it is none, or newer than can be read. */
  public static Optional<ClassShape> of(byte[] classFile) {
    try {
      ShapeVisitor visitor = new ShapeVisitor();
      new ClassReader(classFile).accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      return Optional.of(visitor.shape());
    } catch (RuntimeException e) { // ASM's only sign that it was fed something else
      return Optional.empty();
    } catch (StackOverflowError e) { // it follows annotations in annotations without a limit
      return Optional.empty();
    }
  }

  /** {@code ObjectMapper} of {@code a/b/ObjectMapper.class} and of {@code a/b/ObjectMapper}. */
  public static String simpleName(String path) {
    int end = path.endsWith(".class") ? path.length() - ".class".length() : path.length();
    return path.substring(path.lastIndexOf('/') + 1, end);
  }
}
