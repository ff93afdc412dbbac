package io.github.warmprefix.runtime.monitor.micrometer;

import io.github.warmprefix.runtime.monitor.Booking;
import io.github.warmprefix.runtime.monitor.SeriesKey;
import io.github.warmprefix.runtime.monitor.Tokens;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.math.BigDecimal;

/** The meters of one series. */
final class SeriesMeters {
  private static final String DOLLARS = "usd";

  private final Counter requests;
  private final Counter hits;
  private final Counter writes;
  private final Counter input;
  private final Counter written5m;
  private final Counter written1h;
  private final Counter read;
  private final Counter output;
  private final Counter cost;
  private final Counter uncachedCost;

  SeriesMeters(MeterRegistry registry, SeriesKey key) {
    Tags tags =
        Tags.of(
            "template",
            key.template(),
            "version",
            key.version(),
            "model",
            key.model(),
            "task",
            key.task());
    requests = counter(registry, "warmprefix.requests", "requests", tags);
    hits = counter(registry, "warmprefix.cache.hits", "requests", tags);
    writes = counter(registry, "warmprefix.cache.writes", "requests", tags);
    input = tokens(registry, tags, "input");
    written5m = tokens(registry, tags, "cache_write_5m");
    written1h = tokens(registry, tags, "cache_write_1h");
    read = tokens(registry, tags, "cache_read");
    output = tokens(registry, tags, "output");
    cost = counter(registry, "warmprefix.cost", DOLLARS, tags);
    uncachedCost = counter(registry, "warmprefix.cost.uncached", DOLLARS, tags);
  }

  private static Counter tokens(MeterRegistry registry, Tags tags, String type) {
    return counter(registry, "warmprefix.tokens", "tokens", tags.and("type", type));
  }

  private static Counter counter(MeterRegistry registry, String name, String unit, Tags tags) {
    return Counter.builder(name).baseUnit(unit).tags(tags).register(registry);
  }

  void count(Booking booking) {
    Tokens tokens = booking.sample().tokens();
    requests.increment();
    hits.increment(tokens.read() > 0 ? 1 : 0);
    writes.increment(tokens.written() > 0 ? 1 : 0);
    input.increment(tokens.input());
    written5m.increment(tokens.written5m());
    written1h.increment(tokens.written1h());
    read.increment(tokens.read());
    output.increment(tokens.output());
    booking.cost().map(BigDecimal::doubleValue).ifPresent(cost::increment);
    booking.uncachedCost().map(BigDecimal::doubleValue).ifPresent(uncachedCost::increment);
  }
}
