package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "99, 99",
    "100, 100",
    "101, 110",
    "990, 990",
    "991, 1000",
    "1_005, 1_100",
    "12_001, 13_000"
  })
  void aRoughNumberHasTwoDigitsAndIsNeverTooSmall(String number, String rough) {
    assertThat(Words.roughly(Long.parseLong(number.replace("_", ""))))
        .isEqualTo(Long.parseLong(rough.replace("_", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.00001234|$0.000012",
        "0.0999|$0.10",
        "0.1|$0.10",
        "0.106|$0.11",
        "7|$7.00",
        "12345.678|$12,345.68"
      })
  void moneyIsShownInCentsOrWithTwoDigitsBelowTenCents(BigDecimal amount, String shown) {
    assertThat(Words.usd(amount)).isEqualTo(shown);
  }
}
