package io.github.warmprefix.core.tokens;

/** Adds up what the pieces of one text cost, each at least nothing, by sort of piece. */
final class Sums implements Features {
  /** Enough to tell a text that repeats a few words from one that does not. */
  private static final int REPEATS = 256;

  private static final Part[] PARTS = Part.values();

  /** A stretch without a blank is dense from here on, in steps of common features. */
  private static final long DENSE = (long) (24 / Weights.COMMON);

  /** Blanks, and signs of scripts that do without, end what is dense. */
  private static final int BLANKS = Part.BLANKS.ordinal();

  private final Weights weights;
  private final long[] sums = new long[PARTS.length];
  private final int[] repeats = new int[REPEATS];
  private int part;
  private long piece;
  private long unbroken;
  private long dense;

  Sums(Weights weights) {
    this.weights = weights;
  }

  @Override
  public void start(Part next) {
    close();
    part = next.ordinal();
  }

  @Override
  public boolean isNew(long key, int form) {
    repeats[(int) key & REPEATS - 1]++;
    int place = weights.find(key);
    if (place >= 0) {
      piece += weights.cost(place);
    }
    return place < 0;
  }

  @Override
  public boolean spelled(boolean isNew) {
    return isNew;
  }

  @Override
  public void common(int feature, int times) {
    piece += (long) weights.common(feature) * times;
  }

  @Override
  public void rare(int feature) {
    piece += weights.rare(feature);
  }

  /** The tokens of all pieces of a sort. */
  double tokens(Part sort) {
    close();
    return sums[sort.ordinal()] * Weights.COMMON;
  }

  double tokens() {
    double all = 0;
    for (Part sort : PARTS) {
      all += tokens(sort);
    }
    return all;
  }

  /** How many words or signs the text would have, were they all one and the same. */
  double repeated() {
    double squares = 0;
    for (int count : repeats) {
      squares += (double) count * count;
    }
    return Math.sqrt(squares);
  }

  /** How many words and signs the text has. */
  double pieces() {
    double all = 0;
    for (int count : repeats) {
      all += count;
    }
    return all;
  }

  /** The tokens deep in stretches without a blank: base64, minified code, long addresses. */
  double dense() {
    close();
    return dense * Weights.COMMON;
  }

  private void close() {
    long cost = Math.max(0, piece);
    piece = 0;
    sums[part] += cost;
    if (part >= BLANKS) {
      unbroken = 0;
    } else {
      unbroken += cost;
      dense += unbroken > DENSE ? cost : 0;
    }
  }
}
