package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** The SDK is found under all its names, its beta types among them. */
class RequestNamesTest {
  @Test
  void fullNames() {
    Requests.checkFile(
        "Full.java",
        """
        package shop;
        public class Full {
          static final String RULES = "Sort the mail by street and number. ".repeat(400);
          public com.anthropic.models.messages.MessageCreateParams ask(String q) {
            return com.anthropic.models.messages.MessageCreateParams.builder().model("claude-opus-5").maxTokens(9L)
              .systemOfTextBlockParams(java.util.List.of(com.anthropic.models.messages.TextBlockParam.builder()
                .text(RULES + java.time.Instant.now()) // expect WP301
                .cacheControl(com.anthropic.models.messages.CacheControlEphemeral.builder().build()).build()))
              .addUserMessage(q).build();
          }
        }
        """);
  }

  @Test
  void staticImportAndVar() {
    Requests.checkFile(
        "Stat.java",
        """
        package shop;
        import static com.anthropic.models.messages.MessageCreateParams.builder;
        import static com.anthropic.models.messages.Model.CLAUDE_OPUS_5;
        public class Stat {
          static final String RULES = "Sort the mail by street and number. ".repeat(400);
          public Object ask(String q) {
            var b = builder().model(CLAUDE_OPUS_5).maxTokens(9L);
            var mark = com.anthropic.models.messages.CacheControlEphemeral.builder().build();
            var block = com.anthropic.models.messages.TextBlockParam.builder().text(RULES + System.nanoTime()).cacheControl(mark).build(); // expect WP301
            b.systemOfTextBlockParams(java.util.List.of(block));
            return b.addUserMessage(q).build();
          }
        }
        """);
  }

  @Test
  void beta() {
    Requests.checkFile(
        "Beta.java",
        """
        package shop;
        import com.anthropic.models.beta.messages.*;
        import com.anthropic.models.messages.Model;
        import java.util.*;
        public class Beta {
          static final String RULES = "Sort the mail by street and number. ".repeat(400);
          public MessageCreateParams ask(String q) {
            return MessageCreateParams.builder().model(Model.CLAUDE_OPUS_5).maxTokens(9L).addBeta("x-y")
              .systemOfBetaTextBlockParams(List.of(BetaTextBlockParam.builder()
                .text(RULES + UUID.randomUUID()) // expect WP301
                .cacheControl(BetaCacheControlEphemeral.builder().build()).build()))
              .addUserMessage(q).build();
          }
          public MessageCreateParams ttl(String q) {
            return MessageCreateParams.builder().model(Model.CLAUDE_OPUS_5).maxTokens(9L)
              .addTool(BetaTool.builder().name("x").description(RULES).inputSchema(BetaTool.InputSchema.builder().build())
                  .cacheControl(BetaCacheControlEphemeral.builder().build()).build())
              .systemOfBetaTextBlockParams(List.of(BetaTextBlockParam.builder()
                .text(RULES)
                .cacheControl(BetaCacheControlEphemeral.builder().ttl(BetaCacheControlEphemeral.Ttl.TTL_1H).build()) // expect WP103
                .build()))
              .addUserMessage(q).build();
          }
          public MessageCreateParams only(String q) {
            return MessageCreateParams.builder().model(Model.CLAUDE_OPUS_5).maxTokens(9L)
              .system(RULES)
              .addUserMessageOfContentBlockParams(List.of(BetaContentBlockParam.ofText(BetaTextBlockParam.builder().text(q)
                 .cacheControl(BetaCacheControlEphemeral.builder().build()).build()))) // expect WP307
              .build();
          }
          public MessageCreateParams fine(String q) {
            return MessageCreateParams.builder().model(Model.CLAUDE_OPUS_5).maxTokens(9L)
              .systemOfBetaTextBlockParams(List.of(BetaTextBlockParam.builder()
                .text(RULES)
                .cacheControl(BetaCacheControlEphemeral.builder().ttl(BetaCacheControlEphemeral.Ttl.TTL_1H).build())
                .build()))
              .addUserMessage(q + UUID.randomUUID()).build();
          }
          public com.anthropic.models.beta.messages.batches.BatchCreateParams batch(List<String> qs) {
            var b = com.anthropic.models.beta.messages.batches.BatchCreateParams.builder();
            for (String q : qs) {
              b.addRequest(com.anthropic.models.beta.messages.batches.BatchCreateParams.Request.builder().customId("a" + q.hashCode())
                .params(com.anthropic.models.beta.messages.batches.BatchCreateParams.Request.Params.builder().model(Model.CLAUDE_OPUS_5).maxTokens(9L)
                  .systemOfBetaTextBlockParams(List.of(BetaTextBlockParam.builder()
                    .text(RULES + System.currentTimeMillis()) // expect WP301
                    .cacheControl(BetaCacheControlEphemeral.builder().build()).build()))
                  .addUserMessage(q).build()).build());
            }
            return b.build();
          }
          public MessageCountTokensParams count(String q) {
            return MessageCountTokensParams.builder().model(Model.CLAUDE_OPUS_5)
              .systemOfBetaTextBlockParams(List.of(BetaTextBlockParam.builder()
                .text(RULES + Thread.currentThread().getName()) // expect WP301
                .cacheControl(BetaCacheControlEphemeral.builder().build()).build()))
              .addUserMessage(q).build();
          }
        }
        """);
  }
}
