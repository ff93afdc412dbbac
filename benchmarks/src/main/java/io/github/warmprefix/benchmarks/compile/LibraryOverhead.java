package io.github.warmprefix.benchmarks.compile;

import io.github.warmprefix.benchmarks.measure.Rounds;
import io.github.warmprefix.benchmarks.measure.Workspace;
import java.util.List;

/**
 * What tools cost code that has nothing to do with prompts: Caffeine, some 67,000 lines, in a JVM
 * that has compiled before, as in a build daemon.
 */
public final class LibraryOverhead {
  private LibraryOverhead() {}

  /** Takes the numbers of rounds without and with samples. */
  public static void main(String[] arguments) {
    List<Source> library = Workspace.caffeine().stream().map(Source::read).toList();
    Compiler compiler = new Compiler();
    Rounds rounds = new Rounds();
    for (Tools tools : Tools.values()) {
      rounds.add(tools.name(), () -> compiler.compile(library, tools.options()));
    }
    rounds.run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
  }
}
