package io.github.warmprefix.runtime.monitor.micrometer;

import io.github.warmprefix.runtime.monitor.Booking;
import io.github.warmprefix.runtime.monitor.SeriesKey;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Counts what a cache monitor books in a Micrometer registry, by template, version, model and task.
 * A monitor has a limited number of these, and so has the registry.
 *
 * <pre>{@code
 * CacheMonitor.builder().listener(new CacheMeters(registry)).build();
 * }</pre>
 */
public final class CacheMeters implements Consumer<Booking> {
  private final MeterRegistry registry;
  private final ConcurrentHashMap<SeriesKey, SeriesMeters> series = new ConcurrentHashMap<>();

  /** Meters in a registry. */
  public CacheMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void accept(Booking booking) {
    series.computeIfAbsent(booking.series(), key -> new SeriesMeters(registry, key)).count(booking);
  }
}
