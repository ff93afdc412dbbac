package io.github.warmprefix.processor.generate;

import static io.github.warmprefix.processor.generate.Shop.LONG;
import static io.github.warmprefix.processor.generate.Shop.desk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What requests generated builders make, as the SDK sends them. */
class GeneratedBuilderTest {
  private static final String ROLE = "  @CachedPrefix String ROLE = " + LONG + ";\n";
  private static final String TICKET =
      "  @DynamicSuffix static String ticket(String text) { return \"Ticket: \" + text; }\n";

  @Test
  void theLastFixedBlockCarriesTheMarkerAndTheTicketFollowsUnmarked() {
    JsonNode request =
        desk(ROLE + "  @CachedPrefix String TAIL = \"Be brief.\";\n" + TICKET)
            .request("DeskPrompt.builder().ticket(\"My chain slips.\").build()");
    assertThat(request.path("model").asText()).isEqualTo("claude-opus-5");
    assertThat(request.path("max_tokens").asInt()).isEqualTo(1024);
    assertThat(request.has("tools")).isFalse();
    assertThat(request.path("system")).hasSize(2);
    assertThat(request.at("/system/0").has("cache_control")).isFalse();
    assertThat(request.at("/system/1").toString())
        .isEqualTo(
            "{\"text\":\"Be brief.\",\"type\":\"text\","
                + "\"cache_control\":{\"type\":\"ephemeral\",\"ttl\":\"5m\"}}");
    assertThat(request.path("messages").toString())
        .isEqualTo("[{\"content\":\"Ticket: My chain slips.\",\"role\":\"user\"}]");
  }

  @Test
  void toolsComeFirstAndTheLongerTtlIsKept() {
    JsonNode request =
        desk("""
                  @CachedPrefix(ttl = CacheTtl.ONE_HOUR) static List<Tool> tools() {
                    return List.of(tool("find"), tool("order"));
                  }
                  @CachedPrefix(ttl = CacheTtl.ONE_HOUR) static Tool refund() { return tool("refund"); }
                  private static Tool tool(String name) {
                    return Tool.builder().name(name).inputSchema(Tool.InputSchema.builder().build()).build();
                  }
                """
                + ROLE
                + TICKET)
            .request("DeskPrompt.builder().ticket(\"t\").build()");
    assertThat(request.path("tools"))
        .extracting(tool -> tool.path("name").asText())
        .containsExactly("find", "order", "refund");
    assertThat(request.path("tools"))
        .extracting(tool -> tool.at("/cache_control/ttl").asText())
        .containsExactly("", "", "1h");
    assertThat(request.at("/system/0/cache_control/ttl").asText()).isEqualTo("5m");
  }

  @Test
  void aDeferredToolLeavesTheMarkerToTheToolBefore() {
    JsonNode request =
        desk("""
                  @CachedPrefix static List<Tool> tools() {
                    Tool.Builder tool = Tool.builder().inputSchema(Tool.InputSchema.builder().build());
                    return List.of(tool.name("a").build(), tool.name("b").deferLoading(true).build());
                  }
                """
                + TICKET)
            .request("DeskPrompt.builder().ticket(\"t\").build()");
    assertThat(request.path("tools"))
        .extracting(tool -> tool.has("cache_control"))
        .containsExactly(true, false);
  }

  private static final String KEYED =
      """
        @CachedPrefix static String handbook(@CacheKey String brand) { return brand; }
        @CachedPrefix static String prices(@CacheKey String brand) {
          return brand.equals("none") ? " " : "Prices of " + brand;
        }
      """;

  @Test
  void neighboursWithTheSameKeyShareOneMarker() {
    JsonNode request =
        desk(ROLE + KEYED + TICKET)
            .request(
                "DeskPrompt.builder().handbook(\"North\").prices(\"North\").ticket(\"t\").build()");
    assertThat(request.path("system"))
        .extracting(block -> block.has("cache_control"))
        .containsExactly(true, false, true);
  }

  @Test
  void aBlankKeyedTextMakesNoBlockAndLeavesItsMarkerToTheRun() {
    JsonNode request =
        desk(ROLE + KEYED + TICKET)
            .request(
                "DeskPrompt.builder().handbook(\"North\").prices(\"none\").ticket(\"t\").build()");
    assertThat(request.path("system"))
        .extracting(block -> block.has("cache_control"))
        .containsExactly(true, true);
  }

  @Test
  void aRunOfBlankTextsLosesItsMarkerAndNoOtherRunGetsIt() {
    JsonNode request =
        desk("  @CachedPrefix(ttl = CacheTtl.ONE_HOUR) String ROLE = "
                + LONG
                + ";\n"
                + KEYED
                + TICKET)
            .request("DeskPrompt.builder().handbook(\"\").prices(\"none\").ticket(\"t\").build()");
    assertThat(request.path("system")).hasSize(1);
    assertThat(request.at("/system/0/cache_control/ttl").asText()).isEqualTo("1h");
  }

