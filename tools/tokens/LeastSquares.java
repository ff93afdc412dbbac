package io.github.warmprefix.core.tokens;

import java.util.Arrays;

/** Least squares with weights within bounds: the normal equations, solved by coordinate descent. */
final class LeastSquares {
  private static final int MOST_ROUNDS = 3000;
  private static final double STILL = 1e-6;

  private final int size;
  private final double[][] gram;
  private final double[] target;

  LeastSquares(int size) {
    this.size = size;
    this.gram = new double[size][size];
    this.target = new double[size];
  }

  /** Adds an observation: {@code y} is to be the sum of the values times the weights. */
  void observe(double[] values, double y, double importance) {
    int[] columns = new int[size];
    int used = 0;
    for (int i = 0; i < size; i++) {
      if (values[i] != 0) {
        columns[used++] = i;
      }
    }
    for (int i = 0; i < used; i++) {
      double scaled = importance * values[columns[i]];
      target[columns[i]] += scaled * y;
      double[] row = gram[columns[i]];
      for (int j = 0; j < used; j++) {
        row[columns[j]] += scaled * values[columns[j]];
      }
    }
  }

  /** Adds all observations of another one. */
  LeastSquares plus(LeastSquares other) {
    for (int i = 0; i < size; i++) {
      target[i] += other.target[i];
      for (int j = 0; j < size; j++) {
        gram[i][j] += other.gram[i][j];
      }
    }
    return this;
  }

  /**
   * The weights from 0 to {@code most} that fit best, drawn towards {@code prior} where there is
   * little to go by.
   */
  double[] solve(double ridge, double[] prior, double[] most) {
    double[] weights = prior.clone();
    double[] slope = new double[size];
    Arrays.setAll(slope, i -> dot(gram[i], prior) - target[i]);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double farthest = 0;
      for (int i = 0; i < size; i++) {
        double pull = slope[i] + ridge * (weights[i] - prior[i]);
        double next = Math.min(most[i], Math.max(0, weights[i] - pull / (gram[i][i] + ridge)));
        double step = next - weights[i];
        if (step != 0) {
          weights[i] = next;
          for (int j = 0; j < size; j++) {
            slope[j] += step * gram[i][j];
          }
          farthest = Math.max(farthest, Math.abs(step));
        }
      }
      if (farthest < STILL) {
        break;
      }
    }
    return weights;
  }

  static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
