package io.github.warmprefix.testing;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal of a request, in the words of the API where they are known. */
class RefusalTest {
  private static final Fixture FIXTURE = new Fixture();

  private static final String HEAD = "'model':'claude-sonnet-5-5','max_tokens':10";
  private static final String HI = "'messages':[{'role':'user','content':'Hi'}]";
  private static final String MARKER = "'cache_control':{'type':'ephemeral'}";
  private static final String HOUR = "'cache_control':{'type':'ephemeral','ttl':'1h'}";
  private static final String FIVE = "'cache_control':{'type':'ephemeral','ttl':'5m'}";
  private static final String ORDER_END =
      ".cache_control.ttl: a ttl='1h' cache_control block must not come after a ttl='5m'"
          + " cache_control block. Note that blocks are processed in the following order:"
          + " `tools`, `system`, `messages`.";

  @AfterAll
  static void close() {
    FIXTURE.close();
  }

  @Test
  void moreThanFourMarkers() {
    String five = String.join(",", nCopies(5, text("x", MARKER)));
    refuses(
        body("'system':[" + five + "]", HI),
        "A maximum of 4 blocks with cache_control may be provided. Found 5.");
  }

  @Test
  void fourMarkersAndAnAutomaticOne() {
    String four = String.join(",", nCopies(4, text("x", MARKER)));
    refuses(
        body("'system':[" + four + "]", MARKER, HI),
        "A maximum of 4 blocks with cache_control may be provided. Found 5.");
  }

  @Test
  void fourMarkersAndTheSameAutomaticOneOnTheLastBlockAreAccepted() {
    String three = String.join(",", nCopies(3, text("x", MARKER)));
    accepts(body("'system':[" + three + "]", MARKER, user(text("Hi", MARKER))));
  }

  @Test
  void anHourAfterFiveMinutes() {
    refuses(
        body("'system':[" + text("a", FIVE) + "," + text("b", HOUR) + "]", HI),
        "system.1" + ORDER_END);
    refuses(
        body("'system':[" + text("a", MARKER) + "]", user(text("Hi", HOUR))),
        "messages.0.content.0" + ORDER_END);
    accepts(body("'system':[" + text("a", HOUR) + "," + text("b", FIVE) + "]", HI));
  }

  @Test
  void anHourAfterFiveMinutesInTheOrderOfTheWireNotOfTheKeys() {
    String tools = "'tools':[{'name':'t','input_schema':{}," + FIVE + "}]";
    refuses(body("'system':[" + text("a", HOUR) + "]", HI, tools), "system.0" + ORDER_END);
  }

  @Test
  void anAutomaticHourAfterFiveMinutes() {
    refuses(
        body("'system':[" + text("a", FIVE) + "]", HOUR, user(text("Hi"))),
        "messages.0.content.0" + ORDER_END);
  }

  @Test
  void anAutomaticMarkerAgainstAnotherTtlOnItsBlock() {
    refuses(
        body(FIVE, user(text("Hi", HOUR))),
        "Top-level cache_control has ttl='5m' but the target block already has cache_control"
            + " with ttl='1h'");
  }

  @Test
  void markersOnEmptyText() {
    refuses(
        body("'messages':[{'role':'user','content':[" + text("a") + "," + text("", MARKER) + "]}]"),
        "messages.0.content.1.text: cache_control cannot be set for empty text blocks");
    refuses(
        body("'system':[" + text("", MARKER) + "]", HI),
        "system.0.text: cache_control cannot be set for empty text blocks");
  }

  @Test
  void textWithoutText() {
    refuses(body(user(text(""))), "messages: text content blocks must be non-empty");
    refuses(
        body("'messages':[{'role':'user','content':''}]"),
        "messages: text content blocks must be non-empty");
    refuses(
        body("'system':[" + text("") + "]", HI), "system: text content blocks must be non-empty");
    refuses(
        body("'messages':[{'role':'user','content':' '}]"),
        "messages: text content blocks must contain non-whitespace text");
    refuses(
        body("'messages':[{'role':'user','content':[]}]"),
        "messages.0: all messages must have non-empty content except for the optional final"
            + " assistant message");
  }

  @Test
  void markersOnThinking() {
    refuses(
        body(user("{'type':'thinking','thinking':'hm','signature':'s'," + MARKER + "}")),
        "messages.0.content.0.thinking.cache_control: Extra inputs are not permitted");
    refuses(
        body(user("{'type':'redacted_thinking','data':'x'," + MARKER + "}")),
        "messages.0.content.0.redacted_thinking.cache_control: Extra inputs are not permitted");
  }

