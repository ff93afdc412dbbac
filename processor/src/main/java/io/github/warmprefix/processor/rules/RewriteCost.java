package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cost.PriceList;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.models.Model;
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
 * @param written what a thousand writes of it cost, in USD
 * @param read what a thousand reads of it cost, in USD
 */
record RewriteCost(long tokens, BigDecimal written, BigDecimal read) {
  private static final int REQUESTS = 1_000;

  /** The cost for a template, where its size and its model are known. */
  static Optional<RewriteCost> of(Subject subject) {
    Optional<Marker> last = subject.plan().lastMarker().filter(m -> m.prefix().complete());
    return subject.template().model().flatMap(model -> last.map(marker -> of(model, marker)));
  }

  private static RewriteCost of(Model model, Marker last) {
    long tokens = last.prefix().known().expected();
    Volume prefixes = new Volume(REQUESTS, tokens, 0, 0);
    PriceList prices = PriceList.of(model);
    return new RewriteCost(
        tokens,
        prices.cached(prefixes, last.ttl(), BigDecimal.valueOf(REQUESTS)).cacheWrite(),
        prices.cached(prefixes, last.ttl(), BigDecimal.ZERO).cacheRead());
  }

  /** The cost in the reader's words. */
  String words() {
    return "cost: the prefix of about %s tokens is written anew; %s requests that write it cost %s, and that read it %s"
        .formatted(Words.count(tokens), Words.count(REQUESTS), dollars(written), dollars(read));
  }

  private static String dollars(BigDecimal exact) {
    BigDecimal cents = exact.setScale(2, RoundingMode.HALF_UP);
    return "$"
        + (cents.signum() > 0 ? cents : exact.round(new MathContext(1)).stripTrailingZeros())
            .toPlainString();
  }
}
