package io.github.warmprefix.benchmarks;

import java.util.ArrayList;
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
 * What one prompt in a large code base costs: Caffeine, and beside it one class with a request, in
 * which no class of Caffeine has a part.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5)
@Measurement(iterations = 15)
public class LibraryBesideOnePrompt {
  /** What is on the processor path. */
  @Param({"IDLE", "WARMPREFIX"})
  public ProcessorPath processors;

  private final Compiler compiler = new Compiler();
  private final List<Source> withTemplate = new ArrayList<>();
  private final List<Source> withRequest = new ArrayList<>();

  /** Reads the library, once. */
  @Setup
  public void read() {
    List<Source> library = Workspace.caffeine();
    withTemplate.addAll(library);
    withTemplate.add(Prompts.template(1));
    withRequest.addAll(library);
    withRequest.add(Prompts.request());
  }

  /** An annotated template: under the idle processor no builder is generated. */
  @Benchmark
  public long template(ThreadTime time) {
    return time.of(() -> compiler.compile(withTemplate, processors));
  }

  /** A hand-written request. */
  @Benchmark
  public long request(ThreadTime time) {
    return time.of(() -> compiler.compile(withRequest, processors));
  }
}
