package io.github.warmprefix.runtime.monitor;

import com.anthropic.core.http.Interceptor;
import com.anthropic.models.messages.Message;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Measures what the prompt cache does for the answers it is fed with.
 *
 * <pre>{@code
 * CacheMonitor monitor = CacheMonitor.create();
 * AnthropicClient client =
 *     AnthropicOkHttpClient.builder().fromEnv().addInterceptor(monitor.interceptor()).build();
 * ...
 * System.out.println(monitor.report().text());
 * }</pre>
 *
 * <p>Booking an answer takes no lock and makes a few small objects. Memory is bounded: series and
 * prefixes beyond the limits are summed under one name. Safe for use by many threads.
 */
public final class CacheMonitor {
  private static final Logger LOG = System.getLogger(CacheMonitor.class.getName());

  private final Clock clock;
  private final Tariffs tariffs;
  private final Watch watch;
  private final Bounded<SeriesKey, Series> series;
  private final Bounded<PrefixId, PrefixLog> prefixes;
  private final List<Consumer<Booking>> listeners;

  private CacheMonitor(Builder builder) {
    clock = builder.clock;
    tariffs = new Tariffs(builder.catalogue);
    watch = new Watch(builder.thresholds, builder.alarms);
    series = new Bounded<>(builder.mostSeries, SeriesKey.OTHERS, Series::new);
    prefixes = new Bounded<>(builder.mostPrefixes, PrefixId.OTHERS, PrefixLog::new);
    listeners = List.copyOf(builder.listeners);
  }

  /** A monitor with the bundled prices and the default thresholds, whose alarms go to the log. */
  public static CacheMonitor create() {
    return builder().build();
  }

  /** A builder of monitors. */
  public static Builder builder() {
    return new Builder();
  }

  /** Books an answer. */
  public Booking record(Tags tags, Message message) {
    return record(Sample.of(tags, message));
  }

  /** Books an answer. A listener that throws is logged, and spoils nothing. */
  public Booking record(Sample sample) {
    Optional<Charge> charge =
        tariffs.find(sample.model()).map(tariff -> tariff.charge(sample.tokens(), sample.batch()));
    Series sums = series.get(SeriesKey.of(sample));
    sums.add(sample.tokens(), charge);
    PrefixLog log = prefixes.get(PrefixId.of(sample));
    Hour hour = log.add(sample, clock.instant());
    if (sample.tokens().written() > 0) {
      guarded(() -> watch.afterWrite(log.prefix(), hour));
    }
    Booking booking = Booking.of(sample, sums.key(), charge);
    listeners.forEach(listener -> guarded(() -> listener.accept(booking)));
    return booking;
  }

  private static void guarded(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a listener of the cache monitor failed", e);
    }
  }

  /**
   * An interceptor for the SDK's client that books every message, streamed or not. It looks at
   * bytes as they pass, and changes and delays none. {@link Tags#on} says what a request is booked
   * under; others are booked under their model alone.
   */
  public Interceptor interceptor() {
    return new MonitorInterceptor(this::record, Optional.empty());
  }

  /**
   * The same, which also books the results of batches as they are read, each time they are.
   *
   * @param byCustomId what a request of a batch is booked under
   */
  public Interceptor interceptor(Function<String, Tags> byCustomId) {
    return new MonitorInterceptor(this::record, Optional.of(byCustomId));
  }

  /** All that was booked so far. */
  public CacheReport report() {
    Instant now = clock.instant();
    return CacheReport.of(
        now,
        series.values().stream().map(sums -> new CacheReport.Row(sums.key(), sums.totals())),
        prefixes.values().stream()
            .map(log -> new CacheReport.PrefixRow(log.prefix(), log.hours(now))));
  }

  /** Sets up a monitor. */
  public static final class Builder {
    private static final int MANY = 1000;

    private Clock clock = Clock.systemUTC();
    private ModelCatalogue catalogue = ModelCatalogue.bundled();
    private Thresholds thresholds = Thresholds.DEFAULT;
    private Consumer<Alarm> alarms = alarm -> LOG.log(Level.WARNING, alarm.describe());
    private int mostSeries = MANY;
    private int mostPrefixes = MANY;
    private final List<Consumer<Booking>> listeners = new ArrayList<>();

    private Builder() {}

    /** The clock that says in which hour an answer came. */
    public Builder clock(Clock value) {
      clock = Objects.requireNonNull(value);
      return this;
    }

    /** The models and their prices. */
    public Builder catalogue(ModelCatalogue value) {
      catalogue = Objects.requireNonNull(value);
      return this;
    }

    /** When to raise an alarm. */
    public Builder thresholds(Thresholds value) {
      thresholds = Objects.requireNonNull(value);
      return this;
    }

    /** What is told of alarms, on the thread that books; instead of the log. */
    public Builder alarms(Consumer<Alarm> value) {
      alarms = Objects.requireNonNull(value);
      return this;
    }

    /** Adds what is told of every answer, on the thread that books. */
    public Builder listener(Consumer<Booking> value) {
      listeners.add(Objects.requireNonNull(value));
      return this;
    }

    /**
     * How many series and how many prefixes are kept apart, 1000 each if nothing is said.
     *
     * @throws IllegalArgumentException if one of them is below 1
     */
    public Builder limits(int series, int prefixes) {
      if (series < 1 || prefixes < 1) {
        throw new IllegalArgumentException("a monitor needs room for one series and one prefix");
      }
      mostSeries = series;
      mostPrefixes = prefixes;
      return this;
    }

    /** The monitor. */
    public CacheMonitor build() {
      return new CacheMonitor(this);
    }
  }
}
