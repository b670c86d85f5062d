package dev.wardround.cli;

import dev.wardround.inventory.tree.TreeScan;

/** One line on a terminal that says how far the scan is; silent elsewhere. */
final class Progress implements TreeScan.Progress {
  private static final int STEP = 20;

  private final Console console;
  private boolean shown;

  Progress(Console console) {
    this.console = console;
  }

  @Override
  public void done(int tasks, int ofTasks) {
    if (console.terminal() && tasks % STEP == 0) {
      console.err().print("\rscanning: " + tasks + " of " + ofTasks);
      console.err().flush();
      shown = true;
    }
  }

  void clear() {
    if (shown) {
      console.err().print("\r" + " ".repeat(40) + "\r");
      console.err().flush();
    }
  }
}
