package io.github.warmprefix.core.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.Prices;
import io.github.warmprefix.core.models.PromptBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases that were worked out by hand, from published accounts and price lists. */
class EconomicsTest {
  private static final BigDecimal ONE_WRITE = BigDecimal.ONE;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Test
  void fiftyThousandTicketsBehindAPrefixOfThirtyThousandTokens() {
    PriceList haiku = prices("claude-haiku-4-5");
    Volume tickets = new Volume(50_000, 30_000, 0, 0);
    assertUsd(haiku.standard(tickets), "1500.00");
    assertUsd(haiku.inBatches(haiku.standard(tickets)), "750.00");
    Cost cached = haiku.inBatches(haiku.cached(tickets, Ttl.FIVE_MINUTES, ONE_WRITE));
    assertThat(cached.cacheWrite()).isEqualByComparingTo("0.01875");
    assertThat(cached.cacheRead()).isEqualByComparingTo("74.9985");
    assertUsd(cached, "75.02");
    assertSaving(cached, haiku.standard(tickets), "95.0");
  }

  @Test
  void fiftyThousandTicketsWithTheirOwnTextsAndAnswers() {
    PriceList haiku = prices("claude-haiku-4-5");
    Volume tickets = new Volume(50_000, 30_000, 500, 800);
    // 1,525.00 of input and 200.00 of output.
    assertUsd(haiku.standard(tickets), "1725.00");
    Cost cached = haiku.inBatches(haiku.cached(tickets, Ttl.FIVE_MINUTES, ONE_WRITE));
    assertThat(shown(cached.cacheWrite())).isEqualTo("0.02");
    assertThat(shown(cached.cacheRead())).isEqualTo("75.00");
    assertThat(shown(cached.input())).isEqualTo("12.50");
    assertThat(shown(cached.output())).isEqualTo("100.00");
    assertUsd(cached, "187.52");
    assertSaving(cached, haiku.standard(tickets), "89.1");
  }

  @ParameterizedTest
  @CsvSource({
    "claude-opus-4-7,   0.25, 5.00, 95.0",
    "claude-sonnet-4-6, 0.15, 3.00, 95.0",
    "claude-haiku-4-5,  0.05, 1.00, 95.0",
    "claude-opus-5-5,   0.10, 4.00, 97.5"
  })
  void whatAMillionTokensCostThatABatchReadsFromTheCache(
      String model, String read, String input, String saving) {
    PriceList prices = prices(model);
    Volume million = new Volume(1, 1_000_000, 0, 0);
    Cost reads = prices.inBatches(prices.cached(million, Ttl.ONE_HOUR, BigDecimal.ZERO));
    assertUsd(reads, read);
    assertUsd(prices.standard(million), input);
    assertSaving(reads, prices.standard(million), saving);
  }

  @Test
  void tenRequests() {
    PriceList prices = flat("15", "18.75", "30", "1.50", "75");
    Volume requests = new Volume(10, 10_000, 0, 0);
    assertUsd(prices.standard(requests), "1.50");
    Cost cached = prices.cached(requests, Ttl.FIVE_MINUTES, ONE_WRITE);
    assertThat(cached.total()).isEqualByComparingTo("0.3225");
    assertSaving(cached, prices.standard(requests), "78.5");
  }

  @Test
  void thousandRequestsInABatch() {
    PriceList sonnet = prices("claude-sonnet-4-6");
    Cost standard = sonnet.standard(new Volume(1_000, 0, 2_000, 500));
    assertUsd(standard, "13.50");
    assertUsd(sonnet.inBatches(standard), "6.75");
  }

  @Test
  void writesPayOffFromTheSecondOrTheThirdRequestOnEveryModel() {
    assertThat(ModelCatalogue.bundled().models()).isNotEmpty();
    for (Model model : ModelCatalogue.bundled().models()) {
      for (PromptBand band : model.bands()) {
        assertThat(BreakEven.requests(band.prices(), Ttl.FIVE_MINUTES))
            .as(model.id())
            .isEqualTo(OptionalLong.of(2));
        assertThat(BreakEven.requests(band.prices(), Ttl.ONE_HOUR))
            .as(model.id())
            .isEqualTo(OptionalLong.of(3));
      }
    }
  }

