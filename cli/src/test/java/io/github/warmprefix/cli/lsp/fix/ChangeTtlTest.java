package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeTtlTest {
  private final Bench bench = new Bench();

  private static String workload(String workload, String cached) {
    return Bench.template(
            """
              @DynamicSuffix
              static String request(String text) {
                return text;
              }
            """)
        .replace("claude-opus-5", "claude-haiku-5-5")
        .replace("interface", workload + "\ninterface")
        .replace("  @CachedPrefix\n", "  " + cached + "\n");
  }

  @Test
  void raisesTheTtlWhereRequestsComeSeldom() {
    String text = workload("@Workload(requestsPerDay = 96, gapSeconds = 900)", "@CachedPrefix()");

    assertThat(bench.fixed(text, "Raise the TTL to one hour"))
        .isEqualTo(text.replace("@CachedPrefix()", "@CachedPrefix(ttl = CacheTtl.ONE_HOUR)"));
  }

  @Test
  void lowersTheTtlWhereRequestsComeOften() {
    String text =
        workload(
            "@Workload(requestsPerDay = 100, gapSeconds = 10, deploysPerDay = 20)",
            "@CachedPrefix(ttl = CacheTtl.ONE_HOUR)");

    assertThat(bench.fixed(text, "Lower the TTL to five minutes"))
        .isEqualTo(text.replace("ONE_HOUR", "FIVE_MINUTES"));
  }

  @Test
  void givesAllMembersTheLongTtlThatOneAsksFor() {
    String text = Bench.longTtlBehindShort();

    assertThat(bench.fixed(text, "Raise the TTL to one hour"))
        .isEqualTo(text.replace("  @CachedPrefix\n", "  @CachedPrefix(ttl = CacheTtl.ONE_HOUR)\n"));
  }

  @Test
  void givesAllMarkersOfARequestTheLongTtl() {
    String block =
        """
                    TextBlockParam.builder()
                        .text(TEXT)
                        .cacheControl(CacheControlEphemeral.builder()%s.build())
                        .build()""";
    String text =
        """
        package shop;

        import com.anthropic.models.messages.*;
        import java.util.List;

        final class Advice {
          private static final String TEXT = "Ask for the frame number. ".repeat(300);

          static MessageCreateParams request(String question) {
            return MessageCreateParams.builder()
                .model("claude-opus-5")
                .maxTokens(500)
                .systemOfTextBlockParams(
                    List.of(
        %s,
        %s))
                .addUserMessage(question)
                .build();
          }
        }
        """
            .formatted(
                block.formatted(""), block.formatted(".ttl(CacheControlEphemeral.Ttl.TTL_1H)"));

    assertThat(bench.fixed(text, "Raise the TTL of all markers to one hour"))
        .isEqualTo(
            text.replace(
                "builder().build())", "builder().ttl(CacheControlEphemeral.Ttl.TTL_1H).build())"));
  }
}
