package io.github.warmprefix.core.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TokenEstimatorPropertiesTest {
  private static final List<String> ALPHABET =
      List.of(
          "a", "e", "the", " ", " ", "  ", "\n", "\n\n", "\t", "\r\n", "Q", "HTTP", "Word", "0",
          "42", "1234567", ".", ",", "{", "\"", "--", "=", "_", "/", "é", "ß", "Я", "ж", "ω", "ا",
          "ह", "漢", "字", "の", "한", "ไ", "“", "—", "€", "→", "😀", "\u0001", "\uFFFF", "ꦲ");

  @Property
  void anEstimateOfAnyCharactersIsInOrderAndZeroOnlyForNoText(
      @ForAll TokenizerFamily family, @ForAll("anyChars") String text) {
    TokenEstimate estimate = TokenEstimator.of(family).estimate(text);
    assertThat(estimate.low()).isBetween(0L, estimate.expected());
    assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.expected());
    assertThat(estimate.equals(TokenEstimate.ZERO)).isEqualTo(text.isEmpty());
  }

  @Property
  void aTextThatGrowsHasFewerTokensAtMostWithinTheMargin(
      @ForAll TokenizerFamily family, @ForAll("texts") String text, @ForAll("texts") String more) {
    TokenEstimator estimator = TokenEstimator.of(family);
    assertThat(estimator.estimate(text + more).high())
        .isGreaterThanOrEqualTo(estimator.estimate(text).low());
  }

  @Property
  void textsAddUpWithinTheMargin(
      @ForAll TokenizerFamily family, @ForAll("texts") String first, @ForAll("texts") String next) {
    TokenEstimator estimator = TokenEstimator.of(family);
    TokenEstimate apart = estimator.estimate(first).plus(estimator.estimate(next));
    TokenEstimate together = estimator.estimate(first + next);
    assertThat(together.high()).isGreaterThanOrEqualTo(apart.low());
    assertThat(apart.high()).isGreaterThanOrEqualTo(together.low());
  }

  @Property(tries = 200)
  void twiceAsManyParagraphsCostTwiceAsMuch(
      @ForAll TokenizerFamily family,
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 2, max = 400) int times) {
    TokenEstimator estimator = TokenEstimator.of(family);
    String paragraph = "x" + text + "y\n\n";
    long once = estimator.estimate(paragraph.repeat(times)).expected();
    assertThat(estimator.estimate(paragraph.repeat(2 * times)).expected())
        .isCloseTo(2 * once, within(5L));
  }

  @Property
  void aTextIsTheSameHoweverItIsCut(
      @ForAll TokenizerFamily family, @ForAll List<@From("anyChars") String> pieces) {
    TokenEstimator estimator = TokenEstimator.of(family);
    assertThat(estimator.estimate(pieces)).isEqualTo(estimator.estimate(String.join("", pieces)));
  }

  @Property(tries = 100)
  void aLongTextIsTheSameHoweverItIsCut(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 1, max = 5000) int size,
      @ForAll("anyChars") String unit) {
    String whole = text + unit.repeat(40) + "-".repeat(3000) + text + "😀".repeat(900) + unit;
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < whole.length(); from += size) {
      pieces.add(whole.substring(from, Math.min(from + size, whole.length())));
    }
    TokenEstimator estimator = TokenEstimator.of(TokenizerFamily.CLAUDE_4_7);
    assertThat(estimator.estimate(pieces)).isEqualTo(estimator.estimate(whole));
  }

  @Property
  void anyCharSequenceIsTakenLikeAString(
      @ForAll TokenizerFamily family, @ForAll("anyChars") String text) {
    TokenEstimator estimator = TokenEstimator.of(family);
    TokenEstimate estimate = estimator.estimate(text);
    assertThat(estimator.estimate(new StringBuilder(text))).isEqualTo(estimate);
    assertThat(estimator.estimate(CharBuffer.wrap(text.toCharArray()))).isEqualTo(estimate);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(ALPHABET).list().ofMaxSize(80).map(parts -> String.join("", parts));
  }

  /** Any UTF-16 code units at all, halves of surrogate pairs among them. */
  @Provide
  Arbitrary<String> anyChars() {
    Arbitrary<Character> surrogate = Arbitraries.chars().range('\uD800', '\uDFFF');
    Arbitrary<Character> any = Arbitraries.chars().range('\u0000', '\uFFFF');
    return Arbitraries.oneOf(surrogate, any, Arbitraries.chars().ascii())
        .list()
        .ofMaxSize(200)
        .map(
            chars -> {
              StringBuilder text = new StringBuilder();
              chars.forEach(text::append);
              return text.toString();
            });
  }
}
