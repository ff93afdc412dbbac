package io.github.warmprefix.benchmarks.compile;

/** Writes the classes with prompts that benchmarks compile. */
final class Prompts {
  private static final String TEMPLATE =
      """
      package shop;

      import io.github.warmprefix.annotations.CachedPrefix;
      import io.github.warmprefix.annotations.DynamicSuffix;
      import io.github.warmprefix.annotations.PromptTemplate;
      import java.util.ArrayList;
      import java.util.List;

      @PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
      interface Rules {
        @CachedPrefix
        static String rules() {
          return "Ask for the frame number before you quote a part. ".repeat(500) + Chain.line0(0);
        }

        @DynamicSuffix
        static String ticket(String text) {
          return text;
        }
      }

      final class Chain {
        private Chain() {}

      %s
        static String line%d(int depth) {
          return "That is all.";
        }
      }
      """;

  private static final String HELPER =
      """
        static String line%d(int depth) {
          List<String> parts = new ArrayList<>();
          for (int i = 0; i < 3; i++) {
            parts.add("Rule %d." + i);
          }
          if (depth %% 2 == 0) {
            parts.add("Even rules first.");
          }
          return String.join("\\n", parts) + line%d(depth + 1);
        }
      """;

  private static final String REQUEST =
      """
      package shop;

      import com.anthropic.models.messages.CacheControlEphemeral;
      import com.anthropic.models.messages.MessageCreateParams;
      import com.anthropic.models.messages.TextBlockParam;
      import java.util.List;

      public final class Advice {
        private static final String RULES =
            "Ask for the frame number before you quote a part. ".repeat(500);

        private Advice() {}

        public static MessageCreateParams request(String question) {
          return MessageCreateParams.builder()
              .model("claude-haiku-4-5")
              .maxTokens(500)
              .systemOfTextBlockParams(
                  List.of(
                      TextBlockParam.builder()
                          .text(RULES)
                          .cacheControl(CacheControlEphemeral.builder().build())
                          .build()))
              .addUserMessage(question)
              .build();
        }
      }
      """;

  private Prompts() {}

  /** A template whose prefix is put together by that many methods. */
  static Source template(int helpers) {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < helpers; i++) {
      chain.append(HELPER.formatted(i, i, i + 1));
    }
    return Source.of("Rules", TEMPLATE.formatted(chain, helpers));
  }

  /** A request that is built by hand. */
  static Source request() {
    return Source.of("Advice", REQUEST);
  }
}
