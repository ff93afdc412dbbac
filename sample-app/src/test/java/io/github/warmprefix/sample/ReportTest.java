package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {
  private final Ledger ledger = new Ledger(new Bill(Samples.HAIKU));

  @Test
  void laysOutBrandsAndTotal() {
    ledger.add(Samples.prewarm(Brand.NORTHLANE, 7_321));
    IntStream.range(0, 50).forEach(i -> ledger.add(Samples.hit(Brand.NORTHLANE, 7_321)));
    ledger.add(Samples.prewarm(Brand.PIPPIN, 512));

    assertThat(Report.of(ledger))
        .isEqualToNormalizingNewlines(
            """
                       -------- requests --------   -------------- tokens --------------   ---- dollars ----
            brand       sent  wrote  read  hit rate     input  written       read  output    cached  uncached
            -------------------------------------------------------------------------------------------------
            Northlane     51      1    50   100.0 %     2,510    7,321    366,050   1,000    0.0533    0.3736
            Pippin         1      1     0         -        10      512          0       0    0.0006    0.0000
            -------------------------------------------------------------------------------------------------
            all           52      2    50   100.0 %     2,520    7,833    366,050   1,000    0.0539    0.3736

            Hit rate: of the requests after a brand's first, those whose whole prefix came from the cache.
            Uncached: what the tickets would have cost without caching, and so without pre-warming.
            Caching saved 85.5 %.
            """);
  }

  @Test
  void staysWithinAHundredColumnsForLargeFigures() {
    IntStream.range(0, 12_345).forEach(i -> ledger.add(Samples.hit(Brand.NORTHLANE, 7_654_321)));

    assertThat(Report.of(ledger).lines()).allSatisfy(l -> assertThat(l).hasSizeLessThan(101));
  }

  @Test
  void showsAFullHouseOnlyWhenItIsOne() {
    assertThat(Report.percent(OptionalDouble.of(1))).isEqualTo("100.0 %");
    assertThat(Report.percent(OptionalDouble.of(0.99999))).isEqualTo("99.9 %");
    assertThat(Report.percent(OptionalDouble.empty())).isEqualTo("-");
  }
}
