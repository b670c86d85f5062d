package dev.wardround.scan.dependency.archive;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes that lie together: a jar, or a folder that a compiler wrote. */
public interface CodeUnit {

  /** Where it lies in what is deployed; empty for the top. */
  String path();

  /** The package URLs of the artifacts that its metadata names. */
  Set<String> purls();

  /** The names of its classes, with {@code /}. */
  Set<String> classes();

  /** All that it has under a class's name: a jar may hold one for each release of Java. */
  List<byte[]> read(String className) throws IOException;

  /** By the name of a service, with dots, the classes that say they provide it. */
  Map<String, List<String>> services();

  /** Of the manifest: {@code Main-Class}, {@code Start-Class}, {@code Class-Path}. */
  Map<String, String> manifest();
}
