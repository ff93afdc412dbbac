package io.github.warmprefix.core.tokens;

import io.github.warmprefix.core.tokens.Samples.Piece;
import io.github.warmprefix.core.tokens.Samples.Sample;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds the weights of a family, without a margin, from the texts of a training set. */
final class Fit {
  private static final double COMMON_RIDGE = 0.02;
  private static final double RARE_RIDGE = 0.1;
  private static final double LANGUAGE_IMPORTANCE = 0.3;
  private static final int SHORT = 30;

  private final Census census;
  private final KnownChoice known;
  private final List<Piece> pieces;
  private final Rows rows;

  /** Prepares to fit on the texts that {@code used} lets through. */
  Fit(Samples samples, Census census, Predicate<Sample> used) {
    this.census = census;
    boolean[] usedTexts = new boolean[samples.texts().size()];
    for (int text = 0; text < usedTexts.length; text++) {
      usedTexts[text] = used.test(samples.texts().get(text));
    }
    known = new KnownChoice(census, usedTexts);
    pieces = samples.pieces().stream().filter(piece -> used.test(piece.whole())).toList();
    rows = new Rows(census, known);
    pieces.forEach(piece -> rows.read(piece.text()));
  }

  /** What each place of {@link KnownPieces} holds. */
  byte[] marks() {
    return known.marks();
  }

  /** The weights of a family, without a margin. */
  Weights weights(TokenizerFamily family) {
    return new Weights(new KnownPieces(marks()), file(family, new short[Margin.SIZE]));
  }

  /** The file of a family, with a margin. */
  byte[] file(TokenizerFamily family, short[] margin) {
    double[] tokens = pieces.stream().mapToDouble(piece -> piece.tokens().get(family)).toArray();
    double[] importance = new double[tokens.length];
    for (int row = 0; row < tokens.length; row++) {
      boolean language = pieces.get(row).whole().naturalLanguage();
      importance[row] = (language ? LANGUAGE_IMPORTANCE : 1) / Math.max(tokens[row], SHORT);
    }
    double[] solved = new Ridge(rows, importance, ridge()).solve(tokens);
    return bytes(solved, margin);
  }

  private byte[] bytes(double[] solved, short[] margin) {
    ByteBuffer file = ByteBuffer.allocate(Weights.SIZE);
    file.put(costs(solved));
    for (int slot = 0; slot < Weights.RARE_SIZE; slot++) {
      file.put((byte) steps(solved[Rows.RARE + slot], Weights.RARE, Byte.MAX_VALUE));
    }
    for (int slot = 0; slot < Weights.COMMON_SIZE; slot++) {
      file.putShort((short) steps(solved[slot], 1, Short.MAX_VALUE));
    }
    for (short share : margin) {
      file.putShort(share);
    }
    return file.array();
  }

  private double[] ridge() {
    double[] ridge = new double[rows.columnCount()];
    Arrays.fill(ridge, RARE_RIDGE);
    Arrays.fill(ridge, 0, Rows.RARE, COMMON_RIDGE);
    Arrays.fill(ridge, Rows.HABIT, Rows.PIECE, COMMON_RIDGE);
    return ridge;
  }

  /** What a known piece costs: its own weight, what is usual for its like, and its spelling. */
  private byte[] costs(double[] solved) {
    byte[] costs = new byte[KnownPieces.PLACES];
    int[] places = known.places();
    for (int piece = 0; piece < places.length; piece++) {
      if (places[piece] >= 0) {
        Census.Entry entry = census.entries().get(piece);
        double cost = solved[Rows.PIECE + piece];
        for (int habit : Rows.habits(known.commonness(piece), entry.form())) {
          cost += solved[habit];
        }
        for (int slot : entry.spelling()) {
          cost += solved[Rows.RARE + slot];
        }
        costs[places[piece]] = (byte) steps(cost, Weights.COST, Byte.MAX_VALUE);
      }
    }
    return costs;
  }

  /** Tokens in steps, which are given in steps of common features. */
  private static long steps(double tokens, int step, int most) {
    return Math.max(-most, Math.min(most, Math.round(tokens / (step * Weights.COMMON))));
  }
}
