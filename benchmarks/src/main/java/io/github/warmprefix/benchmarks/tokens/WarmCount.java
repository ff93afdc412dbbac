package io.github.warmprefix.benchmarks.tokens;

import io.github.warmprefix.benchmarks.measure.Megabytes;
import io.github.warmprefix.benchmarks.measure.Texts;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
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

/** How fast tokens are counted in a warm JVM. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
public class WarmCount {
  /** A text. */
  @State(Scope.Benchmark)
  public static class Text {
    /** Its bytes. */
    @Param({"4000", "120000"})
    public int bytes;

    private String text;
    private byte[] raw;

    /** Makes the text. */
    @Setup
    public void make() {
      text = Texts.of(bytes, 0);
      raw = text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A counter that is ready. */
  @State(Scope.Benchmark)
  public static class Ready {
    /** Which. */
    @Param public Counter counter;

    private ToLongFunction<String> count;

    /** Loads it. */
    @Setup
    public void load() {
      count = counter.make();
    }
  }

  /** Counts tokens. */
  @Benchmark
  public long count(Ready ready, Text text, Megabytes megabytes) {
    megabytes.add(text.bytes);
    return ready.count.applyAsLong(text.text);
  }

  /** Looks at each byte once: no counter can be faster. */
  @Benchmark
  public long scan(Text text, Megabytes megabytes) {
    megabytes.add(text.bytes);
    long sum = 0;
    for (byte one : text.raw) {
      sum += one;
    }
    return sum;
  }
}