  @Test
  void fewShotTurnsAlternateAndTheTicketJoinsTheLastTurnOfTheUser() {
    JsonNode request =
        desk(ROLE
                + """
                      @CachedPrefix(section = Section.USER) String Q = "The baker sells bread.";
                      @CachedPrefix(section = Section.USER) String MORE = "In the passive.";
                      @CachedPrefix(section = Section.ASSISTANT) String A = "Bread is sold.";
                      @CachedPrefix(section = Section.USER) String NEXT = "Now this one:";
                    """
                + TICKET)
            .request("DeskPrompt.builder().ticket(\"t\").build()");
    assertThat(request.path("messages"))
        .extracting(m -> m.path("role").asText())
        .containsExactly("user", "assistant", "user");
    assertThat(request.path("messages"))
        .extracting(m -> m.path("content").size())
        .containsExactly(2, 1, 2);
    assertThat(request.at("/messages/2/content/0").has("cache_control")).isTrue();
    assertThat(request.at("/messages/2/content/1/text").asText()).isEqualTo("Ticket: t");
    assertThat(request.at("/messages/2/content/1").has("cache_control")).isFalse();
    assertThat(request.at("/messages/1/content/0").has("cache_control")).isFalse();
  }

  @Test
  void theTicketIsATurnOfItsOwnBehindATurnOfTheAssistant() {
    JsonNode request =
        desk(ROLE
                + """
                      @CachedPrefix(section = Section.USER) String Q = "The baker sells bread.";
                      @CachedPrefix(section = Section.ASSISTANT) String A = "Bread is sold.";
                    """
                + TICKET)
            .request("DeskPrompt.builder().ticket(\"t\").build()");
    assertThat(request.path("messages")).hasSize(3);
    assertThat(request.at("/messages/1/content/0").has("cache_control")).isTrue();
  }

  @Test
  void aContentBlockOfTheUserCarriesTheMarker() {
    JsonNode request =
        desk("""
                  @CachedPrefix(section = Section.USER) static DocumentBlockParam manual(@CacheKey String model) {
                    return DocumentBlockParam.builder()
                        .source(PlainTextSource.builder().data("Manual of " + model).build())
                        .build();
                  }
                """
                + TICKET)
            .request("DeskPrompt.builder().manual(\"B2\").ticket(\"t\").build()");
    assertThat(request.at("/messages/0/content/0/type").asText()).isEqualTo("document");
    assertThat(request.at("/messages/0/content/0/source/data").asText()).isEqualTo("Manual of B2");
    assertThat(request.at("/messages/0/content/0/cache_control/ttl").asText()).isEqualTo("5m");
    assertThat(request.at("/messages/0/content/1/text").asText()).isEqualTo("Ticket: t");
  }

  @Test
  void aDynamicSystemTextStandsBehindTheCachedOnesWithoutAMarker() {
    JsonNode request =
        desk(ROLE
                + "  @DynamicSuffix(section = Section.SYSTEM) static String today() { return \"Monday\"; }\n"
                + TICKET)
            .request("DeskPrompt.builder().ticket(\"t\").build()");
    assertThat(request.path("system"))
        .extracting(block -> block.has("cache_control"))
        .containsExactly(true, false);
    assertThat(request.at("/system/1/text").asText()).isEqualTo("Monday");
  }

  @Test
  void aTemplateWithoutATurnOfTheUserAsksForItsText() {
    JsonNode request = desk(ROLE).request("DeskPrompt.builder().userMessage(\"Hello\").build()");
    assertThat(request.at("/messages/0/content").asText()).isEqualTo("Hello");
  }

  @Test
  void aBlankDynamicTextMakesNoBlock() {
    JsonNode request =
        desk(ROLE + TICKET + "  @DynamicSuffix static String extra(String s) { return s; }\n")
            .request("DeskPrompt.builder().ticket(\"t\").extra(\" \").build()");
    assertThat(request.at("/messages/0/content").asText()).isEqualTo("Ticket: t");
  }

  @Test
  void fixedMembersBehindKeyedOnesAreAskedOnlyOnce() {
    String count =
        desk(KEYED
                + """
                      @SuppressWarnings("WP104")
                      @CachedPrefix static String late() { Calls.count++; return "Late text."; }
                    """
                + TICKET)
            .type("Calls", "final class Calls { static int count; }\n")
            .runBody(
                """
                for (int i = 0; i < 3; i++) {
                  DeskPrompt.builder().handbook("N").prices("N").ticket("t").build();
                }
                return Calls.count + "";
                """);
    assertThat(count).isEqualTo("1");
  }

  @Test
  void aStageServesManyRequests() {
    String texts =
        desk(ROLE + KEYED + TICKET)
            .runBody(
                """
                DeskPrompt.TicketStage north = DeskPrompt.builder().handbook("North").prices("North");
                DeskPrompt.Ready first = north.ticket("one");
                DeskPrompt.Ready second = north.ticket("two");
                return Json.of(first.build()) + Json.of(second.build());
                """);
    assertThat(texts).containsSubsequence("Ticket: one", "Ticket: two");
  }

  @Test
  void aTextOfAllJavaCharactersArrivesUnchanged() {
    String text = "\t\"q\" \\ $S $L $ é 😀 \\\\u0041 %s {{}} {{9}}\u2028";
    JsonNode request =
        desk(ROLE
                + "  @DynamicSuffix(template = "
                + Literals.of("a {{x}}" + text)
                + ") String odd(String x);\n")
            .request("DeskPrompt.builder().odd(\"b\").build()");
    assertThat(request.at("/messages/0/content").asText()).isEqualTo("a b" + text);
  }
}
