package io.github.warmprefix.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; $0.00",
        "1725; $1,725.00",
        "187.5173; $187.52",
        "0.3225; $0.32",
        "0.01875; $0.019",
        "0.0997; $0.10",
        "0.0000012; $0.0000012",
        "-12.345; −$12.35"
      })
  void amountsAreRoundedToWhatCounts(BigDecimal amount, String shown) {
    assertThat(Amounts.usd(amount)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"75.02, 1500, −95 %", "1.25, 1, +25 %", "1, 1, 0 %", "1, 0, 0 %"})
  void savingsAreOfTheLargerPart(BigDecimal amount, BigDecimal than, String shown) {
    assertThat(Amounts.saved(amount, than)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0.25, +$0.25", "0, $0.00", "-0.25, −$0.25"})
  void onlyWhatGrowsHasAPlus(BigDecimal amount, String shown) {
    assertThat(Amounts.change(amount)).isEqualTo(shown);
  }
}
