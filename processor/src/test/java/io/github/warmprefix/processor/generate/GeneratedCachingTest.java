package io.github.warmprefix.processor.generate;

import static io.github.warmprefix.processor.generate.Shop.LONG;
import static io.github.warmprefix.processor.generate.Shop.desk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.testing.Exchange;
import io.github.warmprefix.testing.MessagesSimulator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests of generated builders against the simulator, sent by the client of the SDK. */
class GeneratedCachingTest {
  private final MessagesSimulator api = MessagesSimulator.start();

  @AfterEach
  void stop() {
    api.close();
  }

  private String client() {
    return """
        com.anthropic.client.AnthropicClient client =
            com.anthropic.client.okhttp.AnthropicOkHttpClient.builder()
                .baseUrl("%s")
                .apiKey("test")
                .build();
        """
        .formatted(api.baseUrl());
  }

  private static final String MEMBERS =
      """
        @CachedPrefix(ttl = CacheTtl.ONE_HOUR) static Tool tool() {
          return Tool.builder()
              .name("find")
              .description("Finds a part. ".repeat(400))
              .inputSchema(Tool.InputSchema.builder().build())
              .build();
        }
        @CachedPrefix(ttl = CacheTtl.ONE_HOUR) String ROLE = %s;
        @CachedPrefix static String brand(@CacheKey String brand) { return brand + Desk.ROLE; }
        @DynamicSuffix static String ticket(String text) { return text; }
      """
          .formatted(LONG);

  @ParameterizedTest
  @EnumSource(Sdk.class)
  void everyTicketAfterThePrewarmReadsTheWholePrefix(Sdk sdk) {
    String count =
        Shop.desk(sdk, MEMBERS)
            .runBody(
                client()
                    + """
                      client.messages().create(DeskPrompt.prewarm("North"));
                      for (int i = 0; i < 3; i++) {
                        client.messages().create(DeskPrompt.builder().brand("North").ticket("t" + i).build());
                      }
                      client.messages().create(DeskPrompt.builder().brand("South").ticket("t").build());
                      return "" + client.messages()
                          .countTokens(DeskPrompt.builder().brand("North").ticket("t").countTokens())
                          .inputTokens();
                      """);
    List<Exchange> messages = api.exchanges().stream().filter(Exchange::isMessage).toList();
    assertThat(messages).allMatch(exchange -> exchange.status() == 200).hasSize(5);
    assertThat(messages.get(0).hit()).isFalse();
    assertThat(messages.get(0).wrote()).isTrue();
    assertThat(messages.subList(1, 4)).allMatch(exchange -> exchange.hit() && !exchange.wrote());
    assertThat(messages.get(4)).matches(exchange -> exchange.hit() && exchange.wrote());
    assertThat(Long.parseLong(count)).isGreaterThan(512);
  }

  @Test
  void aGrowingConversationReadsWhatItWroteBefore() {
    desk("  @CachedPrefix String ROLE = "
            + LONG
            + ";\n"
            + """
                  @DynamicSuffix static List<MessageParam> talk(List<MessageParam> talk) { return talk; }
                  @DynamicSuffix static String ticket(String text) { return text; }
                  """)
        .runBody(
            client()
                + """
                  List<MessageParam> talk = new ArrayList<>();
                  for (int i = 0; i < 4; i++) {
                    MessageParam question = MessageParam.ofUser("Question " + i + ". " + "More. ".repeat(50));
                    client.messages().create(
                        DeskPrompt.builder().talk(talk).ticket(question.asUser().content().asString()).build());
                    talk.add(question);
                    talk.add(MessageParam.ofAssistant("Answer " + i + "."));
                  }
                  return "";
                  """);
    List<Exchange> messages = api.exchanges();
    assertThat(messages).hasSize(4).allMatch(exchange -> exchange.status() == 200);
    assertThat(messages.subList(1, 4)).allMatch(exchange -> exchange.hit() && exchange.wrote());
    assertThat(messages)
        .extracting(exchange -> exchange.usage().orElseThrow().cacheReadTokens())
        .isSorted();
  }
}
