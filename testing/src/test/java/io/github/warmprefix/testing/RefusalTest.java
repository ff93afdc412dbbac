package io.github.warmprefix.testing;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    FIXTURE.refuses(
        body("'system':[" + five + "]", HI),
        "A maximum of 4 blocks with cache_control may be provided. Found 5.");
  }

  @Test
  void fourMarkersAndAnAutomaticOne() {
    String four = String.join(",", nCopies(4, text("x", MARKER)));
    FIXTURE.refuses(
        body("'system':[" + four + "]", MARKER, HI),
        "A maximum of 4 blocks with cache_control may be provided. Found 5.");
  }

  @Test
  void fourMarkersAndTheSameAutomaticOneOnTheLastBlockAreAccepted() {
    String three = String.join(",", nCopies(3, text("x", MARKER)));
    FIXTURE.accepts(body("'system':[" + three + "]", MARKER, user(text("Hi", MARKER))));
  }

  @Test
  void anHourAfterFiveMinutes() {
    FIXTURE.refuses(
        body("'system':[" + text("a", FIVE) + "," + text("b", HOUR) + "]", HI),
        "system.1" + ORDER_END);
    FIXTURE.refuses(
        body("'system':[" + text("a", MARKER) + "]", user(text("Hi", HOUR))),
        "messages.0.content.0" + ORDER_END);
    FIXTURE.accepts(body("'system':[" + text("a", HOUR) + "," + text("b", FIVE) + "]", HI));
  }

  @Test
  void anHourAfterFiveMinutesInTheOrderOfTheWireNotOfTheKeys() {
    String tools = "'tools':[{'name':'t','input_schema':{}," + FIVE + "}]";
    FIXTURE.refuses(body("'system':[" + text("a", HOUR) + "]", HI, tools), "system.0" + ORDER_END);
  }

  @Test
  void anAutomaticHourAfterFiveMinutes() {
    FIXTURE.refuses(
        body("'system':[" + text("a", FIVE) + "]", HOUR, user(text("Hi"))),
        "messages.0.content.0" + ORDER_END);
  }

  @Test
  void anAutomaticMarkerAgainstAnotherTtlOnItsBlock() {
    FIXTURE.refuses(
        body(FIVE, user(text("Hi", HOUR))),
        "Top-level cache_control has ttl='5m' but the target block already has cache_control"
            + " with ttl='1h'");
  }

  @Test
  void markersOnEmptyText() {
    FIXTURE.refuses(
        body("'messages':[{'role':'user','content':[" + text("a") + "," + text("", MARKER) + "]}]"),
        "messages.0.content.1.text: cache_control cannot be set for empty text blocks");
    FIXTURE.refuses(
        body("'system':[" + text("", MARKER) + "]", HI),
        "system.0.text: cache_control cannot be set for empty text blocks");
  }

  @Test
  void textWithoutText() {
    FIXTURE.refuses(body(user(text(""))), "messages: text content blocks must be non-empty");
    FIXTURE.refuses(
        body("'messages':[{'role':'user','content':''}]"),
        "messages: text content blocks must be non-empty");
    FIXTURE.refuses(
        body("'system':[" + text("") + "]", HI), "system: text content blocks must be non-empty");
    FIXTURE.refuses(
        body("'messages':[{'role':'user','content':' '}]"),
        "messages: text content blocks must contain non-whitespace text");
    FIXTURE.refuses(
        body("'messages':[{'role':'user','content':[]}]"),
        "messages.0: all messages must have non-empty content except for the optional final"
            + " assistant message");
  }

  @Test
  void markersOnThinking() {
    FIXTURE.refuses(
        body(user("{'type':'thinking','thinking':'hm','signature':'s'," + MARKER + "}")),
        "messages.0.content.0.thinking.cache_control: Extra inputs are not permitted");
    FIXTURE.refuses(
        body(user("{'type':'redacted_thinking','data':'x'," + MARKER + "}")),
        "messages.0.content.0.redacted_thinking.cache_control: Extra inputs are not permitted");
  }

  @Test
  void markersBelowABlock() {
    String citation = "{'type':'char_location','cited_text':'x'," + MARKER + "}";
    FIXTURE.refuses(
        body(user("{'type':'text','text':'x','citations':[" + citation + "]}")),
        "messages.0.content.0.text.citations.0.cache_control: Extra inputs are not permitted");
    FIXTURE.refuses(
        body(
            user("{'type':'tool_result','tool_use_id':'a','content':[" + text("x", MARKER) + "]}")),
        "messages.0.content.0.tool_result.content.0.cache_control: Extra inputs are not"
            + " permitted");
    FIXTURE.accepts(
        body(user("{'type':'tool_use','id':'a','name':'t','input':{'x':{" + MARKER + "}}}")));
  }

  @Test
  void ttlsThatDoNotExist() {
    String bad = "'cache_control':{'type':'ephemeral','ttl':'2h'}";
    String wording = "cache_control.ephemeral.ttl: Input should be '5m' or '1h'";
    FIXTURE.refuses(body("'system':[" + text("a", bad) + "]", HI), "system.0." + wording);
    FIXTURE.refuses(body(user(text("a", bad))), "messages.0.content.0.text." + wording);
    FIXTURE.refuses(body("'tools':[{'name':'t'," + bad + "}]", HI), "tools.0.custom." + wording);
    FIXTURE.refuses(body(bad, HI), wording);
  }

  @Test
  void markersThatAreNotEphemeral() {
    FIXTURE.refuses(
        body("'system':[" + text("a", "'cache_control':{'type':'eternal'}") + "]", HI),
        "system.0.cache_control: Input tag 'eternal' found using 'type' does not match any of"
            + " the expected tags: 'ephemeral'");
    FIXTURE.refuses(
        body("'system':[" + text("a", "'cache_control':{}") + "]", HI),
        "system.0.cache_control: Unable to extract tag using discriminator 'type'");
    FIXTURE.refuses(
        body("'cache_control':true", HI), "cache_control: Input should be a valid dictionary");
    FIXTURE.accepts(body("'system':[" + text("a", "'cache_control':null") + "]", HI));
  }

  @Test
  void deferredToolsWithAMarker() {
    FIXTURE.refuses(
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
    FIXTURE.refuses(
        "{" + prewarm + "," + parameter + "}", "max_tokens: 0 is not supported with " + named);
    FIXTURE.accepts(body(parameter, HI));
    FIXTURE.accepts(
        "{" + prewarm + ",'output_config':{'effort':'low'},'thinking':{'type':'adaptive'}}");
  }

  @Test
  void aRefusedRequestWritesNothing() {
    String system = "'system':[" + text(Fixture.chars(700), MARKER) + "]";
    FIXTURE.refuses(body(system, user(text("Hi", HOUR))), "messages.0.content.0" + ORDER_END);
    FIXTURE.accepts(body(system, HI));
    assertThat(FIXTURE.lastUsage().cacheReadTokens()).isZero();
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
