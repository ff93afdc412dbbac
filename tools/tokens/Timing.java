package io.github.warmprefix.core.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Times the estimate: the first one in a fresh JVM, and warm ones. */
final class Timing {
  private static final int FIRST = 4096;
  private static final int ROUNDS = 20;
  private static final long WARM = 20_000_000;

  private Timing() {}

  static void print(List<Path> files) throws IOException {
    boolean first = true;
    for (Path file : files) {
      String text = Files.readString(file);
      if (first) {
        first(text.substring(0, Math.min(FIRST, text.length())));
        first = false;
      }
      for (TokenizerFamily family : TokenizerFamily.values()) {
        System.out.printf("%s %s: %.0f MB/s%n", file.getFileName(), family.id(), speed(text, family));
      }
    }
  }

  /** A compiler has read resources of a processor before; the JDK's own share is not ours. */
  private static void first(String text) throws IOException {
    try (InputStream other = TokenEstimator.class.getResourceAsStream("claude-4.7.bin")) {
      other.read();
    }
    long begin = System.nanoTime();
    TokenEstimator estimator = TokenEstimator.of(TokenizerFamily.CLAUDE_3);
    long loaded = System.nanoTime();
    long word = estimator.estimate("word").expected();
    long ready = System.nanoTime();
    long tokens = estimator.estimate(text).expected();
    long end = System.nanoTime();
    System.out.printf(
        "cold: load %.1f ms, first word (%d) %.1f ms, then %d tokens %.1f ms%n",
        (loaded - begin) / 1e6, word, (ready - loaded) / 1e6, tokens, (end - ready) / 1e6);
  }

  /** The best of some rounds, in millions of characters a second. */
  private static double speed(String text, TokenizerFamily family) {
    TokenEstimator estimator = TokenEstimator.of(family);
    int times = (int) Math.max(1, WARM / text.length());
    double best = 0;
    long sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      for (int i = 0; i < times; i++) {
        sum += estimator.estimate(text).expected();
      }
      best = Math.max(best, 1e3 * times * text.length() / (System.nanoTime() - begin));
    }
    if (sum <= 0) {
      throw new IllegalStateException("no tokens in " + text.length() + " characters");
    }
    return best;
  }
}