  @Test
  void requestsThatAreRoutedToThreeModels() {
    Volume tokens = new Volume(1, 0, 1_000_000, 0);
    Cost mixed =
        input("0.80")
            .standard(tokens)
            .times(new BigDecimal("0.70"))
            .plus(input("3.00").standard(tokens).times(new BigDecimal("0.25")))
            .plus(input("15.00").standard(tokens).times(new BigDecimal("0.05")));
    assertUsd(mixed, "2.06");
  }

  @Test
  void tenThousandShortRequests() {
    PriceList prices = flat("0.80", "1.00", "1.60", "0.08", "4.00");
    Cost day = prices.standard(new Volume(10_000, 0, 300, 50));
    assertUsd(day, "4.40");
    assertUsd(prices.inBatches(day), "2.20");
  }

  @Test
  void fiveHundredRequestsCloseTogetherAndFarApart() {
    PriceList prices = flat("0.80", "1.00", "1.60", "0.08", "4.00");
    Volume day = new Volume(500, 2_500, 0, 0);
    assertUsd(prices.standard(day), "1.00");
    assertUsd(prices.cached(day, Ttl.FIVE_MINUTES, ONE_WRITE), "0.10");
    assertUsd(prices.cached(day, Ttl.FIVE_MINUTES, BigDecimal.valueOf(500)), "1.25");
    assertUsd(prices.cached(day, Ttl.ONE_HOUR, ONE_WRITE), "0.10");
  }

  @ParameterizedTest
  @EnumSource(Ttl.class)
  void theWholeRequestIsBilledAtTheBandOfItsPrompt(Ttl ttl) {
    PriceList haiku = prices("claude-haiku-5-5");
    assertThat(haiku.at(100_000).input()).isEqualByComparingTo("0.1");
    assertThat(haiku.at(100_001).input()).isEqualByComparingTo("0.5");
    Volume over = new Volume(1, 100_000, 1, 100);
    Cost written = haiku.cached(over, ttl, ONE_WRITE);
    assertThat(written.output()).isEqualByComparingTo("0.00025");
    assertThat(written.input()).isEqualByComparingTo("0.0000005");
  }

  @Test
  void aPrefixIsKeptWarmAtTheBandOfItsLengthWithThePlaceholder() {
    PriceList haiku = prices("claude-haiku-5-5");
    Volume volume = new Volume(1, 99_990, 0, 0);
    BigDecimal million = BigDecimal.valueOf(1_000_000);
    assertThat(haiku.warming(volume, million, 10).input()).isEqualByComparingTo("1");
    assertThat(haiku.warming(volume, million, 11).input()).isEqualByComparingTo("5.5");
  }

  private static PriceList prices(String id) {
    return PriceList.of(ModelCatalogue.bundled().find(id).orElseThrow());
  }

  private static PriceList input(String input) {
    return flat(input, "0", "0", "0", "0");
  }

  private static PriceList flat(
      String input, String write5m, String write1h, String read, String output) {
    Prices prices =
        new Prices(
            new BigDecimal(input),
            new BigDecimal(write5m),
            new BigDecimal(write1h),
            new BigDecimal(read),
            new BigDecimal(output));
    return new PriceList(List.of(new PromptBand(OptionalLong.empty(), prices)), HALF);
  }

  private static void assertUsd(Cost cost, String usd) {
    assertThat(shown(cost.total())).isEqualTo(usd);
  }

  private static String shown(BigDecimal usd) {
    return usd.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static void assertSaving(Cost cost, Cost standard, String percent) {
    BigDecimal saved = standard.total().subtract(cost.total()).multiply(new BigDecimal(100));
    assertThat(saved.divide(standard.total(), 1, RoundingMode.HALF_UP)).isEqualTo(percent);
  }
}
