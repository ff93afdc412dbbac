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
 * How the analysis grows with the code behind a prefix: a chain of methods, each of which calls the
 * next, branches and loops. The idle processor's time on the same sources is javac's own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 10)
@Measurement(iterations = 15)
public class HelpersBehindOnePrefix {
  /** What is on the processor path. */
  @Param({"IDLE", "WARMPREFIX"})
  public ProcessorPath processors;

  /** How many methods stand behind the prefix. */
  @Param({"100", "200", "400", "800", "1600"})
  public int helpers;

  private final Compiler compiler = new Compiler();
  private List<Source> sources;

  /** Writes the sources, once. */
  @Setup
  public void write() {
    sources = List.of(Prompts.template(helpers));
  }

  /** One template and its helpers. */
  @Benchmark
  public long chain(ThreadTime time) {
    return time.of(() -> compiler.compile(sources, processors));
  }
}
