package io.github.warmprefix.benchmarks.page;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The results of the JMH benchmarks of one class. */
final class Jmh {
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private final Collection<RunResult> results;

  private Jmh(Collection<RunResult> results) {
    this.results = results;
  }

  static Jmh run(Class<?> benchmarks, Effort effort) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmarks.getName().replace(".", "\\.") + "\\.")
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true);
    if (effort == Effort.TRIAL) {
      options
          .forks(1)
          .warmupIterations(1)
          .warmupTime(TimeValue.milliseconds(100))
          .measurementIterations(2)
          .measurementTime(TimeValue.milliseconds(100));
    }
    try {
      return new Jmh(new Runner(options.build()).run());
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The score of a benchmark, with JMH's error of 99.9 %, in the benchmark's unit. */
  String score(String benchmark, String... parameters) {
    RunResult result = find(benchmark, parameters);
    return Rows.number(result.getPrimaryResult().getScore())
        + " ± "
        + Rows.number(result.getPrimaryResult().getScoreError());
  }

  /** What a benchmark counts beside its time. */
  String counted(String counter, String benchmark, String... parameters) {
    return Rows.number(find(benchmark, parameters).getSecondaryResults().get(counter).getScore());
  }

  /** The bytes that one operation allocates. */
  String allocated(String benchmark, String... parameters) {
    return counted(
        find(benchmark, parameters).getSecondaryResults().containsKey(ALLOCATED)
            ? ALLOCATED
            : "·" + ALLOCATED,
        benchmark,
        parameters);
  }

  /** The result of a benchmark with parameters given as name and value by turns. */
  private RunResult find(String benchmark, String... parameters) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .filter(result -> has(result, parameters))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no result of " + benchmark));
  }

  private static boolean has(RunResult result, String... parameters) {
    for (int i = 0; i < parameters.length; i += 2) {
      if (!parameters[i + 1].equals(result.getParams().getParam(parameters[i]))) {
        return false;
      }
    }
    return true;
  }
}
