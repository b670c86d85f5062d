package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.cloudformation.ShortTags;
import dev.wardround.scan.iac.cloudformation.Template;
import dev.wardround.scan.iac.document.Document;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.document.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads service files of the Serverless Framework for AWS and Google Cloud. */
public final class ServerlessScanner implements FileScanner {
  private static final String FORMAT = "serverless";

  @Override
  public String name() {
    return FORMAT;
  }

  @Override
  public boolean wants(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith("serverless")
        && (name.endsWith(".yml") || name.endsWith(".yaml") || name.endsWith(".json"));
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    return wanted.stream().<Task>map(file -> facts -> scan(file, tree, facts)).toList();
  }

  private static void scan(SourceFile file, SourceTree tree, Facts facts) {
    try {
      String path = file.path();
      Document document =
          path.endsWith(".json")
              ? JsonReader.read(path, file.text())
              : YamlReader.read(path, file.text(), ShortTags::read);
      if (!document.roots().isEmpty()
          && document.roots().get(0) instanceof Value.Mapping root
          && isService(root)) {
        service(file, root, document.problems(), tree, facts);
      }
    } catch (DocumentException e) {
      facts.failed(file.path(), String.valueOf(e.getMessage()), "mend the service file");
    } catch (IOException e) {
      facts.failed(
          file.path(), String.valueOf(e.getMessage()), "save it as UTF-8 text of a usual size");
    }
  }

  private static boolean isService(Value.Mapping root) {
    return root.get("service").isPresent() && root.get("provider").isPresent();
  }

  private static void service(
      SourceFile file, Value.Mapping root, List<String> duplicates, SourceTree tree, Facts facts) {
    String path = file.path();
    String directory = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    Value resolved = new Variables(root, directory, tree, ShortTags::read).resolve(root);
    Service service = new Service((Value.Mapping) resolved);
    List<String> problems = new ArrayList<>(duplicates);
    List<Resource> resources =
        switch (service.provider()) {
          case "aws" -> aws(service, path, tree, problems);
          case "google" -> GoogleService.resources(service, path);
          default -> {
            problems.add("services of provider \"" + service.provider() + "\" are not understood");
            yield List.of();
          }
        };
    CodeOfService code = new CodeOfService(service, directory);
    resources.forEach(resource -> facts.add(code.with(resource)));
    if (problems.isEmpty()) {
      facts.read(path);
    } else {
      facts.partlyRead(
          path, String.join("; ", problems), "deploy it once and scan the template in .serverless");
    }
  }

  private static List<Resource> aws(
      Service service, String path, SourceTree tree, List<String> problems) {
    ServiceTemplate template = new ServiceTemplate(service);
    Value.Mapping written = template.written();
    problems.addAll(template.problems());
    Template evaluated = Template.of(written, new Template.Setting(path, FORMAT, tree, Map.of()));
    problems.addAll(evaluated.problems());
    return evaluated.resources();
  }
}
