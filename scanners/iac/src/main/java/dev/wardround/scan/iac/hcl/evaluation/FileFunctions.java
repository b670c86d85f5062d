package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Functions on paths, and on files inside the scanned tree. */
final class FileFunctions {
  private FileFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "file" -> Optional.of(a.text(new String(bytes(a), StandardCharsets.UTF_8)));
      case "filebase64" -> Optional.of(a.text(Base64.getEncoder().encodeToString(bytes(a))));
      case "fileexists" -> Optional.of(a.flag(a.scope().files().exists(a.text(0))));
      case "fileset" -> Optional.of(fileSet(a));
      case "abspath", "pathexpand" -> Optional.of(a.raw(0));
      case "basename" -> Optional.of(a.text(base(a.text(0))));
      case "dirname" -> Optional.of(a.text(directory(a.text(0))));
      default -> Optional.empty();
    };
  }

  private static byte[] bytes(Arguments a) throws EvaluationException {
    return a.scope().files().bytes(a.text(0));
  }

  private static Value fileSet(Arguments a) throws EvaluationException {
    PathMatcher matcher = matcher(a, a.text(1));
    List<String> matching = new ArrayList<>();
    for (String path : a.scope().files().below(a.text(0))) {
      if (matcher.matches(Path.of(path))) {
        matching.add(path);
      }
    }
    return a.texts(matching);
  }

  /** Two stars match no directory too, which they do not in Java's patterns. */
  private static PathMatcher matcher(Arguments a, String pattern) throws EvaluationException {
    if (pattern.length() > 200) {
      throw a.invalid("a pattern that is too long");
    }
    try {
      String glob = pattern.replace("**/", "{**/,}");
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw a.invalid("a pattern that is not valid");
    }
  }

  private static String base(String path) {
    String stripped =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return stripped.substring(stripped.lastIndexOf('/') + 1);
  }

  private static String directory(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "." : slash == 0 ? "/" : path.substring(0, slash);
  }
}
