package io.github.warmprefix.benchmarks.tokens;

import io.github.warmprefix.benchmarks.measure.Sample;
import io.github.warmprefix.benchmarks.measure.Texts;

/** How long the first count takes in a fresh JVM, with all that it loads. */
public final class FirstCount {
  /** The sizes of the texts, in bytes. */
  public static final int[] TEXTS = {4_000, 120_000};

  private FirstCount() {}

  /** The task of counting a text of so many bytes. */
  public static String task(Counter counter, int bytes) {
    return counter + " " + bytes;
  }

  /** Takes the name of a counter, the bytes of the text and the number of the round. */
  public static void main(String[] arguments) {
    Counter counter = Counter.valueOf(arguments[0]);
    int bytes = Integer.parseInt(arguments[1]);
    String text = Texts.of(bytes, 0);
    long start = System.nanoTime();
    long tokens = counter.make().applyAsLong(text);
    double wallMs = (System.nanoTime() - start) / 1e6;
    if (tokens <= 0) {
      throw new IllegalStateException("no tokens");
    }
    int round = Integer.parseInt(arguments[2]);
    System.out.println(new Sample(task(counter, bytes), round, wallMs, 0, 0, 0).line());
  }
}
