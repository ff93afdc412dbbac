package io.github.warmprefix.benchmarks.measure;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Samples of several tasks, which took turns. */
public record Samples(List<Sample> all) {
  /** The tasks' median of a measure. */
  public double median(String task, ToDoubleFunction<Sample> measure) {
    return Quantiles.of(of(task).stream().mapToDouble(measure).toArray()).median();
  }

  /**
   * A task against another that ran in the same rounds: the quotients of each round, so that what
   * disturbs or warms a whole round falls out.
   */
  public Quantiles against(String task, String other, ToDoubleFunction<Sample> measure) {
    Map<Integer, Sample> others =
        of(other).stream().collect(Collectors.toMap(Sample::round, sample -> sample));
    return Quantiles.of(
        of(task).stream()
            .filter(sample -> others.containsKey(sample.round()))
            .mapToDouble(
                sample ->
                    measure.applyAsDouble(sample)
                        / measure.applyAsDouble(others.get(sample.round())))
            .toArray());
  }

  private List<Sample> of(String task) {
    return all.stream().filter(sample -> sample.task().equals(task)).toList();
  }
}
