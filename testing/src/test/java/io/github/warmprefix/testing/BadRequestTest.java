package io.github.warmprefix.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are not what the API reads at all. */
class BadRequestTest {
  private static final Fixture FIXTURE = new Fixture();

  @AfterAll
  static void close() {
    FIXTURE.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|model: Field required",
        "[]|Input should be a valid dictionary",
        "{'model':5}|model: Input should be a valid string",
        "{'model':'m'}|max_tokens: Field required",
        "{'model':'m','max_tokens':'1'}|max_tokens: Input should be a valid integer",
        "{'model':'m','max_tokens':-1}|max_tokens: Input should be greater than or equal to 0",
        "{'model':'m','max_tokens':1}|messages: Field required",
        "{'model':'m','max_tokens':1,'messages':{}}|messages: Input should be a valid list",
        "{'model':'m','max_tokens':1,'messages':[]}|messages: at least one message is required",
        "{'model':'m','max_tokens':1,'messages':[1]}|messages.0: Input should be a valid dictionary",
        "{'model':'m','max_tokens':1,'messages':[{}]}|messages.0.role: Field required",
        "{'model':'m','max_tokens':1,'messages':[{'role':'me'}]}|messages.0.role: Input should be 'user', 'assistant' or 'system'",
        "{'model':'m','max_tokens':1,'messages':[{'role':'user'}]}|messages.0.content: Field required",
        "{'model':'m','max_tokens':1,'messages':[{'role':'user','content':7}]}|messages.0.content: Input should be a valid list",
        "{'model':'m','max_tokens':1,'messages':[{'role':'user','content':['x']}]}|messages.0.content.0: Input should be a valid dictionary",
        "{'model':'m','max_tokens':1,'messages':[{'role':'user','content':[{}]}]}|messages.0.content.0.type: Field required",
        "{'model':'m','max_tokens':1,'messages':[{'role':'user','content':[{'type':'text'}]}]}|messages.0.content.0.text: Field required",
        "{'model':'m','max_tokens':1,'tools':{}}|tools: Input should be a valid list",
        "{'model':'m','max_tokens':1,'tools':['x']}|tools.0: Input should be a valid dictionary",
        "{'model':'m','max_tokens':1,'system':5}|system: Input should be a valid list",
        "{'model':'m','max_tokens':1,'system':[{'type':'image'}]}|system.0.type: Input should be 'text'"
      })
  void bodiesOfTheWrongShape(String body, String message) {
    FIXTURE.refuses(body, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}{}", "{'a':}", "nonsense"})
  void bodiesThatAreNoJson(String body) {
    HttpResponse<String> response = FIXTURE.post(body.replace('\'', '"'));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("invalid_request_error");
  }

  @Test
  void modelsThatDoNotExist() throws Exception {
    HttpResponse<String> response =
        FIXTURE.post(
            "{'model':'claude-x','max_tokens':1,'messages':[{'role':'user','content':'Hi'}]}"
                .replace('\'', '"'));
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(JsonText.parse(response.body()).at("/error/type").asText())
        .isEqualTo("not_found_error");
    assertThat(JsonText.parse(response.body()).at("/error/message").asText())
        .isEqualTo("model: claude-x");
  }

  @Test
  void bodiesOfMoreThan32Megabytes() {
    HttpResponse<String> response = FIXTURE.post(" ".repeat(RequestHandler.MAX_BODY_BYTES + 1));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("request_too_large");
  }

  @Test
  void otherPathsAndMethods() throws Exception {
    assertThat(FIXTURE.post("/v1/messages/other", "{}").statusCode()).isEqualTo(404);
    HttpRequest get =
        HttpRequest.newBuilder(URI.create(FIXTURE.api.baseUrl() + "/v1/messages")).build();
    assertThat(
            HttpClient.newHttpClient().send(get, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(405);
  }

  @Test
  void requestsWithoutAnApiKey() throws Exception {
    HttpRequest keyless =
        HttpRequest.newBuilder(URI.create(FIXTURE.api.baseUrl() + "/v1/messages"))
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(keyless, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).contains("authentication_error", "x-api-key header is required");
  }
}
