package io.github.warmprefix.processor.generate;

import static io.github.warmprefix.processor.generate.Shop.LONG;
import static io.github.warmprefix.processor.generate.Shop.desk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What customizers may change, and what they may not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedGuardTest {
  private Shop shop;

  @BeforeAll
  void writeTheTemplate() {
    shop =
        desk(
            """
                  @CachedPrefix static Tool tool() {
                    return Tool.builder().name("find").inputSchema(Tool.InputSchema.builder().build()).build();
                  }
                  @CachedPrefix String ROLE = %s;
                  @CachedPrefix(section = Section.USER) String EXAMPLE = "An example.";
                  @DynamicSuffix static String ticket(String text) { return text; }
                """
                .formatted(LONG));
  }

  private JsonNode customized(String customizer) {
    return shop.request("DeskPrompt.builder().ticket(\"t\").customize(" + customizer + ").build()");
  }

  @Test
  void parametersBesideThePromptMayChange() {
    JsonNode request =
        customized(
            "p -> p.maxTokens(9).addStopSequence(\"END\").putAdditionalHeader(\"a\", \"b\")");
    assertThat(request.path("max_tokens").asInt()).isEqualTo(9);
    assertThat(request.at("/stop_sequences/0").asText()).isEqualTo("END");
  }

  @Test
  void messagesMayBeAddedAtTheEnd() {
    assertThat(
            customized("p -> p.addAssistantMessage(\"{\").addUserMessage(\"u\")").path("messages"))
        .hasSize(3);
  }

  @Test
  void customizersApplyInOrder() {
    assertThat(
            shop.request(
                    "DeskPrompt.builder().ticket(\"t\").customize(p -> p.maxTokens(1))"
                        + ".customize(p -> p.maxTokens(2)).build()")
                .path("max_tokens")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void theUncachedEndOfTheLastCachedMessageMayChange() {
    JsonNode request =
        customized(
            """
            p -> p.messages(
                com.anthropic.core.ObjectMappers.jsonMapper()
                    .convertValue(
                        List.of(
                            Map.of(
                                "role", "user",
                                "content",
                                    List.of(
                                        Map.of("type", "text", "text", "An example.",
                                            "cache_control", Map.of("type", "ephemeral", "ttl", "5m")),
                                        Map.of("type", "text", "text", "Another ticket.")))),
                        new com.fasterxml.jackson.core.type.TypeReference<List<MessageParam>>() {}))
            """);
    assertThat(request.at("/messages/0/content/1/text").asText()).isEqualTo("Another ticket.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p -> p.model(\"claude-opus-5-5\") | model changed from \"claude-opus-5\" to \"claude-opus-5-5\"",
        "p -> p.tools(List.of()) | tools[0] was removed",
        "p -> p.addTool(ToolBash20250124.builder().build()) | tools[1] was added",
        "p -> p.system(\"New.\") | system changed from",
        "p -> p.systemOfTextBlockParams(List.of(TextBlockParam.builder().text(\"N\").build())) | system[0].text changed from \"Ask for the frame number…\" to \"N\"",
        "p -> p.messages(List.of()) | messages[0].role was removed",
      })
  void thePrefixMayNotChange(String customizer, String message) {
    assertThatThrownBy(() -> customized(customizer))
        .isInstanceOf(Shop.Thrown.class)
        .hasMessageStartingWith("PrefixChangedException: " + message)
        .hasMessageContaining("change the template instead");
  }

  @Test
  void aMarkerMayNotBeTakenAway() {
    assertThatThrownBy(
            () ->
                customized(
                    "p -> p.systemOfTextBlockParams(List.of("
                        + "TextBlockParam.builder().text(Desk.ROLE).build()))"))
        .hasMessageContaining("system[0].cache_control was removed");
  }
}
