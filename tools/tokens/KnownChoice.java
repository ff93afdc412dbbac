package io.github.warmprefix.core.tokens;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Chooses which pieces are known as a whole, and gives each its place. */
final class KnownChoice {
  /** A piece of fewer texts is better judged by its spelling. */
  private static final int LEAST_TEXTS = 2;

  private final int[] texts;
  private final int[] places;
  private final byte[] marks = new byte[KnownPieces.PLACES];

  /** The pieces that occur in most texts, as long as there is room. */
  KnownChoice(Census census, boolean[] used) {
    texts = census.textsOf(used);
    places = new int[texts.length];
    Arrays.fill(places, -1);
    IntStream.range(0, texts.length)
        .filter(piece -> texts[piece] >= LEAST_TEXTS)
        .boxed()
        .sorted(Comparator.comparingInt(piece -> -texts[piece]))
        .forEach(piece -> place(piece, census.entries().get(piece).key()));
  }

  private void place(int piece, long key) {
    int first = free(KnownPieces.firstBucket(key));
    int second = free(KnownPieces.secondBucket(key));
    int place = first < 0 || second >= 0 && second % KnownPieces.DEPTH < first % KnownPieces.DEPTH ? second : first;
    if (place >= 0) {
      places[piece] = place;
      marks[place] = KnownPieces.mark(key);
    }
  }

  private int free(int bucket) {
    int start = KnownPieces.DEPTH * bucket;
    for (int place = start; place < start + KnownPieces.DEPTH; place++) {
      if (marks[place] == KnownPieces.UNUSED) {
        return place;
      }
    }
    return -1;
  }

  boolean known(int piece) {
    return places[piece] >= 0;
  }

  /** The place of each piece, or -1. */
  int[] places() {
    return places;
  }

  byte[] marks() {
    return marks;
  }

  /** How common a piece is, from 0, two steps each time the number of its texts doubles. */
  int commonness(int piece) {
    return (int) (2 * Math.log(texts[piece]) / Math.log(2));
  }
}
