package dev.wardround.scan.aws;

import java.util.Collection;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;

/** Threads that work on many small tasks, which may start further ones. */
final class Crew implements AutoCloseable {
  private final ExecutorService threads;
  private final Phaser open = new Phaser(1);
  private final Collection<String> broken = new ConcurrentSkipListSet<>();

  Crew(int size) {
    this.threads = Executors.newFixedThreadPool(size, task -> new Thread(task, "aws"));
  }

  void start(Runnable task) {
    open.register();
    threads.execute(
        () -> {
          try {
            task.run();
          } catch (RuntimeException e) {
            broken.add(words(e));
          } finally {
            open.arriveAndDeregister();
          }
        });
  }

  private static String words(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  /**
   * Waits until all tasks and those that they started are done.
   *
   * @return what became of tasks that broke: empty where none did
   */
  Collection<String> finish() {
    open.arriveAndAwaitAdvance();
    return broken;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
