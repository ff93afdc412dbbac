package io.github.warmprefix.runtime.warm;

import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.Tags;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads prefixes again before their entries die, where the cost model says that it pays, and stops
 * when no requests come.
 *
 * <pre>{@code
 * WarmKeeper keeper = WarmKeeper.of(client.messages()::create, Timer.of(executor)).build();
 * Warm north =
 *     keeper.keep(
 *         Tags.of(TicketTriagePrompt.PREFIX).key("NORTH"),
 *         WarmPlan.of(model, limits, workload, 9_400, Ttl.FIVE_MINUTES),
 *         () -> TicketTriagePrompt.prewarm(Brand.NORTH));
 * ...
 * north.used();
 * client.messages().create(request);
 * }</pre>
 *
 * <p>One process should keep a prefix warm, not each of its replicas. Safe for use by many threads.
 */
public final class WarmKeeper {
  private static final Logger LOG = System.getLogger(WarmKeeper.class.getName());
  private static final String TASK = "keep-warm";

  private final Function<MessageCreateParams, Message> client;
  private final Timer timer;
  private final Clock clock;
  private final Duration margin;
  private final Consumer<Sample> samples;
  private final BiConsumer<Tags, WarmEnd> ends;

  private WarmKeeper(Builder builder) {
    client = builder.client;
    timer = builder.timer;
    clock = builder.clock;
    margin = builder.margin;
    samples = builder.samples;
    ends = builder.ends;
  }

  /**
   * A builder of keepers.
   *
   * @param client how a request is answered, {@code client.messages()::create} for example
   * @param timer when the next warming is due
   */
  public static Builder of(Function<MessageCreateParams, Message> client, Timer timer) {
    return new Builder(client, timer);
  }

  /**
   * Keeps a prefix warm from its first use on, if the plan says that it pays.
   *
   * @param tags what warmings are booked under, with a task of their own
   * @param prewarm makes a request that only warms, as generated builders have one
   * @throws IllegalArgumentException if entries do not live longer than the margin
   */
  public Warm keep(Tags tags, WarmPlan plan, Supplier<MessageCreateParams> prewarm) {
    if (!(plan instanceof WarmPlan.Pays pays)) {
      return new LeftCold(plan);
    }
    if (margin.compareTo(pays.ttl().life()) >= 0) {
      throw new IllegalArgumentException("entries die within the margin of " + margin);
    }
    WarmPrefix prefix =
        new WarmPrefix(
            pays,
            () -> hit(tags.task(TASK), prewarm.get()),
            clock,
            timer,
            margin,
            end -> ends.accept(tags, end));
    return new KeptWarm(plan, prefix);
  }

  private boolean hit(Tags tags, MessageCreateParams prewarm) {
    Sample sample = Sample.of(tags, client.apply(prewarm));
    samples.accept(sample);
    return sample.tokens().read() > 0 && sample.tokens().written() == 0;
  }

  private record LeftCold(WarmPlan plan) implements Warm {
    @Override
    public void used() {}

    @Override
    public void close() {}
  }

  private record KeptWarm(WarmPlan plan, WarmPrefix prefix) implements Warm {
    @Override
    public void used() {
      prefix.used();
    }

    @Override
    public void close() {
      prefix.close();
    }
  }

  /** Sets up a keeper. */
  public static final class Builder {
    private final Function<MessageCreateParams, Message> client;
    private final Timer timer;
    private Clock clock = Clock.systemUTC();
    private Duration margin = Duration.ofSeconds(30);
    private Consumer<Sample> samples = sample -> {};
    private BiConsumer<Tags, WarmEnd> ends =
        (tags, end) ->
            LOG.log(Level.INFO, "{0} is no longer kept warm: {1}", tags.template(), end.words());

    private Builder(Function<MessageCreateParams, Message> client, Timer timer) {
      this.client = Objects.requireNonNull(client);
      this.timer = Objects.requireNonNull(timer);
    }

    /** The clock that entries age by. */
    public Builder clock(Clock value) {
      clock = Objects.requireNonNull(value);
      return this;
    }

    /**
     * How long before the end of its life an entry is read, 30 seconds if nothing is said.
     *
     * @throws IllegalArgumentException if not positive
     */
    public Builder margin(Duration value) {
      if (value.isNegative() || value.isZero()) {
        throw new IllegalArgumentException("a margin is longer than " + value);
      }
      margin = value;
      return this;
    }

    /** What is told of every warming, {@code monitor::record} for example. */
    public Builder samples(Consumer<Sample> value) {
      samples = Objects.requireNonNull(value);
      return this;
    }

    /** What is told when a prefix is no longer kept warm; instead of the log. */
    public Builder ends(BiConsumer<Tags, WarmEnd> value) {
      ends = Objects.requireNonNull(value);
      return this;
    }

    /** The keeper. */
    public WarmKeeper build() {
      return new WarmKeeper(this);
    }
  }
}
