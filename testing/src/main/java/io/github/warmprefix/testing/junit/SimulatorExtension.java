package io.github.warmprefix.testing.junit;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import io.github.warmprefix.testing.MessagesSimulator;
import io.github.warmprefix.testing.SimulatedClock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a simulator of its own, on a clock that stands still, and a client of it. They
 * are made when a parameter asks for them, and closed behind the test.
 *
 * <pre>{@code
 * @ExtendWith(SimulatorExtension.class)
 * class TriageTest {
 *   @Test
 *   void everyTicketHitsTheCache(AnthropicClient client, MessagesSimulator simulator) {
 *     ...
 *     assertThat(simulator).served(2).allReadTheCache();
 *   }
 * }
 * }</pre>
 *
 * <p>Parameters may be a {@link MessagesSimulator}, an {@link AnthropicClient} and a {@link
 * SimulatedClock}. Those of {@code @BeforeEach} methods are the ones of the test. With settings of
 * your own, register it: {@code @RegisterExtension SimulatorExtension simulators = new
 * SimulatorExtension(s -> s.latency(...))}.
 */
public final class SimulatorExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SimulatorExtension.class);
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final UnaryOperator<MessagesSimulator.Builder> settings;
  private final Map<Class<?>, Function<Resources, Object>> parameters =
      Map.of(
          MessagesSimulator.class, resources -> resources.simulator,
          AnthropicClient.class, resources -> resources.client,
          SimulatedClock.class, resources -> resources.clock);

  /** Simulators as they come. */
  public SimulatorExtension() {
    this(UnaryOperator.identity());
  }

  /**
   * Simulators with settings.
   *
   * @param settings is given the builder, which has the clock already
   */
  public SimulatorExtension(UnaryOperator<MessagesSimulator.Builder> settings) {
    this.settings = settings;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameters.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Resources resources =
        test.getStore(NAMESPACE)
            .computeIfAbsent(Resources.class, any -> new Resources(settings), Resources.class);
    return parameters.get(parameter.getParameter().getType()).apply(resources);
  }

  /** What one test has; JUnit closes it behind the test. */
  private static final class Resources implements AutoCloseable {
    final SimulatedClock clock = SimulatedClock.startingAt(START);
    final MessagesSimulator simulator;
    final AnthropicClient client;

    Resources(UnaryOperator<MessagesSimulator.Builder> settings) {
      simulator = settings.apply(MessagesSimulator.builder().clock(clock)).start();
      client =
          AnthropicOkHttpClient.builder().baseUrl(simulator.baseUrl()).apiKey("simulated").build();
    }

    @Override
    public void close() {
      client.close();
      simulator.close();
    }
  }
}
