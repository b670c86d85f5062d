package dev.wardround.scan.dependency.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** What build tools do to a library that they merge into a jar: its classes, and nothing else. */
final class Shading {
  private final Map<String, byte[]> classes = new TreeMap<>();

  static Shading of(Path jar) throws IOException {
    Shading shading = new Shading();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
          try (InputStream in = zip.getInputStream(entry)) {
            shading.classes.put(name.substring(0, name.length() - 6), in.readAllBytes());
          }
        }
      }
    }
    return shading;
  }

  Shading and(Shading other) {
    Shading both = new Shading();
    both.classes.putAll(classes);
    both.classes.putAll(other.classes);
    return both;
  }

  /** All classes moved below another package, and the texts that name them with them. */
  Shading relocated(String below) {
    Remapper remapper =
        new Remapper(org.objectweb.asm.Opcodes.ASM9) {
          @Override
          public String map(String name) {
            return classes.containsKey(name) ? below + "/" + name : name;
          }

          @Override
          public Object mapValue(Object value) {
            if (value instanceof String text && classes.containsKey(text.replace('.', '/'))) {
              return below.replace('/', '.') + "." + text;
            }
            return super.mapValue(value);
          }
        };
    Shading moved = new Shading();
    classes.forEach(
        (name, content) -> {
          ClassWriter writer = new ClassWriter(0);
          new ClassReader(content).accept(new ClassRemapper(writer, remapper), 0);
          moved.classes.put(remapper.map(name), writer.toByteArray());
        });
    return moved;
  }

  /** Only what a class needs, directly or not. */
  Shading minimised(String from) {
    Shading needed = new Shading();
    Deque<String> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty()) {
      String name = open.remove();
      byte[] content = classes.get(name);
      if (content != null && needed.classes.put(name, content) == null) {
        open.addAll(used(content));
      }
    }
    return needed;
  }

  private static Set<String> used(byte[] content) {
    Set<String> used = new TreeSet<>();
    Remapper listening =
        new Remapper(org.objectweb.asm.Opcodes.ASM9) {
          @Override
          public String map(String name) {
            used.add(name);
            return name;
          }
        };
    new ClassReader(content).accept(new ClassRemapper(new ClassWriter(0), listening), 0);
    return used;
  }

  int count() {
    return classes.size();
  }

  byte[] jar() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
      zip.write("Manifest-Version: 1.0\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey() + ".class"));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }
}
