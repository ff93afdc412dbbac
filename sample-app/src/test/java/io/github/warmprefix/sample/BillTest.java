package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BillTest {
  private final Bill bill = new Bill(Samples.HAIKU);

  @Test
  void chargesEachKindOfTokenItsOwnPrice() {
    TokenCount tokens = new TokenCount(1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000);

    assertThat(bill.withCaching(tokens)).isEqualByComparingTo("34.9");
  }

  @Test
  void chargesAllInputAlikeWithoutCaching() {
    TokenCount tokens = new TokenCount(1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000);

    assertThat(bill.withoutCaching(tokens)).isEqualByComparingTo("35");
  }

  @Test
  void doesNotRoundASingleToken() {
    assertThat(bill.withCaching(new TokenCount(0, 0, 0, 1, 0))).isEqualByComparingTo("0.0000001");
  }

  @Test
  void tenRequestsOverAPrefixOfTenThousandTokensSaveThreeQuarters() {
    Bill dear = new Bill(Samples.prices("15", "18.75", "30", "1.50", "75"));

    assertThat(dear.withoutCaching(new TokenCount(100_000, 0, 0, 0, 0)))
        .isEqualByComparingTo("1.50");
    assertThat(dear.withCaching(new TokenCount(0, 10_000, 0, 90_000, 0)))
        .isEqualByComparingTo("0.3225");
  }
}
