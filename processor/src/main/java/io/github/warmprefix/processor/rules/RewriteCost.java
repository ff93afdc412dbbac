package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.Prices;
import io.github.warmprefix.processor.plan.Marker;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a change of the cached prefix costs: the prefix is written anew, once for each life of a
 * cache entry. How often that is only the workload tells.
 *
 * @param tokens the tokens of the whole prefix
 * @param write what a million tokens cost to write, in USD
 * @param read what a million tokens cost to read, in USD
 */
record RewriteCost(long tokens, BigDecimal write, BigDecimal read) {
  private static final int REQUESTS = 1_000;
  private static final int MILLION = 1_000_000;

  /** The cost for a template, where its size and its model are known. */
  static Optional<RewriteCost> of(Subject subject) {
    Optional<Marker> last = subject.plan().lastMarker().filter(m -> m.prefix().complete());
    return subject.template().model().flatMap(model -> last.map(marker -> of(model, marker)));
  }

  private static RewriteCost of(Model model, Marker last) {
    long tokens = last.prefix().known().expected();
    Prices prices = prices(model, tokens);
    BigDecimal write = last.ttl() == Ttl.ONE_HOUR ? prices.cacheWrite1h() : prices.cacheWrite5m();
    return new RewriteCost(tokens, write, prices.cacheRead());
  }

  private static Prices prices(Model model, long tokens) {
    return model.bands().stream()
        .filter(band -> band.upToPromptTokens().orElse(Long.MAX_VALUE) >= tokens)
        .findFirst()
        .map(band -> band.prices())
        .orElse(model.prices());
  }

  /** The cost in the reader's words. */
  String words() {
    return "cost: the prefix of about %s tokens is written anew; %s requests that write it cost %s, and that read it %s"
        .formatted(Words.count(tokens), Words.count(REQUESTS), dollars(write), dollars(read));
  }

  private String dollars(BigDecimal perMillion) {
    BigDecimal exact =
        perMillion
            .multiply(BigDecimal.valueOf(tokens * REQUESTS))
            .divide(BigDecimal.valueOf(MILLION), MathContext.DECIMAL64);
    BigDecimal cents = exact.setScale(2, RoundingMode.HALF_UP);
    return "$"
        + (cents.signum() > 0 || exact.signum() == 0
            ? cents.toPlainString()
            : exact.round(new MathContext(1)).toPlainString());
  }
}
