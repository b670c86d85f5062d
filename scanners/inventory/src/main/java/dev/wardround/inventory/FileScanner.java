package dev.wardround.inventory;

import java.util.List;

/**
 * Reads one format of file and states what it says. It is handed its files: it does not walk
 * directories, open sockets, run anything that it reads, or know other scanners.
 */
public interface FileScanner {

  /** The format, as it stands in statuses: {@code cloudformation}, {@code package-lock}. */
  String name();

  /**
   * Whether a file may be of this format, by its path alone (relative, with {@code /}). Cheap:
   * called for each file of the tree.
   */
  boolean wants(String path);

  /**
   * Cuts the work into tasks that may run at the same time. A format of one file makes a task of
   * each; a format of many files (a Terraform module) makes one of all that belong together. A file
   * that turns out not to be of this format is passed over without a status: another scanner may
   * know it.
   */
  List<Task> plan(List<SourceFile> wanted, SourceTree tree);

  /** A piece of the work. Trouble with a file is a status, never an exception. */
  @FunctionalInterface
  interface Task {
    void run(Facts facts);

    /**
     * What it reads, for the status should the task itself break; empty where a name says no more
     * than the scanner's.
     */
    default String target() {
      return "";
    }
  }
}
