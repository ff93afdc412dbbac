package io.github.warmprefix.core.tokens;

import static io.github.warmprefix.core.tokens.TokenizerFamily.CLAUDE_3;
import static io.github.warmprefix.core.tokens.TokenizerFamily.CLAUDE_4_7;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
    assertThat(margin(family, prose)).isBetween(0.01, 0.05);
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

  @ParameterizedTest
  @EnumSource
  void theMarginIsWideForTextsOfNoKindThatWasSeen(TokenizerFamily family) {
    double prose = margin(family, Fixtures.PROSE.text());
    Random random = new Random(11);
    assertThat(margin(family, minified(random))).isGreaterThan(2 * prose);
    assertThat(margin(family, randomChars(random, 0x20, 0x7F))).isGreaterThan(2 * prose);
    assertThat(margin(family, randomChars(random, 0, 0xFFFF))).isGreaterThan(5 * prose);
    assertThat(margin(family, "🦤🪿🫎🛼🧋".repeat(200))).isGreaterThan(3 * prose);
    assertThat(margin(family, "velociped ".repeat(600))).isGreaterThan(3 * prose);
  }

  private static String minified(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 800; i++) {
      text.append(letters(random, 2)).append("=>{").append(letters(random, 1)).append('.');
      text.append(letters(random, 2)).append("(").append(letters(random, 3)).append(")};");
    }
    return text.toString();
  }

  private static String letters(Random random, int count) {
    return random
        .ints(count, 'A', 'z')
        .map(c -> Character.isLetter(c) ? c : 'q')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String randomChars(Random random, int from, int to) {
    return random
        .ints(4000, from, to)
        .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @EnumSource
  void aShortTextHasAMarginOfATokenAtLeast(TokenizerFamily family) {
    TokenEstimate estimate = TokenEstimator.of(family).estimate("a");
    assertThat(estimate.high() - estimate.low()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void whatIsShippedStaysSmall() throws IOException {
    int bytes = size(WeightsFile.PIECES);
    for (TokenizerFamily family : TokenizerFamily.values()) {
      bytes += size(WeightsFile.name(family));
    }
    assertThat(bytes).isBetween(1, 256 * 1024);
  }

  private static int size(String name) throws IOException {
    try (InputStream in = TokenEstimator.class.getResourceAsStream(name)) {
      return in.readAllBytes().length;
    }
  }

  @ParameterizedTest
  @EnumSource
  void noPartOfTheMarginIsNegative(TokenizerFamily family) {
    for (int part = 0; part < Margin.SIZE; part++) {
      assertThat(WeightsFile.of(family).margin(part)).isNotNegative();
    }
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
