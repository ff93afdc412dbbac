package io.github.warmprefix.core.tokens;

import java.util.Arrays;

/** A sparse matrix: the features of each text, one row a text. */
final class Rows implements Features {
  /** Where the columns of rare features begin, of how common a piece is, and of known pieces. */
  static final int RARE = Weights.COMMON_SIZE;

  static final int HABIT = RARE + Weights.RARE_SIZE;
  private static final int HABITS = 1 << 13;
  static final int PIECE = HABIT + HABITS;

  private final Census census;
  private final KnownChoice known;
  private final float[] row;
  private final int[] touched;
  private int touchedCount;
  private int[] starts = new int[1024];
  private int[] columns = new int[1 << 20];
  private float[] values = new float[1 << 20];
  private int rowCount;

  Rows(Census census, KnownChoice known) {
    this.census = census;
    this.known = known;
    row = new float[PIECE + census.entries().size()];
    touched = new int[row.length];
  }

  int columnCount() {
    return row.length;
  }

  int rowCount() {
    return rowCount;
  }

  /** Adds a row. */
  void read(CharSequence text) {
    Scanner scanner = new Scanner(this);
    scanner.read(text);
    scanner.end();
    int start = starts[rowCount];
    int end = start + touchedCount;
    if (end > columns.length) {
      columns = Arrays.copyOf(columns, Math.max(end, 2 * columns.length));
      values = Arrays.copyOf(values, columns.length);
    }
    Arrays.sort(touched, 0, touchedCount);
    for (int i = 0; i < touchedCount; i++) {
      columns[start + i] = touched[i];
      values[start + i] = row[touched[i]];
      row[touched[i]] = 0;
    }
    touchedCount = 0;
    if (++rowCount == starts.length) {
      starts = Arrays.copyOf(starts, 2 * rowCount);
    }
    starts[rowCount] = end;
  }

  /** The columns of how common a known piece is, among pieces of its form and among all words. */
  static int[] habits(int commonness, int form) {
    int own = Hash.feature(60, commonness, form, 0);
    int shape = Hash.feature(61, commonness, (form & Signs.FORM) + form / 17 % 3, 0);
    return new int[] {HABIT + (own >>> 19), HABIT + (shape >>> 19)};
  }

  /** The product with a column vector. */
  double[] times(double[] weights) {
    double[] product = new double[rowCount];
    for (int r = 0; r < rowCount; r++) {
      double sum = 0;
      for (int i = starts[r]; i < starts[r + 1]; i++) {
        sum += values[i] * weights[columns[i]];
      }
      product[r] = sum;
    }
    return product;
  }

  /** The product of the transposed matrix with a vector. */
  double[] transposedTimes(double[] vector) {
    double[] product = new double[row.length];
    for (int r = 0; r < rowCount; r++) {
      double factor = vector[r];
      for (int i = starts[r]; i < starts[r + 1]; i++) {
        product[columns[i]] += values[i] * factor;
      }
    }
    return product;
  }

  /** The sums of the squares of each column, with the importance of each row. */
  double[] squares(double[] importance) {
    double[] squares = new double[row.length];
    for (int r = 0; r < rowCount; r++) {
      for (int i = starts[r]; i < starts[r + 1]; i++) {
        squares[columns[i]] += importance[r] * values[i] * values[i];
      }
    }
    return squares;
  }

  @Override
  public void start(Part part) {}

  @Override
  public boolean isNew(long key, int form) {
    int piece = census.number(key);
    if (piece < 0 || !known.known(piece) || isForgotten(key, form)) {
      return true;
    }
    add(PIECE + piece, 1);
    for (int habit : habits(known.commonness(piece), form)) {
      add(habit, 1);
    }
    return false;
  }

  /**
   * One known sign in eight is taken as new, so that new ones are not judged by the rarest alone:
   * few texts of each script are at hand, and they have far from all of its common signs.
   */
  private boolean isForgotten(long key, int form) {
    return (form & Signs.FORM) != 0 && (Hash.end(key, rowCount) & 7) == 0;
  }

  @Override
  public boolean spelled(boolean isNew) {
    return true;
  }

  @Override
  public void common(int feature, int times) {
    if (times != 0) {
      add(Weights.commonSlot(feature), times);
    }
  }

  @Override
  public void rare(int feature) {
    add(RARE + Weights.rareSlot(feature), 1);
  }

  private void add(int column, int times) {
    if (row[column] == 0) {
      touched[touchedCount++] = column;
    }
    row[column] += times;
  }
}
