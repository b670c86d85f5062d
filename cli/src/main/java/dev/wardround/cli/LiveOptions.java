package dev.wardround.cli;

import dev.wardround.inventory.Inventory;

/** The options that ask for a scan of what runs in one cloud. */
interface LiveOptions {
  /** Whether the user asked for it. */
  boolean wanted();

  /**
   * All facts of it.
   *
   * @throws UsageException where the options contradict each other, the scan must stay offline, or
   *     nothing can be reached at all
   */
  Inventory collect(boolean offline) throws UsageException;
}
