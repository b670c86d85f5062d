package dev.wardround.inventory;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what one {@link FileScanner.Task} finds. Not shared between tasks, so not synchronised;
 * the driver merges and sorts.
 */
public final class Facts {
  private final String scanner;
  private final List<Resource> resources = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final List<ScanStatus> statuses = new ArrayList<>();

  public Facts(String scanner) {
    this.scanner = scanner;
  }

  public void add(Resource resource) {
    resources.add(resource);
  }

  public void add(Component component) {
    components.add(component);
  }

  /** The file is of this scanner's format and was understood. */
  public void read(String path) {
    status(path, ScanStatus.Outcome.READ, "", "");
  }

  /** The file is of this scanner's format; the reason names what of it was not understood. */
  public void partlyRead(String path, String reason, String remedy) {
    status(path, ScanStatus.Outcome.PARTLY_READ, reason, remedy);
  }

  /**
   * The file is of this scanner's format, but could not be read. The reason must not quote content.
   */
  public void failed(String path, String reason, String remedy) {
    status(path, ScanStatus.Outcome.FAILED, reason, remedy);
  }

  public void status(String target, ScanStatus.Outcome outcome, String reason, String remedy) {
    statuses.add(new ScanStatus(scanner, target, outcome, reason, remedy));
  }

  public List<Resource> resources() {
    return resources;
  }

  public List<Component> components() {
    return components;
  }

  public List<ScanStatus> statuses() {
    return statuses;
  }
}
