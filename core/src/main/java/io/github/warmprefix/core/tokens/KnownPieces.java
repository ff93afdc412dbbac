package io.github.warmprefix.core.tokens;

/**
 * Which pieces the calibration knows as a whole. A piece has two buckets of four places; a place
 * holds one byte of its hash, so about 3 of 100 new pieces are mistaken for one that is known.
 */
final class KnownPieces {
  static final int BUCKETS = 10_240;

  /** How many places a bucket has. */
  static final int DEPTH = 4;

  /** How many pieces there is room for. */
  static final int PLACES = DEPTH * BUCKETS;

  /** What an unused place holds; no piece has this mark. */
  static final byte UNUSED = 0;

  private final byte[] marks;

  /** Takes what each place holds; the array is not copied. */
  KnownPieces(byte[] marks) {
    this.marks = marks;
  }

  /** The place of a piece, or -1 where it is not known. */
  int find(long key) {
    byte mark = mark(key);
    int place = find(firstBucket(key), mark);
    return place >= 0 ? place : find(secondBucket(key), mark);
  }

  private int find(int bucket, byte mark) {
    int end = DEPTH * bucket + DEPTH;
    for (int place = DEPTH * bucket; place < end; place++) {
      if (marks[place] == mark) {
        return place;
      }
    }
    return -1;
  }

  /** What a place holds of a piece. */
  static byte mark(long key) {
    return (byte) (1 + ((key & 0xFFFF) * 255 >>> 16));
  }

  static int firstBucket(long key) {
    return (int) ((key >>> 40) * BUCKETS >>> 24);
  }

  static int secondBucket(long key) {
    return (int) ((key >>> 16 & 0xFFFFFF) * BUCKETS >>> 24);
  }
}
