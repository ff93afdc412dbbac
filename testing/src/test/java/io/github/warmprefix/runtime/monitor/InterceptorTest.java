package io.github.warmprefix.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.RequestOptions;
import com.anthropic.core.http.HttpRequest;
import com.anthropic.core.http.HttpResponse;
import com.anthropic.core.http.Interceptor;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.errors.BadRequestException;
import com.anthropic.helpers.MessageAccumulator;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.DiagnosticsParam;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.RawMessageStreamEvent;
import com.anthropic.models.messages.TextBlockParam;
import io.github.warmprefix.testing.MessagesSimulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's own client, unmodified but for the interceptor, against the simulator over HTTP. */
class InterceptorTest {
  private static final String MODEL = "claude-sonnet-5-5";
  private static final Tags TAGS = new Tags("shop.Triage", "3", "tickets", "Nørth; 50 %");

  private final MessagesSimulator api =
      MessagesSimulator.builder()
          .tokenCounter((family, text) -> text.length())
          .reply(request -> "Hello.")
          .start();
  private final CacheMonitor monitor = CacheMonitor.builder().thresholds(Thresholds.OFF).build();
  private final List<HttpRequest> sent = new ArrayList<>();
  private final AnthropicClient client =
      AnthropicOkHttpClient.builder()
          .baseUrl(api.baseUrl())
          .apiKey("test-key")
          .addInterceptor(monitor.interceptor())
          .addInterceptor(Interceptor.syncOnly(this::seen))
          .build();

  private HttpResponse seen(
      com.anthropic.core.http.HttpClient next, HttpRequest request, RequestOptions options) {
    sent.add(request);
    return next.execute(request, options);
  }

  @AfterEach
  void close() {
    client.close();
    api.close();
  }

  @Test
  void everyMessageIsBookedAsTheSdkReportsIt() {
    Message first = client.messages().create(TAGS.on(request()));
    Message second = client.messages().create(TAGS.on(request()));

    Totals sums = monitor.report().total();

    assertThat(sums.tokens()).isEqualTo(Tokens.of(first.usage()).plus(Tokens.of(second.usage())));
    assertThat(sums.tokens().written()).isEqualTo(sums.tokens().read()).isPositive();
    assertThat(sums.hits()).isEqualTo(1);
    assertThat(monitor.report().rows().get(0).series())
        .isEqualTo(new SeriesKey("shop.Triage", "3", MODEL, "tickets"));
    assertThat(monitor.report().prefixes().get(0).prefix().key()).isEqualTo(TAGS.key());
  }

  @Test
  void aWriteHasTheCauseThatCacheDiagnosticsName() {
    Message first = client.messages().create(TAGS.on(diagnosed(request(), null)));
    MessageCreateParams changed =
        request().toBuilder()
            .systemOfTextBlockParams(
                List.of(
                    request().system().orElseThrow().asTextBlockParams().get(0).toBuilder()
                        .text("Other rules. ".repeat(500))
                        .build()))
            .build();
    client.messages().create(TAGS.on(diagnosed(changed, first.id())));

    assertThat(monitor.report().prefixes().get(0).hours().get(0).reasons())
        .isEqualTo(Map.of(MissReason.FIRST_SEEN, 1L, MissReason.SYSTEM_CHANGED, 1L));
  }

  private static MessageCreateParams diagnosed(MessageCreateParams request, String previous) {
    return request.toBuilder()
        .diagnostics(DiagnosticsParam.builder().previousMessageId(previous).build())
        .build();
  }

  @Test
  void bookingAMessageOfTheSdkSaysTheSame() {
    CacheMonitor fed = CacheMonitor.builder().thresholds(Thresholds.OFF).build();
    fed.record(TAGS, client.messages().create(TAGS.on(request())));

    assertThat(fed.report().rows()).isEqualTo(monitor.report().rows());
  }

  @Test
  void tagsDoNotLeaveTheProcess() {
    client.messages().create(TAGS.on(request()));

    assertThat(sent)
        .singleElement()
        .satisfies(request -> assertThat(request.headers().values("warmprefix-tags")).isEmpty());
  }

  @Test
  void aRequestWithoutTagsIsBookedUnderItsModel() {
    client.messages().create(request());

    assertThat(monitor.report().rows())
        .extracting(CacheReport.Row::series)
        .containsExactly(new SeriesKey("", "", MODEL, ""));
  }

  @Test
  void aStreamIsBookedOnceAndArrivesWhole() {
    MessageAccumulator whole = MessageAccumulator.create();
    try (StreamResponse<RawMessageStreamEvent> stream =
        client.messages().createStreaming(TAGS.on(request()))) {
      stream.stream().forEach(whole::accumulate);
    }

    Message message = whole.message();
    assertThat(message.content().get(0).asText().text()).isEqualTo("Hello.");
    assertThat(monitor.report().total().requests()).isEqualTo(1);
    assertThat(monitor.report().total().tokens()).isEqualTo(Tokens.of(message.usage()));
  }

  @Test
  void anAsynchronousClientIsWatchedToo() {
    AnthropicClient plain =
        AnthropicOkHttpClient.builder()
            .baseUrl(api.baseUrl())
            .apiKey("test-key")
            .addInterceptor(monitor.interceptor())
            .build();
    Message message = plain.async().messages().create(TAGS.on(request())).join();
    plain.close();

    assertThat(monitor.report().total().tokens()).isEqualTo(Tokens.of(message.usage()));
  }

  @Test
  void errorsAndTokenCountsAreNotBooked() {
    client
        .messages()
        .countTokens(MessageCountTokensParams.builder().model(MODEL).addUserMessage("Hi").build());
    assertThatThrownBy(
            () -> client.messages().create(request().toBuilder().model("no-such-model").build()))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () ->
                client
                    .messages()
                    .create(
                        request().toBuilder().systemOfTextBlockParams(List.of(marked(""))).build()))
        .isInstanceOf(BadRequestException.class);

    assertThat(monitor.report().rows()).isEmpty();
  }

  private static MessageCreateParams request() {
    return MessageCreateParams.builder()
        .model(MODEL)
        .maxTokens(100)
        .systemOfTextBlockParams(List.of(marked("x".repeat(600))))
        .addUserMessage("Hi")
        .build();
  }

  private static TextBlockParam marked(String text) {
    return TextBlockParam.builder()
        .text(text)
        .cacheControl(CacheControlEphemeral.builder().build())
        .build();
  }
}
