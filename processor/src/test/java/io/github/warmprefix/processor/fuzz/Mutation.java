package io.github.warmprefix.processor.fuzz;

import java.util.Random;

/** One way to make a program another one, which need not be valid. */
@FunctionalInterface
interface Mutation {
  /** The mutant; the same for the same state of {@code random}. */
  String of(String program, Random random);

  /** One of the elements. */
  static <T> T pick(java.util.List<T> among, Random random) {
    return among.get(random.nextInt(among.size()));
  }
}
