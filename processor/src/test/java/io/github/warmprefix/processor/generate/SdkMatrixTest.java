package io.github.warmprefix.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated code and the runtime with the real jars of old and new versions of the SDK. */
class SdkMatrixTest {
  private static final String MEMBERS =
      """
        @CachedPrefix(ttl = CacheTtl.ONE_HOUR) static List<Tool> tools() {
          return List.of(
              Tool.builder()
                  .name("find")
                  .inputSchema(Tool.InputSchema.builder().build())
                  .build());
        }
        @CachedPrefix static String handbook(@CacheKey String brand) { return brand + %s; }
        @CachedPrefix(section = Section.USER) String Q = "Which brand?";
        @CachedPrefix(section = Section.ASSISTANT) String A = "Tell me.";
        @DynamicSuffix static List<MessageParam> talk(List<MessageParam> talk) { return talk; }
        @DynamicSuffix static String ticket(String text) { return text; }
      """
          .formatted(Shop.LONG);

  /** All that a builder makes, with a customizer, as JSON. */
  private static final String USE =
      """
      List<MessageParam> talk =
          MessageCreateParams.builder()
              .model("m")
              .maxTokens(1)
              .addUserMessage("It creaks.")
              .addAssistantMessage("Where?")
              .build()
              .messages();
      DeskPrompt.Ready ready =
          DeskPrompt.builder()
              .handbook("North")
              .talk(talk)
              .ticket("At the crank.")
              .customize(p -> p.addStopSequence("END").addUserMessage("More."));
      com.fasterxml.jackson.databind.json.JsonMapper json =
          com.anthropic.core.ObjectMappers.jsonMapper();
      String count = json.writeValueAsString(ready.countTokens()._body());
      String batch = json.writeValueAsString(ready.batchRequest("ticket-1"));
      String refused = "nothing";
      try {
        ready.customize(p -> p.system("Other.")).build();
      } catch (IllegalStateException e) {
        refused = e.getMessage();
      }
      return json.writeValueAsString(
          Map.of(
              "request", json.readTree(Json.of(ready.build())),
              "prewarm", json.readTree(Json.of(DeskPrompt.prewarm("North"))),
              "count", json.readTree(count),
              "batch", json.readTree(batch),
              "prefix", DeskPrompt.PREFIX.sha256(),
              "refused", refused,
              "sdk", MessageParam.class.getMethod("content").getReturnType().getSimpleName()));
      """;

  @ParameterizedTest
  @EnumSource(Sdk.class)
  void theSameTemplateMakesTheSameRequests(Sdk sdk) {
    JsonNode made = Shop.json(members(sdk).runBody(USE));
    assertThat(made.path("sdk").asText())
        .isEqualTo(sdk == Sdk.V3_11 ? "MessageContentParam" : "Content");
    JsonNode request = made.path("request");
    assertThat(request.at("/tools/0/cache_control/ttl").asText()).isEqualTo("1h");
    assertThat(request.path("system"))
        .extracting(b -> b.at("/cache_control/ttl").asText())
        .containsExactly("5m");
    assertThat(request.path("messages"))
        .extracting(m -> m.path("role").asText())
        .containsExactly("user", "assistant", "user", "assistant", "user", "user");
    assertThat(request.at("/messages/1/content/0/cache_control/ttl").asText()).isEqualTo("5m");
    assertThat(request.at("/messages/2/content").asText()).isEqualTo("It creaks.");
    assertThat(request.at("/messages/3/content/0/cache_control/ttl").asText()).isEqualTo("5m");
    assertThat(request.at("/stop_sequences/0").asText()).isEqualTo("END");
    assertThat(made.at("/batch/custom_id").asText()).isEqualTo("ticket-1");
    assertThat(made.at("/batch/params")).isEqualTo(request);
    for (String part : new String[] {"model", "tools", "system", "messages"}) {
      assertThat(made.path("count").path(part)).as(part).isEqualTo(request.path(part));
    }
    assertThat(made.at("/count/max_tokens").isMissingNode()).isTrue();
    assertThat(made.at("/prewarm/max_tokens").asInt(-1)).isZero();
    assertThat(made.at("/prewarm/system")).isEqualTo(request.path("system"));
    assertThat(made.at("/prewarm/messages/1")).isEqualTo(request.at("/messages/1"));
    assertThat(made.path("refused").asText()).startsWith("system ");
  }

  @Test
  void allVersionsSendTheSameBytes() {
    JsonNode newest = Shop.json(members(Sdk.V3_11).runBody(USE));
    JsonNode oldest = Shop.json(members(Sdk.V2_52).runBody(USE));
    assertThat(oldest.path("request")).isEqualTo(newest.path("request"));
    assertThat(oldest.path("prefix")).isEqualTo(newest.path("prefix"));
  }

  private static Shop members(Sdk sdk) {
    return Shop.desk(sdk, MEMBERS);
  }
}
