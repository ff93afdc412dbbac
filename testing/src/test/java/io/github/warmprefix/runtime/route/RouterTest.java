package io.github.warmprefix.runtime.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.BadRequestException;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.runtime.MarkerInfo;
import io.github.warmprefix.runtime.PrefixInfo;
import io.github.warmprefix.runtime.monitor.CacheMonitor;
import io.github.warmprefix.runtime.monitor.Thresholds;
import io.github.warmprefix.testing.MessagesSimulator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two models of the simulator, over HTTP; the cheap one knows the answer to short questions. */
class RouterTest {
  private static final String CHEAP = "claude-haiku-4-5";
  private static final String DEAR = "claude-opus-4-7";

  private final MessagesSimulator api =
      MessagesSimulator.builder()
          .tokenCounter((family, text) -> text.length())
          .reply(
              request ->
                  request.model().equals(CHEAP) && request.lastUserText().length() > 10
                      ? "I am not sure."
                      : "42")
          .start();
  private final CacheMonitor monitor = CacheMonitor.builder().thresholds(Thresholds.OFF).build();
  private final AnthropicClient client =
      AnthropicOkHttpClient.builder()
          .baseUrl(api.baseUrl())
          .apiKey("test-key")
          .addInterceptor(monitor.interceptor())
          .build();
  private final Router<String> router =
      Router.<String>to(client.messages()::create)
          .tier(prefix(CHEAP), question -> request(CHEAP, question))
          .tier(prefix(DEAR), question -> request(DEAR, question))
          .escalate(Escalation.unlessReadable(Integer::parseInt))
          .tagged()
          .build();

  @AfterEach
  void close() {
    client.close();
    api.close();
  }

  @Test
  void aGoodAnswerOfTheCheapModelIsTheEndOfIt() {
    Routed routed = router.route("sums", "6 x 7");

    assertThat(routed.attempts()).hasSize(1);
    assertThat(routed.accepted()).isTrue();
    assertThat(routed.last().model()).isEqualTo(CHEAP);
    assertThat(routed.answer().content().get(0).asText().text()).isEqualTo("42");
  }

  @Test
  void aBadAnswerGoesToTheNextTierWithItsOwnRequest() {
    Routed routed = router.route("sums", "The answer to everything?");

    assertThat(routed.attempts()).extracting(Attempt::model).containsExactly(CHEAP, DEAR);
    assertThat(routed.attempts().get(0).rejected())
        .contains("not of the right form: NumberFormatException");
    assertThat(routed.accepted()).isTrue();
    assertThat(routed.cost().orElseThrow()).isEqualByComparingTo(monitor.report().total().cost());
    assertThat(routed.tokens()).isEqualTo(monitor.report().total().tokens());
  }

  @Test
  void eachModelFillsACacheOfItsOwn() {
    router.route("sums", "The answer to everything?");
    router.route("sums", "The answer to everything?");

    assertThat(monitor.report().prefixes())
        .extracting(row -> row.prefix().model() + " " + row.hours().get(0).writes())
        .containsExactlyInAnyOrder(CHEAP + " 1", DEAR + " 1");
    RouteReport report = router.report();
    assertThat(report.tier(0).hits()).isEqualTo(1);
    assertThat(report.tier(1).hits()).isEqualTo(1);
    assertThat(report.rejectedRate(0)).isEqualTo(1);
    assertThat(report.rows()).allMatch(row -> row.task().equals("sums"));
  }

  @Test
  void theLastTierHasTheLastWord() {
    Router<String> never =
        Router.<String>to(client.messages()::create)
            .tier(prefix(CHEAP), question -> request(CHEAP, question))
            .escalate(Escalation.below(0.9, answer -> 0.25).or(Escalation.onRefusal()))
            .samples(monitor::record)
            .build();

    Routed routed = never.route("sums", "6 x 7");

    assertThat(routed.accepted()).isFalse();
    assertThat(routed.last().rejected()).contains("confidence 0.25, below 0.90");
  }

  @Test
  void anAnswerThatWasCutOffCanGoOn() {
    Routed routed =
        Router.<String>to(client.messages()::create)
            .tier(
                prefix(CHEAP),
                question -> request(CHEAP, question).toBuilder().maxTokens(1).build())
            .tier(prefix(DEAR), question -> request(DEAR, question))
            .escalate(Escalation.onCutOff())
            .build()
            .route("sums", "6 x 7");

    assertThat(routed.attempts()).hasSize(2);
    assertThat(routed.attempts().get(0).rejected()).contains("cut off at max_tokens");
  }

  @Test
  void anErrorOfTheApiGoesToTheCaller() {
    Router<String> broken =
        Router.<String>to(client.messages()::create)
            .tier(
                prefix(CHEAP),
                question ->
                    request(CHEAP, question).toBuilder()
                        .systemOfTextBlockParams(List.of(marked("")))
                        .build())
            .build();

    assertThatThrownBy(() -> broken.route("sums", "6 x 7")).isInstanceOf(BadRequestException.class);
  }

  private static MessageCreateParams request(String model, String question) {
    return MessageCreateParams.builder()
        .model(model)
        .maxTokens(100)
        .systemOfTextBlockParams(List.of(marked("x".repeat(5_000))))
        .addUserMessage(question)
        .build();
  }

  private static TextBlockParam marked(String text) {
    return TextBlockParam.builder()
        .text(text)
        .cacheControl(CacheControlEphemeral.builder().build())
        .build();
  }

  private static PrefixInfo prefix(String model) {
    return new PrefixInfo(
        "shop.Sums",
        "1",
        model,
        "0".repeat(64),
        Optional.empty(),
        OptionalInt.empty(),
        List.of(new MarkerInfo("rules", Ttl.FIVE_MINUTES, List.of())));
  }
}