  @Test
  void markersBelowABlock() {
    String citation = "{'type':'char_location','cited_text':'x'," + MARKER + "}";
    refuses(
        body(user("{'type':'text','text':'x','citations':[" + citation + "]}")),
        "messages.0.content.0.text.citations.0.cache_control: Extra inputs are not permitted");
    refuses(
        body(
            user("{'type':'tool_result','tool_use_id':'a','content':[" + text("x", MARKER) + "]}")),
        "messages.0.content.0.tool_result.content.0.cache_control: Extra inputs are not"
            + " permitted");
    accepts(body(user("{'type':'tool_use','id':'a','name':'t','input':{'x':{" + MARKER + "}}}")));
  }

  @Test
  void ttlsThatDoNotExist() {
    String bad = "'cache_control':{'type':'ephemeral','ttl':'2h'}";
    String wording = "cache_control.ephemeral.ttl: Input should be '5m' or '1h'";
    refuses(body("'system':[" + text("a", bad) + "]", HI), "system.0." + wording);
    refuses(body(user(text("a", bad))), "messages.0.content.0.text." + wording);
    refuses(body("'tools':[{'name':'t'," + bad + "}]", HI), "tools.0.custom." + wording);
    refuses(body(bad, HI), wording);
  }

  @Test
  void markersThatAreNotEphemeral() {
    refuses(
        body("'system':[" + text("a", "'cache_control':{'type':'eternal'}") + "]", HI),
        "system.0.cache_control: Input tag 'eternal' found using 'type' does not match any of"
            + " the expected tags: 'ephemeral'");
    refuses(
        body("'system':[" + text("a", "'cache_control':{}") + "]", HI),
        "system.0.cache_control: Unable to extract tag using discriminator 'type'");
    refuses(body("'cache_control':true", HI), "cache_control: Input should be a valid dictionary");
    accepts(body("'system':[" + text("a", "'cache_control':null") + "]", HI));
  }

  @Test
  void deferredToolsWithAMarker() {
    refuses(
        body("'tools':[{'name':'X','input_schema':{},'defer_loading':true," + MARKER + "}]", HI),
        "Tool 'X' cannot have both defer_loading=true and cache_control set. Tools with"
            + " defer_loading cannot use prompt caching.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'stream':true|stream: true",
        "'thinking':{'type':'enabled','budget_tokens':1024}|enabled thinking",
        "'output_config':{'format':{'type':'json_schema','schema':{}}}|structured output",
        "'tool_choice':{'type':'any'}|a forced tool choice",
        "'tool_choice':{'type':'tool','name':'t'}|a forced tool choice"
      },
      quoteCharacter = '`')
  void preWarmingWith(String parameter, String named) {
    String prewarm = HI + ",'model':'claude-sonnet-5-5','max_tokens':0";
    refuses("{" + prewarm + "," + parameter + "}", "max_tokens: 0 is not supported with " + named);
    accepts(body(parameter, HI));
    accepts("{" + prewarm + ",'output_config':{'effort':'low'},'thinking':{'type':'adaptive'}}");
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
    refuses(body, message);
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
        FIXTURE.post(("{'model':'claude-x','max_tokens':1," + HI + "}").replace('\'', '"'));
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

  @Test
  void aRefusedRequestWritesNothing() {
    String system = "'system':[" + text(Fixture.chars(700), MARKER) + "]";
    refuses(body(system, user(text("Hi", HOUR))), "messages.0.content.0" + ORDER_END);
    accepts(body(system, HI));
    assertThat(FIXTURE.lastUsage().cacheReadTokens()).isZero();
  }

  private static void refuses(String body, String message) {
    HttpResponse<String> response = FIXTURE.post(body.replace('\'', '"'));
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

  private static void accepts(String body) {
    HttpResponse<String> response = FIXTURE.post(body.replace('\'', '"'));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }

  private static String body(String... parts) {
    return "{" + HEAD + "," + String.join(",", parts) + "}";
  }

  private static String user(String block) {
    return "'messages':[{'role':'user','content':[" + block + "]}]";
  }

  private static String text(String text) {
    return "{'type':'text','text':'" + text + "'}";
  }

  private static String text(String text, String marker) {
    return "{'type':'text','text':'" + text + "'," + marker + "}";
  }
}
