package io.github.warmprefix.core.tokens;

/**
 * What each feature and each known piece adds to the estimate of one tokenizer family.
 *
 * <p>All weights stay in the bytes of the file that the calibration wrote, one after the other: a
 * byte for each place of a known piece, in steps of {@link #COST}; a byte for each slot of rare
 * features, in steps of {@link #RARE}; two bytes, the higher first, for each slot of common
 * features, in steps of {@link #COMMON}; two bytes for each share of {@link Margin}, in
 * thousandths. Nothing is unpacked, so that the first estimate does not wait for it.
 */
final class Weights {
  static final int RARE_SIZE = 1 << 15;
  static final int COMMON_SIZE = 1 << 13;

  /** The steps of common features, as a part of a token. */
  static final double COMMON = 1.0 / 8192;

  /** The steps of rare features, in steps of common ones. */
  static final int RARE = 64;

  /** The steps of known pieces, in steps of common features. */
  static final int COST = 320;

  private static final int RARE_START = KnownPieces.PLACES;
  private static final int COMMON_START = RARE_START + RARE_SIZE;
  private static final int MARGIN_START = COMMON_START + 2 * COMMON_SIZE;

  /** The length of a file of weights. */
  static final int SIZE = MARGIN_START + 2 * Margin.SIZE;

  private final KnownPieces pieces;
  private final byte[] file;

  /** Takes the bytes of a file; the array is not copied. */
  Weights(KnownPieces pieces, byte[] file) {
    this.pieces = pieces;
    this.file = file;
  }

  /** The place of a known piece, or -1. */
  int find(long key) {
    return pieces.find(key);
  }

  /** What a known piece costs, in steps of common features. */
  int cost(int place) {
    return file[place] * COST;
  }

  /** What a rare feature adds, in steps of common features. */
  int rare(int feature) {
    return file[RARE_START + rareSlot(feature)] * RARE;
  }

  /** What a common feature adds. */
  int common(int feature) {
    return twoBytes(COMMON_START + 2 * commonSlot(feature));
  }

  /** A share of the margin, in thousandths. */
  int margin(int part) {
    return twoBytes(MARGIN_START + 2 * part);
  }

  static int rareSlot(int feature) {
    return feature >>> 17;
  }

  static int commonSlot(int feature) {
    return feature >>> 19;
  }

  private int twoBytes(int at) {
    return file[at] << 8 | file[at + 1] & 0xFF;
  }
}
