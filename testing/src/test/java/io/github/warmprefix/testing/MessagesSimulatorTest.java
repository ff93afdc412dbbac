package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.FRAME;
import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.request;
import static io.github.warmprefix.testing.Fixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.anthropic.errors.BadRequestException;
import com.anthropic.errors.NotFoundException;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.StopReason;
import com.anthropic.models.messages.Usage;
import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesSimulatorTest {
  private final Fixture fixture = new Fixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void writesThePrefixOnceAndReadsItAfterwards() {
    MessageCreateParams params = request(marked(chars(600))).build();

    Usage first = fixture.sdk.messages().create(params).usage();
    Usage second = fixture.sdk.messages().create(params).usage();

    assertThat(first.inputTokens()).isEqualTo("Hi".length() + FRAME);
    assertThat(first.cacheCreationInputTokens()).contains(600L);
    assertThat(first.cacheCreation().orElseThrow().ephemeral5mInputTokens()).isEqualTo(600);
    assertThat(first.cacheCreation().orElseThrow().ephemeral1hInputTokens()).isZero();
    assertThat(first.cacheReadInputTokens()).contains(0L);
    assertThat(first.outputTokens()).isEqualTo("Hello.".length());
    assertThat(second.inputTokens()).isEqualTo("Hi".length() + FRAME);
    assertThat(second.cacheCreationInputTokens()).contains(0L);
    assertThat(second.cacheReadInputTokens()).contains(600L);
  }

  @Test
  void answersWithAMessageThatTheSdkFindsValid() {
    Message message = fixture.sdk.messages().create(request(text("Be brief.")).build());

    message.validate();
    assertThat(message.content().get(0).asText().text()).isEqualTo("Hello.");
    assertThat(message.stopReason()).contains(StopReason.END_TURN);
    assertThat(message.model().asString()).isEqualTo(Fixture.MODEL);
  }

  @Test
  void countsTokensWithoutTouchingTheCache() {
    MessageCountTokensParams params =
        MessageCountTokensParams.builder()
            .model(Fixture.MODEL)
            .systemOfTextBlockParams(List.of(marked(chars(600))))
            .addUserMessage("Hi")
            .build();

    assertThat(fixture.sdk.messages().countTokens(params).inputTokens())
        .isEqualTo(600 + "Hi".length() + FRAME);

    fixture.sdk.messages().create(request(marked(chars(600))).build());
    assertThat(fixture.lastUsage().cacheReadTokens()).isZero();
    assertThat(fixture.last().number()).isEqualTo(2);
  }

  @Test
  void countsWithTheEstimatorOfTheModelsFamilyByDefault() {
    String system = "You sort support tickets for a bicycle shop. ".repeat(40);
    try (Fixture estimating =
        new Fixture(simulator -> simulator.tokenCounter(TokenCounter.estimated()))) {
      Usage usage = estimating.sdk.messages().create(request(text(system)).build()).usage();

      TokenEstimator estimator = TokenEstimator.of(TokenizerFamily.CLAUDE_4_7);
      assertThat(usage.inputTokens())
          .isEqualTo(
              estimator.estimate(system).expected() + estimator.estimate("Hi").expected() + FRAME);
    }
  }

  @Test
  void fillsTheCacheWithoutAReplyWhenMaxTokensIsZero() {
    Message warm = fixture.sdk.messages().create(request(marked(chars(600))).maxTokens(0).build());
    assertThat(warm.content()).isEmpty();
    assertThat(warm.stopReason()).contains(StopReason.MAX_TOKENS);
    assertThat(warm.usage().outputTokens()).isZero();
    assertThat(warm.usage().cacheCreationInputTokens()).contains(600L);

    fixture.sdk.messages().create(request(marked(chars(600))).build());
    assertThat(fixture.lastUsage().cacheReadTokens()).isEqualTo(600);
  }

  @Test
  void cachesNothingBelowTheMinimumAndSaysSo() {
    MessageCreateParams params = request(marked(chars(511))).build();
    fixture.sdk.messages().create(params);
    Usage second = fixture.sdk.messages().create(params).usage();

    assertThat(second.cacheCreationInputTokens()).contains(0L);
    assertThat(second.cacheReadInputTokens()).contains(0L);
    assertThat(fixture.last().markers().get(0).result())
        .isEqualTo(new MarkerResult.BelowMinimum(512));
  }

  @Test
  void comparesTheWholePrefixWithTheMinimumNotTheMarkedBlock() {
    fixture.sdk.messages().create(request(text(chars(511)), marked("y")).build());

    assertThat(fixture.lastUsage().cacheWriteTokens()).isEqualTo(512);
  }

  @Test
  void putsTheAutomaticMarkerOnTheLastBlock() {
    MessageCreateParams params =
        request(text(chars(600))).cacheControl(CacheControlEphemeral.builder().build()).build();
    fixture.sdk.messages().create(params);
    fixture.sdk.messages().create(params);

    assertThat(fixture.lastUsage().cacheReadTokens()).isEqualTo(600 + "Hi".length() + FRAME);
    assertThat(fixture.lastUsage().inputTokens()).isZero();
    assertThat(fixture.last().markers().get(0).automatic()).isTrue();
    assertThat(fixture.last().markers().get(0).path()).isEqualTo("messages[0].content");
  }

  @Test
  void takesAStringAndAListOfOneTextBlockForTheSamePrompt() {
    fixture.sdk.messages().create(request(marked(chars(600))).build());
    fixture
        .sdk
        .messages()
        .create(
            MessageCreateParams.builder()
                .model(Fixture.MODEL)
                .maxTokens(100)
                .system(chars(600))
                .addUserMessage("Hi")
                .cacheControl(CacheControlEphemeral.builder().build())
                .build());

    assertThat(fixture.lastUsage().cacheReadTokens()).isEqualTo(600);
  }

  @Test
  void refusesThroughTheSdkAsTheApiDoes() {
    assertThatThrownBy(
            () ->
                fixture
                    .sdk
                    .messages()
                    .create(
                        request(marked("1"), marked("2"), marked("3"), marked("4"), marked("5"))
                            .build()))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("A maximum of 4 blocks with cache_control may be provided. Found 5.");
    assertThat(fixture.last().status()).isEqualTo(400);
    assertThat(fixture.last().error().orElseThrow().type()).isEqualTo("invalid_request_error");
  }

  @Test
  void hasNoUnknownAndNoRetiredModels() {
    for (String model : List.of("claude-unheard-of", "claude-opus-4-1-20250805")) {
      assertThatThrownBy(
              () -> fixture.sdk.messages().create(request(text("x")).model(model).build()))
          .isInstanceOf(NotFoundException.class)
          .hasMessageContaining("model: " + model);
    }
  }

  @Test
  void takesNoNegativeLatency() {
    MessagesSimulator.Builder builder = MessagesSimulator.builder();
    assertThatThrownBy(() -> builder.latency(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void runsOnDaemonThreadsAndLeavesNoneBehind() {
    fixture.sdk.messages().create(request(text("x")).build());
    assertThat(threads()).isNotEmpty().allMatch(Thread::isDaemon);

    fixture.api.close();

    assertThat(threads()).isEmpty();
  }

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(
            thread ->
                thread.getName().equals("messages-simulator")
                    || thread.getName().startsWith("HTTP-Dispatcher"))
        .toList();
  }
}
