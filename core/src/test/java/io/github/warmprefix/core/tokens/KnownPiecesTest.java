package io.github.warmprefix.core.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownPiecesTest {

  @Test
  void aPieceIsFoundInEitherOfItsBuckets() {
    long key = Hash.end(Hash.next(0, 'x'), 1);
    for (int bucket : new int[] {KnownPieces.firstBucket(key), KnownPieces.secondBucket(key)}) {
      for (int place = 4 * bucket; place < 4 * bucket + 4; place++) {
        byte[] marks = new byte[KnownPieces.PLACES];
        marks[place] = KnownPieces.mark(key);
        assertThat(new KnownPieces(marks).find(key)).isEqualTo(place);
      }
    }
  }

  @Test
  void nothingIsKnownOfAnEmptyTable() {
    KnownPieces none = new KnownPieces(new byte[KnownPieces.PLACES]);
    Random random = new Random(3);
    for (int i = 0; i < 10_000; i++) {
      assertThat(none.find(random.nextLong())).isEqualTo(-1);
    }
  }

  @Test
  void fewNewPiecesAreMistakenForKnownOnes() {
    Weights known = WeightsFile.of(TokenizerFamily.CLAUDE_3);
    Random random = new Random(5);
    int mistaken = 0;
    for (int i = 0; i < 10_000; i++) {
      mistaken += known.find(random.nextLong()) >= 0 ? 1 : 0;
    }
    assertThat(mistaken).isLessThan(400);
  }
}
