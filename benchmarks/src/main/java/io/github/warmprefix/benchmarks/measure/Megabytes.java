package io.github.warmprefix.benchmarks.measure;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts the bytes that operations work through, from which JMH tells megabytes a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Megabytes {
  private static final double BYTES = 1e6;

  /** So many in this iteration. */
  public double megabytes;

  /** Counts bytes. */
  public void add(long bytes) {
    megabytes += bytes / BYTES;
  }
}
