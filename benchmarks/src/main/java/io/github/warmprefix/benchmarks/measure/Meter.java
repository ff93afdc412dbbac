package io.github.warmprefix.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Measures work of the current thread: time on the clock and on the processor, and memory. */
public final class Meter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final double MEGA = 1e6;

  /** Long enough for the last notification of the garbage collector to come in. */
  private static final int NOTIFICATION_MS = 20;

  private final LiveHeap heap = new LiveHeap();

  /** Runs the work on a heap without garbage. */
  public Sample run(String task, int round, Runnable work) {
    System.gc();
    pause();
    heap.reset();
    long before = LiveHeap.used();
    long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    long cpu = THREADS.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    work.run();
    long wallEnd = System.nanoTime();
    long cpuEnd = THREADS.getCurrentThreadCpuTime();
    long bytesEnd = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    pause();
    return new Sample(
        task,
        round,
        (wallEnd - wall) / MEGA,
        (cpuEnd - cpu) / MEGA,
        (bytesEnd - bytes) / MEGA,
        Math.max(0, heap.most() - before) / MEGA);
  }

  private static void pause() {
    try {
      Thread.sleep(NOTIFICATION_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
