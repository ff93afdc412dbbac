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

    assertThat(Report.of(ledger)).isEqualToNormalizingNewlines("""
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
