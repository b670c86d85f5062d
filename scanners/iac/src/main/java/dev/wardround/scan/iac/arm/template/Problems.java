package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of a template could not be understood: each thing once, the first ones by name. */
public final class Problems {
  private static final int SHOWN = 10;

  private final String home;
  private final Set<String> found = new LinkedHashSet<>();
  private int more;

  /** Problems of one file; of those in others, the path is told too. */
  public Problems(String home) {
    this.home = home;
  }

  /** A phrase, to which the line is added. */
  public void add(String problem, Location at) {
    if (at instanceof Location.InFile file && file.line() > 0) {
      String where = file.path().equals(home) ? "" : " of " + file.path();
      add(problem + " at line " + file.line() + where);
    } else {
      add(problem);
    }
  }

  public void add(String problem) {
    if (found.size() >= SHOWN && !found.contains(problem)) {
      more++;
    } else {
      found.add(problem);
    }
  }

  /** In the order of their finding. */
  public List<String> list() {
    List<String> all = new ArrayList<>(found);
    if (more > 0) {
      all.add(more + " more of this kind");
    }
    return all;
  }
}
