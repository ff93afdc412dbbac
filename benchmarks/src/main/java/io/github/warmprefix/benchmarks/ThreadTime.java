package io.github.warmprefix.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long the compiling thread was on a processor, which other work on the machine disturbs far
 * less than the time on the clock. JMH prints the sum of all iterations.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Milliseconds of processor time. */
  public double cpuMs;

  /** Forgets the last iteration. */
  @Setup(Level.Iteration)
  public void reset() {
    cpuMs = 0;
  }

  long of(LongSupplier work) {
    long start = THREADS.getCurrentThreadCpuTime();
    long result = work.getAsLong();
    cpuMs += (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    return result;
  }
}
