package io.github.warmprefix.core.tokens;

import static io.github.warmprefix.core.tokens.TokenizerFamily.CLAUDE_3;
import static io.github.warmprefix.core.tokens.TokenizerFamily.CLAUDE_4_7;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEstimatorTest {

  @ParameterizedTest
  @EnumSource
  void noTextHasNoTokens(TokenizerFamily family) {
    assertThat(TokenEstimator.of(family).estimate("")).isEqualTo(TokenEstimate.ZERO);
  }

  /** Against the tokens a character of each kind of text that recorded counts show. */
  @ParameterizedTest
  @CsvSource({
    "PROSE, CLAUDE_3, 0.20, 0.25",
    "PROSE, CLAUDE_4_7, 0.28, 0.35",
    "JAVA, CLAUDE_3, 0.24, 0.32",
    "JAVA, CLAUDE_4_7, 0.32, 0.42",
    "CHINESE, CLAUDE_3, 0.95, 1.25",
    "CHINESE, CLAUDE_4_7, 0.95, 1.25",
  })
  void aTextHasTheUsualTokensOfItsKind(
      Fixtures fixture, TokenizerFamily family, double least, double most) {
    assertThat(tokensPerCharacter(family, fixture.text())).isBetween(least, most);
  }

  /** The bounds are where nine in ten texts of the kind lie by their true counts. */
  @ParameterizedTest
  @CsvSource({"PROSE, 1.23, 1.60", "JAVA, 1.23, 1.50", "CHINESE, 0.97, 1.03"})
  void theNewerFamilyHasMoreTokensByTheUsualFactor(Fixtures fixture, double least, double most) {
    String text = fixture.text();
    assertThat(tokensPerCharacter(CLAUDE_4_7, text) / tokensPerCharacter(CLAUDE_3, text))
        .isBetween(least, most);
  }

  @ParameterizedTest
  @EnumSource
  void theMarginOfProseIsNarrowAndThatOfAShortTextIsNot(TokenizerFamily family) {
    String prose = Fixtures.PROSE.text().repeat(3);
    assertThat(margin(family, prose)).isBetween(0.03, 0.1);
    assertThat(margin(family, prose.substring(0, 300))).isGreaterThan(1.3 * margin(family, prose));
    assertThat(margin(family, prose.substring(0, 20))).isGreaterThan(0.25);
  }

  @ParameterizedTest
  @EnumSource
  void theMarginIsWideWhereLittleIsKnown(TokenizerFamily family) {
    double prose = margin(family, Fixtures.PROSE.text());
    byte[] noise = new byte[3000];
    new Random(7).nextBytes(noise);
    String base64 = Base64.getEncoder().encodeToString(noise);
    assertThat(margin(family, base64)).isGreaterThan(2 * prose);
    assertThat(margin(family, "ꦲꦥꦤ꧀ꦢꦼ ".repeat(300))).isGreaterThan(2 * prose);
    assertThat(margin(family, "Ваш велосипед готов. ".repeat(100))).isGreaterThan(1.2 * prose);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD83D", "\uD83D\uD83D\uDE00"})
  void halvesOfSurrogatePairsCountAsCharacters(String text) {
    assertThat(TokenEstimator.of(CLAUDE_3).estimate(text).expected()).isPositive();
  }

  @Test
  void aPairOfSurrogatesIsOneCharacterAndNotTwo() {
    int[] counts = TextFeatures.count("😀");
    assertThat(TextFeatures.others(counts, CharKind.FOUR_BYTES)).isOne();
    assertThat(TextFeatures.others(counts, CharKind.CONTROL)).isZero();
  }

  @Test
  void everyCharacterOfTheBasicPlaneIsOfSomeKind() {
    for (int c = 0; c <= 0xFFFF; c++) {
      assertThat(CharKind.of(c)).isNotNull();
    }
    assertThat(CharKind.of('é')).isEqualTo(CharKind.LATIN);
    assertThat(CharKind.of('ж')).isEqualTo(CharKind.CYRILLIC);
    assertThat(CharKind.of('漢')).isEqualTo(CharKind.HAN);
    assertThat(CharKind.of('한')).isEqualTo(CharKind.HANGUL);
    assertThat(CharKind.of('ナ')).isEqualTo(CharKind.KANA);
    assertThat(CharKind.of('ஜ')).isEqualTo(CharKind.TAMIL);
    assertThat(CharKind.of('\u00A0')).isEqualTo(CharKind.TYPOGRAPHIC);
    assertThat(CharKind.of('\uD800')).isEqualTo(CharKind.CONTROL);
    assertThat(CharKind.of(Character.MAX_CODE_POINT)).isEqualTo(CharKind.FOUR_BYTES);
  }

  @ParameterizedTest
  @EnumSource
  void theCalibrationFitsTheFeaturesAndTakesNothingAway(TokenizerFamily family) {
    Calibration calibration = TokenWeights.of(family);
    assertThat(calibration.weights()).hasSize(TextFeatures.SIZE);
    assertThat(calibration.margin()).hasSize(Margin.SIZE);
    assertThat(Arrays.stream(calibration.weights()).min()).hasValue(0);
    assertThat(Arrays.stream(calibration.margin()).min().orElseThrow()).isNotNegative();
  }

  private static double tokensPerCharacter(TokenizerFamily family, String text) {
    return (double) TokenEstimator.of(family).estimate(text).expected() / text.length();
  }

  /** Half the distance between the bounds, as a share of the expected count. */
  private static double margin(TokenizerFamily family, String text) {
    TokenEstimate estimate = TokenEstimator.of(family).estimate(text);
    return (estimate.high() - estimate.low()) / 2.0 / estimate.expected();
  }
}
