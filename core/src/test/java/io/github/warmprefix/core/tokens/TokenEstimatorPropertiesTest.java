package io.github.warmprefix.core.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.CharBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
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
  void aTextThatGrowsNeverHasFewerTokens(
      @ForAll TokenizerFamily family, @ForAll("texts") String text, @ForAll("texts") String more) {
    TokenEstimator estimator = TokenEstimator.of(family);
    assertThat(estimator.estimate(text + more).expected())
        .isGreaterThanOrEqualTo(estimator.estimate(text).expected());
  }

  @Property
  void paragraphsAddUpToAFewTokens(
      @ForAll TokenizerFamily family, @ForAll("texts") String first, @ForAll("texts") String next) {
    TokenEstimator estimator = TokenEstimator.of(family);
    long together = estimator.estimate(first + "\n\n" + next).expected();
    long apart = estimator.estimate(first).expected() + estimator.estimate(next).expected();
    assertThat(together).isCloseTo(apart, within(4L));
  }

  @Property(tries = 200)
  void aParagraphThatComesManyTimesCostsTheSameEachTime(
      @ForAll TokenizerFamily family,
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 2, max = 400) int times) {
    TokenEstimator estimator = TokenEstimator.of(family);
    String paragraph = "x" + text + "\n\n";
    assertThat(estimator.estimate(paragraph.repeat(times)).expected())
        .isCloseTo(times * estimator.estimate(paragraph).expected(), within(times / 2L + 1));
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
