package io.github.warmprefix.core.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenEstimateTest {
  private static final TokenEstimate SOME = new TokenEstimate(90, 100, 110);

  @ParameterizedTest
  @CsvSource({
    "89, true, false",
    "90, true, false",
    "91, false, false",
    "110, false, false",
    "111, false, true"
  })
  void aMinimumIsSurelyReachedOrMissedOnlyOutsideTheBounds(
      long minimum, boolean reached, boolean missed) {
    assertThat(SOME.surelyReaches(minimum)).isEqualTo(reached);
    assertThat(SOME.surelyMisses(minimum)).isEqualTo(missed);
  }

  @Test
  void boundsAddUp() {
    assertThat(SOME.plus(TokenEstimate.exactly(7))).isEqualTo(new TokenEstimate(97, 107, 117));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "2, 1, 3", "1, 3, 2"})
  void boundsAreInOrder(long low, long expected, long high) {
    assertThatThrownBy(() -> new TokenEstimate(low, expected, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not in order: low %d, expected %d, high %d", low, expected, high);
  }

  @ParameterizedTest
  @EnumSource
  void aFamilyIsFoundByItsName(TokenizerFamily family) {
    assertThat(TokenizerFamily.of(family.id())).contains(family);
    assertThat(TokenizerFamily.of("claude-2")).isEmpty();
  }
}
