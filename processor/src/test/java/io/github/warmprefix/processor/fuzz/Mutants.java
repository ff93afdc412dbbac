package io.github.warmprefix.processor.fuzz;

import java.util.List;
import java.util.Random;

/** Any number of programs that are nearly right, each found again by its number. */
final class Mutants {
  private static final int MOST = 4;

  private final long seed;
  private final List<String> programs = Seeds.all();
  private final List<Mutation> mutations =
      List.of(new ByteMutation(), new TokenMutation(programs), new TreeMutation(programs));

  Mutants(long seed) {
    this.seed = seed;
  }

  /** The mutant of that number: one to four mutations of a seed, mostly by tokens and trees. */
  String mutant(int number) {
    Random random = new Random(seed * 31 + number);
    String program = Mutation.pick(programs, random);
    for (int i = random.nextInt(MOST); i >= 0; i--) {
      int sort = random.nextInt(5);
      program = mutations.get(sort == 0 ? 0 : sort <= 2 ? 1 : 2).of(program, random);
    }
    return program;
  }
}
