package io.github.warmprefix.processor.generate;

import static io.github.warmprefix.processor.generate.Shop.LONG;
import static io.github.warmprefix.processor.generate.Shop.desk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conversations so far, whose newest message carries a marker that moves along. */
class GeneratedConversationTest {
  private static final String MEMBERS =
      "  @CachedPrefix String ROLE = "
          + LONG
          + ";\n"
          + """
              @DynamicSuffix static List<MessageParam> talk(List<MessageParam> talk) { return talk; }
              @DynamicSuffix static String ticket(String text) { return text; }
            """;

  /** A conversation as JSON, read by the SDK at hand. */
  private static String talk(String json) {
    return """
        List<MessageParam> talk =
            com.anthropic.core.ObjectMappers.jsonMapper()
                .readValue(%s, new com.fasterxml.jackson.core.type.TypeReference<List<MessageParam>>() {});
        """
        .formatted(Literals.of(json));
  }

  private static JsonNode messages(Sdk sdk, String json) {
    return Shop.json(
            Shop.desk(sdk, MEMBERS)
                .runBody(
                    talk(json)
                        + "return Json.of(DeskPrompt.builder().talk(talk).ticket(\"new\").build());"))
        .path("messages");
  }

  @ParameterizedTest
  @EnumSource(Sdk.class)
  void stringContentOfTheNewestMessageBecomesAMarkedBlock(Sdk sdk) {
    JsonNode messages =
        messages(
            sdk,
            "[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"b\"}]");
    assertThat(messages.at("/0/content").asText()).isEqualTo("a");
    assertThat(messages.at("/1/content/0/text").asText()).isEqualTo("b");
    assertThat(messages.at("/1/content/0/cache_control/ttl").asText()).isEqualTo("5m");
    assertThat(messages.at("/2/content").asText()).isEqualTo("new");
    assertThat(messages).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Sdk.class)
  void thinkingAndBlankTextAreSkipped(Sdk sdk) {
    JsonNode messages =
        messages(
            sdk,
            """
            [{"role":"assistant","content":[
              {"type":"text","text":"Let me look."},
              {"type":"tool_use","id":"t1","name":"find","input":{"q":"x"}},
              {"type":"text","text":" "},
              {"type":"thinking","thinking":"hm","signature":"s"}]}]
            """);
    assertThat(messages.at("/0/content"))
        .extracting(block -> block.has("cache_control"))
        .containsExactly(false, true, false, false);
    assertThat(messages.at("/0/content/1/input/q").asText()).isEqualTo("x");
  }

  @Test
  void aMessageWithoutAPlaceForAMarkerIsLeftAlone() {
    JsonNode messages =
        messages(
            Sdk.V3_11,
            "[{\"role\":\"assistant\",\"content\":[{\"type\":\"thinking\",\"thinking\":\"h\",\"signature\":\"s\"}]}]");
    assertThat(messages.toString()).doesNotContain("cache_control");
  }

  @Test
  void anEmptyConversationAddsNothing() {
    assertThat(messages(Sdk.V3_11, "[]")).hasSize(1);
  }

  @Test
  void theCallersConversationIsNotChanged() {
    String unchanged =
        desk(MEMBERS)
            .runBody(
                talk("[{\"role\":\"user\",\"content\":\"a\"}]")
                    + """
                      List<MessageParam> copy = List.copyOf(talk);
                      DeskPrompt.Ready ready = DeskPrompt.builder().talk(talk).ticket("t");
                      ready.build();
                      boolean same = talk.equals(copy);
                      talk.clear();
                      return same + " " + ready.build().messages().size();
                      """);
    assertThat(unchanged).isEqualTo("true 2");
  }
}
