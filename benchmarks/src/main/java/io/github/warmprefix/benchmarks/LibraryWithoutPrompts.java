package io.github.warmprefix.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the processor costs code that has nothing to do with prompts: Caffeine, some 67,000 lines. A
 * compilation in a warm JVM, as in a build daemon.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5)
@Measurement(iterations = 15)
public class LibraryWithoutPrompts {
  /** What is on the processor path. */
  @Param public ProcessorPath processors;

  private final Compiler compiler = new Compiler();
  private List<Source> library;

  /** Reads the library, once. */
  @Setup
  public void read() {
    library = Workspace.caffeine();
  }

  /** The library alone. */
  @Benchmark
  public long library(ThreadTime time) {
    return time.of(() -> compiler.compile(library, processors));
  }
}
