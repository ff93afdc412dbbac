package io.github.warmprefix.core.tokens;

import java.util.Arrays;

/** Ridge regression on sparse rows, by conjugate gradients. */
final class Ridge {
  private static final int ROUNDS = 100;
  private static final double STILL = 1e-8;

  private final Rows rows;
  private final double[] importance;
  private final double[] ridge;
  private final double[] diagonal;

  /**
   * A problem, but for the right side.
   *
   * @param importance of each row
   * @param ridge how strongly each weight is drawn to 0
   */
  Ridge(Rows rows, double[] importance, double[] ridge) {
    this.rows = rows;
    this.importance = importance;
    this.ridge = ridge;
    diagonal = rows.squares(importance);
    Arrays.setAll(diagonal, i -> diagonal[i] + ridge[i]);
  }

  /** The weights whose products with the rows come nearest to {@code wanted}. */
  double[] solve(double[] wanted) {
    double[] weights = new double[ridge.length];
    double[] left = rows.transposedTimes(product(importance, wanted));
    double[] direction = new double[ridge.length];
    double size = 0;
    double first = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double[] scaled = quotient(left, diagonal);
      double sizeNow = LeastSquares.dot(left, scaled);
      first = round == 0 ? sizeNow : first;
      if (sizeNow <= STILL * first) {
        break;
      }
      double back = round == 0 ? 0 : sizeNow / size;
      Arrays.setAll(direction, i -> scaled[i] + back * direction[i]);
      size = sizeNow;
      double[] image = image(direction);
      double step = size / LeastSquares.dot(direction, image);
      for (int i = 0; i < weights.length; i++) {
        weights[i] += step * direction[i];
        left[i] -= step * image[i];
      }
    }
    return weights;
  }

  private double[] image(double[] direction) {
    double[] image = rows.transposedTimes(product(importance, rows.times(direction)));
    Arrays.setAll(image, i -> image[i] + ridge[i] * direction[i]);
    return image;
  }

  private static double[] product(double[] left, double[] right) {
    double[] product = new double[left.length];
    Arrays.setAll(product, i -> left[i] * right[i]);
    return product;
  }

  private static double[] quotient(double[] left, double[] right) {
    double[] quotient = new double[left.length];
    Arrays.setAll(quotient, i -> left[i] / right[i]);
    return quotient;
  }
}
