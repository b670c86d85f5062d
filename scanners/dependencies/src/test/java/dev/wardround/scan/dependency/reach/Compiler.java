package dev.wardround.scan.dependency.reach;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of the JDK, on sources in memory; it knows what it compiled before. */
final class Compiler {
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final Map<String, byte[]> known = new LinkedHashMap<>();

  /** Class files by name, with dots. */
  Map<String, byte[]> compile(String... sources) throws IOException {
    List<JavaFileObject> units = new ArrayList<>();
    for (String source : sources) {
      units.add(new Source(source));
    }
    Map<String, byte[]> written = new TreeMap<>();
    StringWriter words = new StringWriter();
    try (JavaFileManager files =
        new Memory(javac.getStandardFileManager(null, null, null), written)) {
      List<String> options = List.of("-proc:none", "-Xlint:none", "--release", "11");
      if (!javac.getTask(words, files, null, options, null, units).call()) {
        throw new IllegalArgumentException(words.toString());
      }
    }
    known.putAll(written);
    return written;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("memory:///" + name(text) + ".java"), Kind.SOURCE);
      this.text = text;
    }

    /** Of the first type. */
    private static String name(String text) {
      String[] words = text.split("[^\\w]+", -1);
      for (int i = 0; i + 1 < words.length; i++) {
        if (Set.of("class", "interface", "enum").contains(words[i])) {
          return words[i + 1];
        }
      }
      throw new IllegalArgumentException(text);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Known extends SimpleJavaFileObject {
    private final String name;
    private final byte[] content;

    Known(String name, byte[] content) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.name = name;
      this.content = content;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(content);
    }
  }

  private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> written;

    Memory(JavaFileManager files, Map<String, byte[]> written) {
      super(files);
      this.written = written;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
              super.close();
              written.put(className, toByteArray());
            }
          };
        }
      };
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location, String packageName, Set<Kind> kinds, boolean recurse)
        throws IOException {
      if (location != StandardLocation.CLASS_PATH) {
        return super.list(location, packageName, kinds, recurse);
      }
      List<JavaFileObject> found = new ArrayList<>();
      known.forEach(
          (name, content) -> {
            int dot = name.lastIndexOf('.');
            if (packageName.equals(dot < 0 ? "" : name.substring(0, dot))) {
              found.add(new Known(name, content));
            }
          });
      return found;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
      return file instanceof Known one ? one.name : super.inferBinaryName(location, file);
    }
  }
}
