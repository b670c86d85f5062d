package dev.wardround.scan.aws;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Threads that work on many small tasks, which may start further ones. */
final class Crew implements AutoCloseable {
  private final ExecutorService threads;
  private final Phaser open = new Phaser(1);
  private final AtomicReference<@Nullable RuntimeException> broken = new AtomicReference<>();

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
            broken.compareAndSet(null, e);
          } finally {
            open.arriveAndDeregister();
          }
        });
  }

  /** Waits until all tasks and those that they started are done; a task that broke breaks this. */
  void finish() {
    open.arriveAndAwaitAdvance();
    RuntimeException cause = broken.get();
    if (cause != null) {
      throw cause;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
