package io.github.warmprefix.sample;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import io.github.warmprefix.testing.MessagesSimulator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the requests go: the real API, or a simulator that ends with it. */
final class Endpoint implements AutoCloseable {
  private static final String DRAFT =
      "Thank you for writing. Your ticket is with the team that can help, and they will answer you"
          + " by the end of the next working day.";

  private final AnthropicClient client;
  private final Optional<MessagesSimulator> simulator;

  private Endpoint(AnthropicClient client, Optional<MessagesSimulator> simulator) {
    this.client = client;
    this.simulator = simulator;
  }

  /** The real API; every request is billed to the owner of the key. */
  static Endpoint live(String apiKey) {
    return new Endpoint(AnthropicOkHttpClient.builder().apiKey(apiKey).build(), Optional.empty());
  }

  /** A simulator on this machine, which needs no network and costs nothing. */
  static Endpoint simulated() {
    return simulated(UnaryOperator.identity());
  }

  /** The same with settings. */
  static Endpoint simulated(UnaryOperator<MessagesSimulator.Builder> settings) {
    MessagesSimulator simulator =
        settings.apply(MessagesSimulator.builder().reply(request -> DRAFT)).start();
    return new Endpoint(
        AnthropicOkHttpClient.builder().baseUrl(simulator.baseUrl()).apiKey("simulated").build(),
        Optional.of(simulator));
  }

  /** The simulator, where it is one. */
  Optional<MessagesSimulator> simulator() {
    return simulator;
  }

  AnthropicClient client() {
    return client;
  }

  /** What to call it in a sentence. */
  String name() {
    return simulator.isPresent() ? "a simulator on this machine" : "the Claude API";
  }

  @Override
  public void close() {
    client.close();
    simulator.ifPresent(MessagesSimulator::close);
  }
}
