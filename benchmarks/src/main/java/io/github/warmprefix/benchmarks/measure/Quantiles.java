package io.github.warmprefix.benchmarks.measure;

import java.util.Arrays;

/**
 * The middle of some numbers and what lies around it.
 *
 * @param median the middle
 * @param low the end of the lowest quarter
 * @param high the beginning of the highest quarter
 */
public record Quantiles(double median, double low, double high) {
  static Quantiles of(double[] numbers) {
    if (numbers.length == 0) {
      throw new IllegalArgumentException("no numbers");
    }
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return new Quantiles(at(sorted, 0.5), at(sorted, 0.25), at(sorted, 0.75));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
