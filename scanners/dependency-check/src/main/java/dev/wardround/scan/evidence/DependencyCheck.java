package dev.wardround.scan.evidence;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.EvidenceJudge;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Vulnerability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owasp.dependencycheck.Engine;
import org.owasp.dependencycheck.data.nvdcve.DatabaseException;
import org.owasp.dependencycheck.data.update.exception.UpdateException;
import org.owasp.dependencycheck.exception.ExceptionCollection;
import org.owasp.dependencycheck.utils.Downloader;
import org.owasp.dependencycheck.utils.InvalidSettingException;
import org.owasp.dependencycheck.utils.Settings;

/** Asks the engine about components by their names. */
public final class DependencyCheck implements EvidenceJudge {
  private static final String NAME = "dependency-check";
  private static final String DATABASE = "odc.mv.db";
  private static final String REMEDY = "fetch its data with 'wardround db nvd'";

  @Override
  public Opinion judge(Path data, List<Component> components) {
    Path database = data.resolve(DATABASE);
    // Without data the engine lists components and finds nothing, which would look like a pass.
    if (!Files.isRegularFile(database)) {
      return unchecked("could not be checked: there is no database in " + data);
    }
    Settings settings = EngineSettings.offline(data);
    try (Engine engine = engine(settings)) {
      List<ProductMatch> asked = asked(components);
      asked.forEach(each -> engine.addDependency(each.dependency()));
      engine.analyzeDependencies();
      return new Opinion(found(asked), read(asked, components), day(database));
    } catch (ExceptionCollection e) {
      return unchecked("could not be checked: " + reasons(e));
    } catch (InvalidSettingException | RuntimeException e) {
      return unchecked("could not be checked: " + e.getClass().getSimpleName());
    } finally {
      settings.cleanup(true);
    }
  }

  private static Engine engine(Settings settings) throws InvalidSettingException {
    Downloader.getInstance().configure(settings);
    return new Engine(DependencyCheck.class.getClassLoader(), Engine.Mode.STANDALONE, settings);
  }

  /** Each package and version once, whatever number of manifests name it. */
  private static List<ProductMatch> asked(List<Component> components) {
    Map<String, Component> distinct = new LinkedHashMap<>();
    for (Component component : components) {
      if (component.certainty() == Certainty.EXACT) {
        distinct.putIfAbsent(component.purl(), component);
      }
    }
    List<ProductMatch> asked = new ArrayList<>();
    for (Component component : distinct.values()) {
      NamedDependency.of(component)
          .ifPresent(dependency -> asked.add(new ProductMatch(component, dependency)));
    }
    return asked;
  }

  private static List<Vulnerability> found(List<ProductMatch> asked) {
    List<Vulnerability> found = new ArrayList<>();
    asked.forEach(each -> found.addAll(each.vulnerabilities()));
    found.sort(Comparator.comparing(Vulnerability::purl).thenComparing(Vulnerability::id));
    return found;
  }

  private static List<ScanStatus> read(List<ProductMatch> asked, List<Component> components) {
    long known = components.stream().map(Component::purl).distinct().count();
    long left = known - asked.size();
    if (left == 0) {
      return List.of(new ScanStatus(NAME, "", Outcome.READ, "", ""));
    }
    return List.of(
        new ScanStatus(
            NAME,
            "",
            Outcome.PARTLY_READ,
            left
                + " components were not checked: no exact version, or an ecosystem it does not know",
            "pin versions, or commit a lock file"));
  }

  private static Opinion unchecked(String reason) {
    return new Opinion(
        List.of(), List.of(new ScanStatus(NAME, "", Outcome.FAILED, reason, REMEDY)), "");
  }

  private static String reasons(ExceptionCollection exceptions) {
    List<String> reasons = new ArrayList<>();
    for (Throwable each : exceptions.getExceptions()) {
      reasons.add(each.getClass().getSimpleName());
    }
    return String.join(", ", reasons);
  }

  private static String day(Path database) {
    try {
      return Files.getLastModifiedTime(database)
          .toInstant()
          .atZone(ZoneOffset.UTC)
          .toLocalDate()
          .toString();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void update(Path data, Feeds feeds) throws IOException {
    Files.createDirectories(data);
    Settings settings = EngineSettings.update(data, feeds);
    try (Engine engine = engine(settings)) {
      engine.doUpdates();
    } catch (UpdateException | DatabaseException | InvalidSettingException e) {
      throw new IOException(
          "the data of Dependency-Check could not be fetched: " + e.getMessage(), e);
    } finally {
      settings.cleanup(true);
    }
  }
}
