package io.github.warmprefix.runtime.monitor;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** The running sums of one {@link SeriesKey}; adding takes no lock. */
final class Series {
  private static final int SCALE = 12;

  private final SeriesKey key;
  private final LongAdder requests = new LongAdder();
  private final LongAdder hits = new LongAdder();
  private final LongAdder writes = new LongAdder();
  private final LongAdder priced = new LongAdder();
  private final LongAdder input = new LongAdder();
  private final LongAdder written5m = new LongAdder();
  private final LongAdder written1h = new LongAdder();
  private final LongAdder read = new LongAdder();
  private final LongAdder output = new LongAdder();
  private final LongAdder pricedPrompt = new LongAdder();
  private final LongAdder inputCost = new LongAdder();
  private final LongAdder outputCost = new LongAdder();
  private final LongAdder uncachedCost = new LongAdder();
  private final LongAdder unbatchedCost = new LongAdder();
  private final LongAdder plainCost = new LongAdder();

  Series(SeriesKey key) {
    this.key = key;
  }

  SeriesKey key() {
    return key;
  }

  void add(Tokens tokens, Optional<Charge> charge) {
    requests.increment();
    hits.add(tokens.read() > 0 ? 1 : 0);
    writes.add(tokens.written() > 0 ? 1 : 0);
    input.add(tokens.input());
    written5m.add(tokens.written5m());
    written1h.add(tokens.written1h());
    read.add(tokens.read());
    output.add(tokens.output());
    if (charge.isPresent()) {
      priced.increment();
      pricedPrompt.add(tokens.prompt());
      add(charge.get());
    }
  }

  private void add(Charge charge) {
    inputCost.add(charge.input());
    outputCost.add(charge.output());
    uncachedCost.add(charge.uncached());
    unbatchedCost.add(charge.unbatched());
    plainCost.add(charge.plain());
  }

  /** The sums so far; answers that come meanwhile may be in some of them only. */
  Totals totals() {
    return new Totals(
        requests.sum(),
        hits.sum(),
        writes.sum(),
        priced.sum(),
        new Tokens(input.sum(), written5m.sum(), written1h.sum(), read.sum(), output.sum()),
        pricedPrompt.sum(),
        usd(inputCost),
        usd(outputCost),
        usd(uncachedCost),
        usd(unbatchedCost),
        usd(plainCost));
  }

  private static BigDecimal usd(LongAdder sum) {
    return BigDecimal.valueOf(sum.sum(), SCALE);
  }
}
