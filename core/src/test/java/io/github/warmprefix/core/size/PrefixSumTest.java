package io.github.warmprefix.core.size;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.tokens.TokenEstimate;
import org.junit.jupiter.api.Test;

class PrefixSumTest {
  private static final TextMeter CHARACTERS =
      (model, family, text) -> TokenEstimate.exactly(text.length());

  private static PrefixSum sum(String model) {
    Model known = ModelCatalogue.bundled().find(model).orElseThrow();
    return new PrefixSum(known, CHARACTERS);
  }

  @Test
  void anEmptyPrefixHasNoTokens() {
    assertThat(sum("claude-haiku-4-5").size()).isEqualTo(TokenEstimate.ZERO);
  }

  @Test
  void theSystemPromptMayBeFramedOnce() {
    PrefixSum sum = sum("claude-haiku-4-5");
    assertThat(sum.system("x".repeat(100))).isEqualTo(TokenEstimate.exactly(100));
    sum.system("x".repeat(50));

    assertThat(sum.size()).isEqualTo(new TokenEstimate(150, 150, 157));
  }

  @Test
  void eachMessageMayBeFramedAndTheFirstOneIs() {
    PrefixSum sum = sum("claude-haiku-4-5");
    sum.message("x".repeat(100));
    sum.message("x".repeat(100));

    assertThat(sum.size()).isEqualTo(new TokenEstimate(200, 207, 214));
  }

  @Test
  void theFirstMessageIsFramed() {
    PrefixSum sum = sum("claude-haiku-4-5");
    assertThat(sum.message("x".repeat(100)))
        .as("the bare text")
        .isEqualTo(TokenEstimate.exactly(100));

    assertThat(sum.size()).isEqualTo(new TokenEstimate(100, 107, 107));
  }

  @Test
  void anUnknownFrameIsTakenForWiderThanAnyKnownOne() {
    int widest =
        ModelCatalogue.bundled().models().stream()
            .mapToInt(model -> model.messageFrameTokens().orElse(0))
            .max()
            .orElseThrow();
    PrefixSum sum = sum("claude-mythos-5-2");
    sum.message("x".repeat(100));

    assertThat(sum.size().low()).isEqualTo(100);
    assertThat(sum.size().high()).isGreaterThan(100 + widest);
  }

  @Test
  void theHiddenToolPromptMayOrMayNotPrecedeAMarkerOnToolsOrSystem() {
    PrefixSum sum = sum("claude-haiku-4-5");
    sum.tool("x".repeat(400));
    sum.system("x".repeat(100));

    assertThat(sum.size().low()).as("the API may render a tool shorter").isEqualTo(300 + 100);
    assertThat(sum.size().expected()).isEqualTo(400 + 100 + 496);
    assertThat(sum.size().high()).isEqualTo(500 + 107 + 588);
  }

  @Test
  void theHiddenToolPromptPrecedesMessages() {
    PrefixSum sum = sum("claude-haiku-4-5");
    sum.tool("x".repeat(400));
    sum.message("x".repeat(100));

    assertThat(sum.size().low()).isEqualTo(300 + 100 + 496);
  }

  @Test
  void whatStandsAroundTheTextsOfAToolIsNotKnown() {
    PrefixSum sum = sum("claude-fable-5-2");
    sum.toolTexts("x".repeat(400));

    assertThat(sum.size()).isEqualTo(new TokenEstimate(400, 400, 2_400));
  }
}
