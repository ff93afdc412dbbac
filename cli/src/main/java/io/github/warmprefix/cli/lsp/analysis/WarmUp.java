package io.github.warmprefix.cli.lsp.analysis;

/** A source that takes the compiler and the analysis through most of what real ones need. */
public final class WarmUp {
  /** Has findings. */
  public static final String SOURCE =
      """
      package warmup;
      import com.anthropic.models.messages.*;
      import io.github.warmprefix.annotations.*;
      import java.util.*;
      import java.util.stream.*;
      @PromptTemplate(model = "claude-opus-4-5", version = "1")
      interface Sample {
        enum Brand { NORTH, SOUTH }
        @CachedPrefix String ROLE = "You sort tickets.";
        @CachedPrefix static String rules() {
          StringBuilder text = new StringBuilder("As of ").append(java.time.Instant.now());
          for (String rule : List.of("one", "two")) {
            text.append(rule.strip()).append('\\n');
          }
          return text + Stream.of("a", "b").map(String::toUpperCase).collect(Collectors.joining());
        }
        @CachedPrefix static String brand(@CacheKey Brand brand) {
          return switch (brand) { case NORTH -> "North"; case SOUTH -> "South"; };
        }
        @DynamicSuffix static String ticket(String id) { return String.format("%s", id); }
      }
      class ByHand {
        MessageCreateParams ask(String question) {
          TextBlockParam rules =
              TextBlockParam.builder()
                  .text("Rules of " + new Date())
                  .cacheControl(CacheControlEphemeral.builder().build())
                  .build();
          return MessageCreateParams.builder()
              .model("claude-opus-4-5")
              .maxTokens(100)
              .systemOfTextBlockParams(List.of(rules))
              .addUserMessage(question)
              .build();
        }
      }
      """;

  private WarmUp() {}
}
