package io.github.warmprefix.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A simulator that counts one token a character, its clock, and two ways to it: the SDK's client
 * and plain HTTP for requests that the SDK would not build.
 */
final class Fixture implements AutoCloseable {
  /** Minimum 512 tokens, frame 8 tokens, no tool prompt. */
  static final String MODEL = "claude-sonnet-5-5";

  static final int FRAME = 8;

  final SimulatedClock clock = SimulatedClock.startingAt(Instant.parse("2026-11-21T10:00:00Z"));
  final MessagesSimulator api;
  final AnthropicClient sdk;

  private final List<AnthropicClient> clients = new ArrayList<>();

  Fixture() {
    this(UnaryOperator.identity());
  }

  /** With further settings of the simulator. */
  Fixture(UnaryOperator<MessagesSimulator.Builder> settings) {
    MessagesSimulator.Builder builder =
        MessagesSimulator.builder()
            .clock(clock)
            .tokenCounter((family, text) -> text.length())
            .reply(request -> "Hello.");
    api = settings.apply(builder).start();
    sdk = client("test-key");
  }

  AnthropicClient client(String key) {
    AnthropicClient client =
        AnthropicOkHttpClient.builder().baseUrl(api.baseUrl()).apiKey(key).build();
    clients.add(client);
    return client;
  }

  /** The exchange of the latest request. */
  Exchange last() {
    List<Exchange> exchanges = api.exchanges();
    return exchanges.get(exchanges.size() - 1);
  }

  TokenUsage lastUsage() {
    return last().usage().orElseThrow(() -> new AssertionError(last().describe()));
  }

  HttpResponse<String> post(String body) {
    return post("/v1/messages", body);
  }

  HttpResponse<String> post(String path, String body) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(api.baseUrl() + path))
                  .header("x-api-key", "test-key")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    clients.forEach(AnthropicClient::close);
    api.close();
  }

  static MessageCreateParams.Builder request(TextBlockParam... system) {
    return MessageCreateParams.builder()
        .model(MODEL)
        .maxTokens(100)
        .systemOfTextBlockParams(List.of(system))
        .addUserMessage("Hi");
  }

  static TextBlockParam text(String text) {
    return TextBlockParam.builder().text(text).build();
  }

  static TextBlockParam marked(String text) {
    return marked(text, CacheControlEphemeral.Ttl.TTL_5M);
  }

  static TextBlockParam marked(String text, CacheControlEphemeral.Ttl ttl) {
    return TextBlockParam.builder()
        .text(text)
        .cacheControl(CacheControlEphemeral.builder().ttl(ttl).build())
        .build();
  }

  /** So many characters, and so tokens. */
  static String chars(int count) {
    return "x".repeat(count);
  }

  /** The API refuses a request, written with single quotes, in these words. */
  void refuses(String body, String message) {
    HttpResponse<String> response = post(body.replace('\'', '"'));
    JsonNode error;
    try {
      error = JsonText.parse(response.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(response.body(), e);
    }
    assertThat(error.at("/error/message").asText()).isEqualTo(message);
    assertThat(error.at("/error/type").asText()).isEqualTo("invalid_request_error");
    assertThat(error.at("/type").asText()).isEqualTo("error");
    assertThat(response.statusCode()).isEqualTo(400);
  }

  /** The API takes a request, written with single quotes. */
  void accepts(String body) {
    HttpResponse<String> response = post(body.replace('\'', '"'));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }
}
