package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortfallTest {
  private static final ModelCatalogue MODELS = ModelCatalogue.bundled();

  /** A prefix for a model with a minimum of 4,096 tokens, four characters for each token. */
  private static Shortfall prefix(TokenEstimate tokens) {
    Model haiku = MODELS.find("claude-haiku-4-5").orElseThrow();
    return new Shortfall(
        "cached", haiku, tokens, 4 * tokens.expected(), model -> Optional.of(tokens));
  }

  @Test
  void anExactCountIsToldAsItIsAndAnEstimateAsAbout() {
    assertThat(prefix(TokenEstimate.exactly(1_000)).below())
        .isEqualTo(
            "the cached prefix has 1,000 tokens, but claude-haiku-4-5 caches nothing under 4,096");
    assertThat(prefix(new TokenEstimate(900, 1_000, 1_100)).below())
        .startsWith("the cached prefix has about 1,000 tokens");
  }

  @Test
  void whatMayBeTooShortIsToldByItsBounds() {
    assertThat(prefix(new TokenEstimate(3_900, 4_100, 4_300)).near())
        .isEqualTo(
            "the cached prefix has 3,900 to 4,300 tokens, and claude-haiku-4-5 caches nothing under 4,096");
  }

  @Test
  void whatIsMissingToBeSureCountsFromTheLowerBound() {
    assertThat(prefix(new TokenEstimate(3_996, 4_100, 4_300)).lock())
        .contains("add some 100 tokens (roughly 400 characters) of stable text to be sure");
  }

  @Test
  void whatIsMissingCountsFromTheBestFigure() {
    assertThat(prefix(new TokenEstimate(900, 1_096, 1_200)).lengthen(new OtherModels(MODELS)))
        .startsWith("add some 3,000 tokens (roughly 12,000 characters) of stable text");
  }

  @Test
  void anEmptyPrefixNeedsAllTokensAndTellsNothingOfCharacters() {
    assertThat(prefix(TokenEstimate.ZERO).lengthen(new OtherModels(MODELS)))
        .startsWith("add some 4,096 tokens (roughly 0 characters) of stable text");
  }

  @Test
  void aModelOfWhichTheSizeCannotBeToldIsNotAdvised() {
    Model haiku = MODELS.find("claude-haiku-4-5").orElseThrow();
    Shortfall unknown =
        new Shortfall(
            "marked", haiku, TokenEstimate.exactly(1_000), 4_000, model -> Optional.empty());

    assertThat(new OtherModels(MODELS).advice(unknown))
        .isEqualTo("as no other model would cache it as it is");
  }

  @Test
  void aModelIsAdvisedFromItsMinimumOn() {
    assertThat(new OtherModels(MODELS).advice(prefix(TokenEstimate.exactly(512))))
        .contains("claude-haiku-5-5 (from 512 tokens, $0.1 per million of input)");
    assertThat(new OtherModels(MODELS).advice(prefix(TokenEstimate.exactly(511))))
        .doesNotContain("(from 512 tokens");
  }
}
