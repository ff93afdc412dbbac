package io.github.warmprefix.testing.junit;

import static io.github.warmprefix.testing.WarmprefixAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import io.github.warmprefix.testing.MessagesSimulator;
import io.github.warmprefix.testing.SimulatedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SimulatorExtensionTest {
  private static final List<MessagesSimulator> SEEN = new ArrayList<>();

  @RegisterExtension
  final SimulatorExtension simulators =
      new SimulatorExtension(
          simulator ->
              simulator.tokenCounter((family, text) -> text.length()).reply(request -> "Yes."));

  @BeforeEach
  void warm(AnthropicClient client) {
    client.messages().create(request(0));
  }

  @AfterAll
  static void everySimulatorIsClosed() {
    assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
    SEEN.forEach(
        simulator ->
            assertThatThrownBy(
                    () -> new java.net.URL(simulator.baseUrl()).openConnection().getInputStream())
                .isInstanceOf(java.net.ConnectException.class));
  }

  @RepeatedTest(2)
  void eachTestHasAnEmptyCacheOfItsOwn(AnthropicClient client, MessagesSimulator simulator) {
    SEEN.add(simulator);
    client.messages().create(request(10));
    client.messages().create(request(10));
    assertThat(simulator).served(2).allReadTheCache().cacheWrites(1);
  }

  @Test
  void theClockIsThatOfTheSimulator(
      AnthropicClient client, MessagesSimulator simulator, SimulatedClock clock) {
    clock.advance(Duration.ofMinutes(6));
    client.messages().create(request(10));
    assertThatThrownBy(() -> assertThat(simulator).served(1).allReadTheCache())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 of 1 requests missed the cache")
        .hasMessageContaining("expired 60 s ago");
    assertThatThrownBy(() -> assertThat(simulator).served(2))
        .hasMessageStartingWith("expected 2 requests to be served, but 1 were");
  }

  private static MessageCreateParams request(long maxTokens) {
    return MessageCreateParams.builder()
        .model("claude-sonnet-5-5")
        .maxTokens(maxTokens)
        .systemOfTextBlockParams(
            List.of(
                TextBlockParam.builder()
                    .text("Rules. ".repeat(100))
                    .cacheControl(CacheControlEphemeral.builder().build())
                    .build()))
        .addUserMessage("Hi")
        .build();
  }
}
