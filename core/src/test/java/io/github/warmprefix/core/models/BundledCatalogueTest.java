package io.github.warmprefix.core.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledCatalogueTest {
  private final ModelCatalogue catalogue = ModelCatalogue.bundled();

  @Test
  void isReadOnce() {
    assertThat(ModelCatalogue.bundled()).isSameAs(catalogue);
  }

  @Test
  void knowsItsDayAndTheLimits() {
    assertThat(catalogue.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(catalogue.limits())
        .isEqualTo(
            new Limits(
                4,
                20,
                100_000,
                256_000_000L,
                "^[a-zA-Z0-9_-]{1,64}$",
                Duration.ofHours(24),
                Duration.ofDays(29)));
  }

  @Test
  void listsAllModelsInTheOrderOfTheFile() {
    assertThat(catalogue.models())
        .hasSize(22)
        .extracting(Model::id)
        .doesNotHaveDuplicates()
        .startsWith("claude-fable-5-2", "claude-mythos-5-2")
        .endsWith("claude-haiku-4-5", "claude-haiku-3-5");
  }

  @Test
  void findsAModelByIdAndByAliasAndByNothingElse() {
    Model haiku = model("claude-haiku-4-5");
    assertThat(catalogue.find("claude-haiku-4-5-20251001")).containsSame(haiku);
    assertThat(catalogue.find("Claude-Haiku-4-5")).isEmpty();
    assertThat(catalogue.find("claude-haiku-4")).isEmpty();
    assertThat(catalogue.find("")).isEmpty();
  }

  @Test
  void readsEveryFieldOfAModel() {
    Prices prices = prices("15", "18.75", "30", "1.5", "75");
    assertThat(model("claude-opus-4-1"))
        .isEqualTo(
            new Model(
                "claude-opus-4-1",
                List.of("claude-opus-4-1-20250805"),
                TokenizerFamily.CLAUDE_3,
                1024,
                true,
                prices,
                List.of(new PromptBand(OptionalLong.empty(), prices)),
                new BigDecimal("0.5"),
                ModelStatus.RETIRED,
                Optional.of(LocalDate.of(2026, 8, 5)),
                OptionalInt.of(7),
                Optional.of(new ToolPrompt(313, 315))));
  }

  @Test
  void leavesOpenWhatIsNotKnown() {
    Model fable = model("claude-fable-5-2");
    assertThat(fable.minimumDocumented()).isFalse();
    assertThat(fable.retires()).isEmpty();
    assertThat(fable.messageFrameTokens()).isEmpty();
    assertThat(fable.toolPrompt()).isEmpty();
  }

  @Test
  void pricesHaiku55ByPromptSizeAndNoOtherModel() {
    assertThat(model("claude-haiku-5-5").bands())
        .containsExactly(
            new PromptBand(OptionalLong.of(100_000), prices("0.1", "0.125", "0.2", "0.01", "0.5")),
            new PromptBand(OptionalLong.empty(), prices("0.5", "0.625", "1.0", "0.05", "2.5")));
    assertThat(model("claude-haiku-5-5").prices())
        .isEqualTo(model("claude-haiku-5-5").bands().get(0).prices());
    assertThat(catalogue.models())
        .filteredOn(model -> model.bands().size() > 1)
        .extracting(Model::id)
        .containsExactly("claude-haiku-5-5");
  }

  @Test
  void hasAReadPriceOfATenthOfTheInputPriceOnlyWhereThatIsTrue() {
    assertThat(catalogue.models())
        .filteredOn(model -> readShare(model).compareTo(new BigDecimal("0.1")) != 0)
        .extracting(model -> model.id() + " " + readShare(model).toPlainString())
        .containsExactly(
            "claude-fable-5-2 0.025",
            "claude-mythos-5-2 0.025",
            "claude-fable-5-1 0.025",
            "claude-mythos-5-1 0.025",
            "claude-opus-5-5 0.05",
            "claude-sonnet-5-5 0.05");
  }

  @Test
  void keepsTheWritePricesAtTheirMultiplesOfTheInputPrice() {
    assertThat(catalogue.models())
        .flatExtracting(Model::bands)
        .extracting(PromptBand::prices)
        .allSatisfy(
            prices -> {
              BigDecimal input = prices.input();
              assertThat(prices.cacheWrite5m())
                  .isEqualByComparingTo(input.multiply(new BigDecimal("1.25")));
              assertThat(prices.cacheWrite1h())
                  .isEqualByComparingTo(input.multiply(new BigDecimal("2")));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "claude-opus-4-1, 1024",
    "claude-opus-4-5, 4096",
    "claude-opus-4-6, 4096",
    "claude-opus-4-7, 2048",
    "claude-opus-4-8, 1024",
    "claude-opus-5, 512",
    "claude-sonnet-4-6, 1024",
    "claude-sonnet-5, 1024",
    "claude-sonnet-5-5, 512",
    "claude-haiku-3-5, 2048",
    "claude-haiku-4-5, 4096",
    "claude-haiku-5-5, 512",
  })
  void hasMinimumsThatNeitherRiseNorFallWithTheVersion(String id, int minimum) {
    assertThat(model(id).minimumCacheableTokens()).isEqualTo(minimum);
  }

  @ParameterizedTest
  @CsvSource({
    "claude-opus-4-6, CLAUDE_3",
    "claude-sonnet-4-6, CLAUDE_3",
    "claude-haiku-4-5, CLAUDE_3",
    "claude-opus-4-7, CLAUDE_4_7",
    "claude-sonnet-5, CLAUDE_4_7",
    "claude-haiku-5-5, CLAUDE_4_7",
  })
  void knowsTheTokenizerOfEachModel(String id, TokenizerFamily family) {
    assertThat(model(id).family()).isEqualTo(family);
  }

  @Test
  void knowsWhichModelsAreOnTheirWayOut() {
    assertThat(catalogue.models())
        .filteredOn(model -> model.status() != ModelStatus.ACTIVE)
        .extracting(
            model -> model.id() + " " + model.status() + " " + model.retires().orElseThrow())
        .containsExactly(
            "claude-opus-4-1 RETIRED 2026-08-05",
            "claude-opus-4 RETIRED 2026-06-15",
            "claude-sonnet-4-5 DEPRECATED 2026-11-30",
            "claude-sonnet-4 RETIRED 2026-06-15",
            "claude-haiku-3-5 RETIRED 2026-02-19");
  }

  @Test
  void halvesEveryPriceInABatch() {
    assertThat(catalogue.models())
        .extracting(Model::batchMultiplier)
        .containsOnly(new BigDecimal("0.5"));
  }

  private static BigDecimal readShare(Model model) {
    return model.prices().cacheRead().divide(model.prices().input()).stripTrailingZeros();
  }

  private static Prices prices(
      String input, String write5m, String write1h, String read, String output) {
    return new Prices(
        new BigDecimal(input),
        new BigDecimal(write5m),
        new BigDecimal(write1h),
        new BigDecimal(read),
        new BigDecimal(output));
  }

  private Model model(String id) {
    return catalogue.find(id).orElseThrow();
  }
}
