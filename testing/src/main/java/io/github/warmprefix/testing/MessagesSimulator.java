package io.github.warmprefix.testing;

import io.github.warmprefix.core.models.ModelCatalogue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A Messages API on loopback that caches by the rules of the real one. It answers {@code
 * /v1/messages}, {@code /v1/messages/batches} and {@code /v1/messages/count_tokens} with the usage
 * fields, or the error texts, that the API would send, and tells for each request which marker hit
 * and why another missed.
 *
 * <pre>{@code
 * try (var api = MessagesSimulator.start()) {
 *   AnthropicClient client =
 *       AnthropicOkHttpClient.builder().baseUrl(api.baseUrl()).apiKey("test").build();
 *   client.messages().create(params);
 *   client.messages().create(params);
 *   api.assertThat().noErrors().allHitAfterFirst();
 * }
 * }</pre>
 *
 * <p>Batches run as the clock goes on, their requests in random order and side by side, by the
 * {@link BatchPlan}.
 *
 * <p>What it does not do: think, call tools. Replies are text. Tokens are estimated unless a
 * counter is given. Safe for use by several threads.
 *
 * <p>Where the rules of the API are not known to the byte, it chooses the miss:
 *
 * <ul>
 *   <li>The compared bytes of a block are its JSON, without its marker and white space, in its own
 *       order of keys.
 *   <li>A change of {@code thinking} or {@code output_config} loses every entry. On the real API it
 *       depends on the model whether those of tools and system are kept.
 *   <li>A read renews an entry for the TTL it was written with, whatever the TTL of the marker.
 *   <li>Nothing is written at a marker in front of a hit, since nothing is billed there.
 *   <li>Cache diagnostics know the last 10,000 requests that asked for them. Changed tools go
 *       before a changed system prompt, as in the prompt.
 * </ul>
 */
public final class MessagesSimulator implements AutoCloseable {
  private final SimulatorServer server;
  private final Batches batches;
  private final Journal journal;

  private MessagesSimulator(SimulatorServer server, Batches batches, Journal journal) {
    this.server = server;
    this.batches = batches;
    this.journal = journal;
  }

  /** A simulator with the bundled model catalogue, the system's clock and a fixed reply. */
  public static MessagesSimulator start() {
    return builder().start();
  }

  /** A builder of simulators. */
  public static Builder builder() {
    return new Builder();
  }

  /** The URL to give to the client, without a trailing slash. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.port();
  }

  /** All exchanges so far, in order of arrival. An exchange is here before its response is sent. */
  public List<Exchange> exchanges() {
    return journal.exchanges();
  }

  /** All batches so far, in order of creation. */
  public List<ReceivedBatch> batches() {
    return batches.received();
  }

  /** The requests of batches that have had their turn so far, in this order. */
  public List<BatchItem> batchItems() {
    return batches.items();
  }

  /** Assertions on the messages asked for so far. */
  public CacheAssertions assertThat() {
    return new CacheAssertions(exchanges());
  }

  /** Stops the server. Requests in progress are broken off; nothing is left running. */
  @Override
  public void close() {
    server.close();
  }

  /** Sets up a simulator. */
  public static final class Builder {
    private Clock clock = Clock.systemUTC();
    private ModelCatalogue catalogue = ModelCatalogue.bundled();
    private TokenCounter counter = TokenCounter.estimated();
    private Function<ReceivedRequest, String> reply = request -> "This is a simulated reply.";
    private Duration latency = Duration.ZERO;
    private BatchPlan batchPlan = BatchPlan.SMOOTH;
    private FaultPlan faults = FaultPlan.NONE;

    private Builder() {}

    /** The clock that entries age by, for example a {@link SimulatedClock}. */
    public Builder clock(Clock value) {
      clock = Objects.requireNonNull(value);
      return this;
    }

    /** The models with their minimums, and the limits of the API. */
    public Builder catalogue(ModelCatalogue value) {
      catalogue = Objects.requireNonNull(value);
      return this;
    }

    /** How tokens are counted. */
    public Builder tokenCounter(TokenCounter value) {
      counter = Objects.requireNonNull(value);
      return this;
    }

    /**
     * The text of each reply; cut off at {@code max_tokens}. It is called by the thread that serves
     * the request, before the response begins, so what the request writes to the cache cannot be
     * read yet. If it throws, the answer is HTTP 500.
     */
    public Builder reply(Function<ReceivedRequest, String> value) {
      reply = Objects.requireNonNull(value);
      return this;
    }

    /**
     * How long each message takes before its response begins, in real time.
     *
     * @throws IllegalArgumentException if negative
     */
    public Builder latency(Duration value) {
      if (value.isNegative()) {
        throw new IllegalArgumentException("negative latency: " + value);
      }
      latency = value;
      return this;
    }

    /** How batches go. */
    public Builder batches(BatchPlan value) {
      batchPlan = Objects.requireNonNull(value);
      return this;
    }

    /** Which calls go wrong. */
    public Builder faults(FaultPlan value) {
      faults = Objects.requireNonNull(value);
      return this;
    }

    /**
     * Starts the simulator.
     *
     * @throws java.io.UncheckedIOException if no port can be had on the loopback address
     */
    public MessagesSimulator start() {
      Journal journal = new Journal();
      TokenCounter known = new KnownCounts(counter);
      MessagesApi api = new MessagesApi(catalogue, known, new Replies(reply, known, latency));
      Batches batches = new Batches(api, batchPlan, catalogue.limits());
      RequestHandler handler =
          new RequestHandler(
              api, new BatchesApi(batches, catalogue.limits()), faults, clock, journal);
      return new MessagesSimulator(SimulatorServer.start(handler), batches, journal);
    }
  }
}
