package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.request;
import static io.github.warmprefix.testing.Fixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.JsonValue;
import com.anthropic.errors.AnthropicServiceException;
import com.anthropic.errors.BadRequestException;
import com.anthropic.errors.InternalServerException;
import com.anthropic.errors.RateLimitException;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.CacheControlEphemeral.Ttl;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.batches.BatchCreateParams;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The API's own words reach the caller of the SDK, as the SDK's exceptions. */
class SdkErrorsTest {
  private final Fixture fixture = new Fixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void moreThanFourMarkers() {
    refused(
        request(marked("a"), marked("b"), marked("c"), marked("d"), marked("e")),
        "A maximum of 4 blocks with cache_control may be provided. Found 5.");
  }

  @Test
  void anHourBehindFiveMinutes() {
    refused(
        request(marked("a"), marked("b", Ttl.TTL_1H)),
        "system.1.cache_control.ttl: a ttl='1h' cache_control block must not come after a ttl='5m'"
            + " cache_control block. Note that blocks are processed in the following order:"
            + " `tools`, `system`, `messages`.");
  }

  @Test
  void aTtlThatThereIsNot() {
    refused(
        request(marked("a", Ttl.of("2h"))),
        "system.0.cache_control.ephemeral.ttl: Input should be '5m' or '1h'");
  }

  @Test
  void aMarkerOnAnEmptyText() {
    refused(
        request(marked("")), "system.0.text: cache_control cannot be set for empty text blocks");
  }

  @Test
  void anAutomaticMarkerOnOneWithAnotherTtl() {
    refused(
        request(text("a"))
            .messages(List.of())
            .addUserMessageOfContentBlockParams(
                List.of(ContentBlockParam.ofText(marked("b", Ttl.TTL_1H))))
            .cacheControl(CacheControlEphemeral.builder().ttl(Ttl.TTL_5M).build()),
        "Top-level cache_control has ttl='5m' but the target block already has cache_control with"
            + " ttl='1h'");
  }

  @Test
  void aMarkerOnADeferredTool() {
    refused(
        request(text("a"))
            .addTool(
                Tool.builder()
                    .name("find")
                    .inputSchema(
                        Tool.InputSchema.builder().properties(JsonValue.from(Map.of())).build())
                    .deferLoading(true)
                    .cacheControl(CacheControlEphemeral.builder().build())
                    .build()),
        "Tool 'find' cannot have both defer_loading=true and cache_control set. Tools with"
            + " defer_loading cannot use prompt caching.");
  }

  @Test
  void anIdThatABatchMayNotHave() {
    BatchCreateParams batch =
        BatchCreateParams.builder()
            .addRequest(
                BatchCreateParams.Request.builder()
                    .customId("not allowed")
                    .params(
                        BatchCreateParams.Request.Params.builder()
                            .model(Fixture.MODEL)
                            .maxTokens(10)
                            .addUserMessage("Hi")
                            .build())
                    .build())
            .build();
    assertThat(
            catchThrowableOfType(
                BadRequestException.class, () -> fixture.sdk.messages().batches().create(batch)))
        .hasMessageContaining(
            "requests.0.custom_id: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'");
  }

  @Test
  void countingRefusesTheSame() {
    MessageCountTokensParams request =
        MessageCountTokensParams.builder()
            .model(Fixture.MODEL)
            .addUserMessage("Hi")
            .systemOfTextBlockParams(List.of(marked("a", Ttl.of("2h"))))
            .build();
    assertThat(
            catchThrowableOfType(
                BadRequestException.class, () -> fixture.sdk.messages().countTokens(request)))
        .hasMessageContaining("Input should be '5m' or '1h'");
  }

  @Test
  void aLimitAndAnOverloadAreThoseOfTheFaultPlan() {
    try (Fixture busy = new Fixture(SdkErrorsTest::busy)) {
      AnthropicClient client =
          AnthropicOkHttpClient.builder()
              .baseUrl(busy.api.baseUrl())
              .apiKey("test-key")
              .maxRetries(0)
              .build();
      RateLimitException limit =
          catchThrowableOfType(
              RateLimitException.class, () -> client.messages().create(request(text("a")).build()));
      assertThat(limit.headers().values("retry-after")).containsExactly("7");
      AnthropicServiceException overload =
          catchThrowableOfType(
              InternalServerException.class,
              () -> client.messages().create(request(text("a")).build()));
      assertThat(overload.statusCode()).isEqualTo(529);
      assertThat(overload).hasMessageContaining("Overloaded");
      client.close();
    }
  }

  private static MessagesSimulator.Builder busy(MessagesSimulator.Builder simulator) {
    return simulator.faults(
        (number, method, path) ->
            Optional.of(
                number == 1 ? Fault.rateLimited(Duration.ofSeconds(7)) : Fault.overloaded()));
  }

  private void refused(MessageCreateParams.Builder request, String words) {
    BadRequestException refusal =
        catchThrowableOfType(
            BadRequestException.class, () -> fixture.sdk.messages().create(request.build()));
    assertThat(refusal).hasMessageContaining(words);
    assertThat(refusal.statusCode()).isEqualTo(400);
  }
}
