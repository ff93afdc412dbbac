package io.github.warmprefix.runtime.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.Tags;
import io.github.warmprefix.runtime.monitor.Tokens;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RouteReportTest {
  private static final String CHEAP = "claude-haiku-4-5";
  private static final String DEAR = "claude-opus-4-7";

  private final RouteBook book = new RouteBook(2, ModelCatalogue.bundled());

  @Test
  void answersAreBookedByTierModelAndTask() {
    book.add(0, "mail", sample(CHEAP, 1_000, 10), false);
    book.add(0, "mail", sample(CHEAP, 1_000, 10), true);
    book.add(1, "mail", sample(DEAR, 1_000, 10), false);
    book.add(0, "chat", sample(CHEAP, 500, 10), false);

    RouteReport report = book.report();

    assertThat(report.rows())
        .extracting(row -> row.tier() + " " + row.task() + " " + row.all().requests())
        .containsExactly("0 chat 1", "0 mail 2", "1 mail 1");
    assertThat(report.tier(0).tokens().input()).isEqualTo(2_500);
    assertThat(report.rejectedRate(0)).isEqualTo(1 / 3.0);
    assertThat(report.text())
        .contains(
            "tier 1  claude-haiku-4-5  mail: 2 asked, 1 not good enough, hit rate 0.0 %, 2,000"
                + " tokens in, 20 out, $0.0021")
        .contains("33.3 % of tier 1 went on; asking it pays while fewer than");
  }

  @Test
  void theTextSaysWhetherATierPays() {
    for (int i = 0; i < 900; i++) {
      book.add(0, "inbox", cached(CHEAP, i == 0), i % 5 == 0);
    }
    for (int i = 0; i < 180; i++) {
      book.add(1, "inbox", cached(DEAR, i == 0), false);
    }

    assertThat(book.report().text())
        .isEqualTo(
            """
            tier 1  claude-haiku-4-5  inbox: 900 asked, 180 not good enough, hit rate 99.9 %, 9,450,000 tokens in, 27,000 out, $1.4965
            tier 2  claude-opus-4-7  inbox: 180 asked, 0 not good enough, hit rate 99.4 %, 1,890,000 tokens in, 5,400 out, $1.5425
            20.0 % of tier 1 went on; asking it pays while fewer than 80.6 % do
            """);
  }

  private static Sample cached(String model, boolean cold) {
    Tokens tokens = cold ? new Tokens(500, 10_000, 0, 0, 30) : new Tokens(500, 0, 0, 10_000, 30);
    return new Sample(Tags.NONE, model, tokens, false, Optional.empty());
  }

  @Test
  void tooManyTasksAreSummedTierByTier() {
    for (int i = 0; i < 1_500; i++) {
      book.add(0, "task " + i, sample(CHEAP, 10, 1), false);
    }

    RouteReport report = book.report();

    assertThat(report.rows()).hasSize(1_001);
    assertThat(report.tier(0).requests()).isEqualTo(1_500);
  }

  @Test
  void anUnknownPriceMeansNoBreakEven() {
    book.add(0, "mail", sample("my-model", 1_000, 10), true);
    book.add(1, "mail", sample(DEAR, 1_000, 10), false);

    assertThat(book.report().breakEven(0)).isEmpty();
    assertThat(book.add(0, "mail", sample("my-model", 1, 1), false)).isEmpty();
  }

  /** The share splits what is cheaper routed from what is cheaper asked at once. */
  @Property(tries = 300)
  void theBreakEvenIsWhereBothWaysCostTheSame(
      @ForAll @IntRange(min = 1, max = 50_000) int cheapTokens,
      @ForAll @IntRange(min = 1, max = 50_000) int dearTokens,
      @ForAll @IntRange(max = 100) int percent) {
    RouteBook fresh = new RouteBook(2, ModelCatalogue.bundled());
    BigDecimal cheap = fresh.add(0, "", sample(CHEAP, cheapTokens, 0), true).orElseThrow();
    BigDecimal dear = fresh.add(1, "", sample(DEAR, dearTokens, 0), false).orElseThrow();
    BigDecimal share = new BigDecimal(percent).movePointLeft(2);

    BigDecimal routed = cheap.add(share.multiply(dear));
    BigDecimal even = fresh.report().breakEven(0).orElseThrow();

    assertThat(even).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    if (share.subtract(even).abs().doubleValue() > 1e-12 && even.signum() > 0) {
      assertThat(routed.compareTo(dear) < 0).isEqualTo(share.compareTo(even) < 0);
    }
  }

  private static Sample sample(String model, long input, long output) {
    return new Sample(
        Tags.NONE, model, new Tokens(input, 0, 0, 0, output), false, Optional.empty());
  }
}
