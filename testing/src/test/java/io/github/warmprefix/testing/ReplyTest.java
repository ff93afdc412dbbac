package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.request;
import static io.github.warmprefix.testing.Fixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.core.http.StreamResponse;
import com.anthropic.helpers.MessageAccumulator;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.RawMessageStreamEvent;
import com.anthropic.models.messages.StopReason;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the simulator answers with, in one piece or streamed. */
class ReplyTest {
  private final Fixture fixture = new Fixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void cutsNoCharacterInTwoAtMaxTokens() {
    try (Fixture cyclist = new Fixture(simulator -> simulator.reply(request -> "a🚲"))) {
      Message message = cyclist.sdk.messages().create(request(text("x")).maxTokens(2).build());
      assertThat(message.content().get(0).asText().text()).isEqualTo("a");
    }
  }

  @Test
  void cutsTheReplyAtMaxTokens() {
    Message message = fixture.sdk.messages().create(request(text("x")).maxTokens(3).build());

    assertThat(message.content().get(0).asText().text()).isEqualTo("Hel");
    assertThat(message.stopReason()).contains(StopReason.MAX_TOKENS);
    assertThat(message.usage().outputTokens()).isEqualTo(3);
  }

  @Test
  void streamsTextToTheSdkAndCachesAsWithoutStreaming() {
    MessageCreateParams params = request(marked(chars(600))).build();
    fixture.sdk.messages().create(params);

    MessageAccumulator accumulator = MessageAccumulator.create();
    try (StreamResponse<RawMessageStreamEvent> events =
        fixture.sdk.messages().createStreaming(params)) {
      events.stream().forEach(accumulator::accumulate);
    }

    Message message = accumulator.message();
    assertThat(message.content().get(0).asText().text()).isEqualTo("Hello.");
    assertThat(message.stopReason()).contains(StopReason.END_TURN);
    assertThat(message.usage().cacheReadInputTokens()).contains(600L);
    assertThat(message.usage().outputTokens()).isEqualTo("Hello.".length());
  }

  @Test
  void streamsLongTextInSeveralPiecesWithoutCuttingCharacters() {
    String reply = "Ein längerer Text mit Zeichen wie 🚲 ".repeat(20);
    try (Fixture talkative = new Fixture(simulator -> simulator.reply(request -> reply))) {
      MessageAccumulator accumulator = MessageAccumulator.create();
      MessageCreateParams params = request(text("x")).maxTokens(10_000).build();
      try (StreamResponse<RawMessageStreamEvent> events =
          talkative.sdk.messages().createStreaming(params)) {
        events.stream().forEach(accumulator::accumulate);
      }
      assertThat(accumulator.message().content().get(0).asText().text()).isEqualTo(reply);
    }
  }

  @Test
  void answersWithAServerErrorWhenTheReplyFunctionThrowsAndWritesNothing() {
    AtomicBoolean broken = new AtomicBoolean(true);
    try (Fixture failing =
        new Fixture(
            simulator ->
                simulator.reply(
                    request -> {
                      if (broken.getAndSet(false)) {
                        throw new IllegalStateException("no idea");
                      }
                      return "Hello.";
                    }))) {
      failing.sdk.messages().create(request(marked(chars(600))).build());

      List<Exchange> exchanges = failing.api.exchanges();
      assertThat(exchanges).extracting(Exchange::status).containsExactly(500, 200);
      assertThat(exchanges.get(1).wrote()).isTrue();
    }
  }

  @Test
  void handsTheReplyFunctionASummaryOfTheRequest() {
    try (Fixture echo = new Fixture(simulator -> simulator.reply(ReceivedRequest::lastUserText))) {
      MessageCreateParams params =
          request(text("Repeat.")).addAssistantMessage("Yes?").addUserMessage("Once more.").build();
      assertThat(echo.sdk.messages().create(params).content().get(0).asText().text())
          .isEqualTo("Once more.");
      ReceivedRequest seen = echo.last().request().orElseThrow();
      assertThat(seen.messages()).isEqualTo(3);
      assertThat(seen.systemBlocks()).isEqualTo(1);
      assertThat(seen.tools()).isZero();
      assertThat(seen.maxTokens()).hasValue(100);
    }
  }

  @Test
  void answersWithAServerErrorWhenAnAssertionInTheReplyFunctionFails() {
    try (Fixture asserting =
        new Fixture(
            simulator ->
                simulator.reply(
                    request -> {
                      throw new AssertionError("not what was expected");
                    }))) {
      assertThat(
              asserting
                  .post(
                      "{\"model\":\"claude-sonnet-5-5\",\"max_tokens\":1,"
                          + "\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}")
                  .body())
          .contains("api_error", "not what was expected");
    }
  }
}
