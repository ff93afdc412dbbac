package io.github.warmprefix.benchmarks.requests;

import com.anthropic.models.messages.MessageCreateParams;
import io.github.warmprefix.annotations.Stable;
import io.github.warmprefix.benchmarks.measure.Texts;
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

/** What a request costs, from a generated builder and by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RequestCost {
  private static final int SMALL = 4_000;

  /** The bytes of the cached text. */
  @Param({"4000", "120000"})
  public int bytes;

  @Stable(reason = "stands for the texts of a few brands")
  private Handbook handbook;

  @Stable(reason = "stands for the texts of a few brands")
  private Handbook other;

  private String question;

  /** Makes the texts. */
  @Setup
  public void make() {
    handbook = new Handbook(Texts.of(bytes, 1));
    other = new Handbook(Texts.of(bytes, 3));
    question = Texts.of(500, 2);
  }

  /** By hand, the cached text the same in every request. */
  @Benchmark
  public MessageCreateParams fixedByHand() {
    return bytes == SMALL ? ByHand.small(question) : ByHand.large(question);
  }

  /** By the builder, the cached text the same in every request. */
  @Benchmark
  public MessageCreateParams fixedGenerated() {
    return bytes == SMALL
        ? SmallPrompt.builder().ticket(question).build()
        : LargePrompt.builder().ticket(question).build();
  }

  /** By hand, a cached text for each of two brands, by turns. */
  @Benchmark
  public MessageCreateParams keyedByHand() {
    takeTurns();
    return ByHand.keyed(handbook, question);
  }

  /** By the builder, a cached text for each of two brands, by turns. */
  @Benchmark
  public MessageCreateParams keyedGenerated() {
    takeTurns();
    return KeyedPrompt.builder().handbook(handbook).ticket(question).build();
  }

  /** By hand, a cached text that is a new object each time. */
  @Benchmark
  public MessageCreateParams freshByHand() {
    return ByHand.keyed(fresh(), question);
  }

  /** By the builder, a cached text that is a new object each time. */
  @Benchmark
  public MessageCreateParams freshGenerated() {
    return KeyedPrompt.builder().handbook(fresh()).ticket(question).build();
  }

  private void takeTurns() {
    Handbook last = handbook;
    handbook = other;
    other = last;
  }

  private Handbook fresh() {
    return new Handbook(new String(handbook.text()));
  }
}
