package io.github.warmprefix.runtime.route;

import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.runtime.PrefixInfo;
import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.Tags;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks tiers in order until an answer is good enough.
 *
 * <pre>{@code
 * Router<Ticket> router =
 *     Router.<Ticket>to(client.messages()::create)
 *         .tier(QuickPrompt.PREFIX, t -> QuickPrompt.builder().ticket(t).build())
 *         .tier(CarefulPrompt.PREFIX, t -> CarefulPrompt.builder().ticket(t).build())
 *         .escalate(Escalation.onRefusal().or(Escalation.unlessReadable(Answer::parse)))
 *         .build();
 * Routed routed = router.route("triage", ticket);
 * }</pre>
 *
 * <p>An exception of the client goes to the caller as it is. Safe for use by many threads.
 *
 * @param <I> what is asked about
 */
public final class Router<I> {
  private static final Logger LOG = System.getLogger(Router.class.getName());

  private final Function<MessageCreateParams, Message> client;
  private final List<Tier<I>> tiers;
  private final Escalation escalation;
  private final Consumer<Sample> samples;
  private final boolean tagged;
  private final RouteBook book;

  private Router(Builder<I> builder) {
    client = builder.client;
    tiers = List.copyOf(builder.tiers);
    escalation = builder.escalation;
    samples = builder.samples;
    tagged = builder.tagged;
    book = new RouteBook(tiers.size(), builder.catalogue);
  }

  /**
   * A builder of routers.
   *
   * @param client how a request is answered, {@code client.messages()::create} for example
   */
  public static <I> Builder<I> to(Function<MessageCreateParams, Message> client) {
    return new Builder<>(client);
  }

  /**
   * Has an item answered.
   *
   * @param task what it is booked under
   */
  public Routed route(String task, I item) {
    List<Attempt> attempts = new ArrayList<>();
    for (int tier = 0; tier < tiers.size(); tier++) {
      Attempt attempt = attempt(task, item, tier);
      attempts.add(attempt);
      if (attempt.rejected().isEmpty()) {
        break;
      }
    }
    return new Routed(attempts);
  }

  private Attempt attempt(String task, I item, int number) {
    Tier<I> tier = tiers.get(number);
    Tags tags = Tags.of(tier.prefix()).task(task);
    MessageCreateParams request = tier.request().apply(item);
    Message answer = client.apply(tagged ? tags.on(request) : request);
    Sample sample = Sample.of(tags, answer);
    samples.accept(sample);
    Optional<String> rejected = escalation.reason(answer);
    return new Attempt(
        number,
        sample.model(),
        answer,
        sample.tokens(),
        book.add(number, task, sample, rejected.isPresent()),
        rejected);
  }

  /** What every tier did for every task so far. */
  public RouteReport report() {
    return book.report();
  }

  /** Sets up a router. */
  public static final class Builder<I> {
    private final Function<MessageCreateParams, Message> client;
    private final List<Tier<I>> tiers = new ArrayList<>();
    private Escalation escalation = Escalation.onRefusal();
    private Consumer<Sample> samples = sample -> {};
    private boolean tagged;
    private ModelCatalogue catalogue = ModelCatalogue.bundled();

    private Builder(Function<MessageCreateParams, Message> client) {
      this.client = Objects.requireNonNull(client);
    }

    /**
     * Adds a tier behind those there are, cheapest first.
     *
     * @param prefix the prefix of the generated builder
     * @param request builds a request with it
     */
    public Builder<I> tier(PrefixInfo prefix, Function<? super I, MessageCreateParams> request) {
      tiers.add(new Tier<>(prefix, request));
      return this;
    }

    /** What is not good enough; a refusal if nothing is said. */
    public Builder<I> escalate(Escalation value) {
      escalation = Objects.requireNonNull(value);
      return this;
    }

    /** What is told of every answer, {@code monitor::record} for example. */
    public Builder<I> samples(Consumer<Sample> value) {
      samples = Objects.requireNonNull(value);
      return this;
    }

    /** Tags every request for a monitor whose interceptor the client has. */
    public Builder<I> tagged() {
      tagged = true;
      return this;
    }

    /** The models and their prices. */
    public Builder<I> catalogue(ModelCatalogue value) {
      catalogue = Objects.requireNonNull(value);
      return this;
    }

    /** One sentence for each tier that does not cache as one may think. */
    public List<String> notes() {
      return TierNotes.of(tiers.stream().map(Tier::prefix).toList(), catalogue);
    }

    /**
     * The router.
     *
     * @throws IllegalStateException if there is no tier
     */
    public Router<I> build() {
      if (tiers.isEmpty()) {
        throw new IllegalStateException("a router needs a tier");
      }
      notes().forEach(note -> LOG.log(Level.WARNING, note));
      return new Router<>(this);
    }
  }
}
