package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {
  private final Ledger ledger = new Ledger(new Bill(Samples.HAIKU));

  @Test
  void keepsBrandsApartAndAddsThemUp() {
    ledger.add(Samples.prewarm(Brand.DRAY, 8_000));
    ledger.add(Samples.hit(Brand.DRAY, 8_000));
    ledger.add(Samples.prewarm(Brand.PIPPIN, 7_000));

    assertThat(ledger.accounts()).containsOnlyKeys(Brand.DRAY, Brand.PIPPIN);
    assertThat(ledger.accounts().get(Brand.DRAY).calls()).isEqualTo(2);
    assertThat(ledger.total().tokens()).isEqualTo(new TokenCount(70, 15_000, 0, 8_000, 20));
    assertThat(ledger.total().writes()).isEqualTo(2);
    assertThat(ledger.total().reads()).isEqualTo(1);
  }

  @Test
  void firstCallOfABrandDoesNotCountForTheHitRate() {
    ledger.add(Samples.prewarm(Brand.DRAY, 8_000));
    assertThat(ledger.total().hitRate()).isEmpty();

    ledger.add(Samples.hit(Brand.DRAY, 8_000));
    ledger.add(Samples.prewarm(Brand.PIPPIN, 7_000));
    assertThat(ledger.total().hitRate()).hasValue(1);
  }

  @Test
  void laterWritesLowerTheHitRate() {
    ledger.add(Samples.prewarm(Brand.DRAY, 8_000));
    ledger.add(Samples.hit(Brand.DRAY, 8_000));
    ledger.add(Samples.miss(Brand.DRAY, 8_000));

    assertThat(ledger.total().hitRate()).hasValue(0.5);
  }

  @Test
  void callThatReadsOnePartAndWritesAnotherIsNoHit() {
    ledger.add(Samples.prewarm(Brand.DRAY, 8_000));
    ledger.add(
        new Call(
            Brand.DRAY, Samples.hit(Brand.DRAY, 1).ticket(), new TokenCount(9, 5, 0, 7, 1), ""));

    assertThat(ledger.total().hitRate()).hasValue(0);
    assertThat(ledger.total().reads()).isEqualTo(1);
  }

  @Test
  void nobodyWouldPrewarmWithoutCaching() {
    ledger.add(Samples.prewarm(Brand.DRAY, 8_000));
    ledger.add(Samples.hit(Brand.DRAY, 8_000));

    assertThat(ledger.total().cached()).isEqualByComparingTo("0.01096");
    assertThat(ledger.total().uncached()).isEqualByComparingTo("0.00815");
  }
}
