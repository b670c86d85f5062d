package dev.wardround.scan.iac.appengine;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner.Task;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Document;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.Marker;
import dev.wardround.scan.iac.document.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One service's settings. What is of the name, but names no runtime, is another format's. */
record AppYaml(SourceFile file) implements Task {
  private static final Marker RUNTIME = Marker.of("runtime:");
  private static final Marker API_VERSION = Marker.of("apiVersion:");

  @Override
  public String target() {
    return file.path();
  }

  @Override
  public void run(Facts facts) {
    try {
      byte[] bytes = file.bytes();
      if (RUNTIME.isIn(bytes) && !API_VERSION.isIn(bytes)) {
        read(YamlReader.read(file.path(), file.text()), facts);
      }
    } catch (DocumentException e) {
      facts.failed(file.path(), String.valueOf(e.getMessage()), "mend the file");
    } catch (IOException e) {
      facts.failed(
          file.path(), String.valueOf(e.getMessage()), "save it as UTF-8 text of a usual size");
    }
  }

  private void read(Document document, Facts facts) {
    if (!document.roots().isEmpty()
        && document.roots().get(0) instanceof Value.Mapping settings
        && settings.get("runtime").flatMap(Value::asText).isPresent()) {
      facts.add(resource(settings));
      List<String> problems = new ArrayList<>(document.problems());
      if (settings.get("includes").isPresent()) {
        problems.add("the files under \"includes\" are not read");
      }
      status(problems, facts);
    }
  }

  private void status(List<String> problems, Facts facts) {
    if (problems.isEmpty()) {
      facts.read(file.path());
    } else {
      facts.partlyRead(
          file.path(),
          String.join("; ", problems),
          "write each key once, and handlers and variables in the file itself");
    }
  }

  private Resource resource(Value.Mapping settings) {
    String service =
        settings
            .get("service")
            .or(() -> settings.get("module"))
            .flatMap(Value::asText)
            .orElse("default");
    return new Resource(
        file.path() + "#" + service,
        "appengine.googleapis.com/Version",
        service,
        AppEngineScanner.NAME,
        VersionForm.of(settings),
        List.of(new CodeSource(folder(), CodeSource.Kind.DIRECTORY, settings.location())),
        settings.location());
  }

  /** The folder of the file is what is uploaded. */
  private String folder() {
    return file.path().substring(0, Math.max(0, file.path().lastIndexOf('/')));
  }
}
