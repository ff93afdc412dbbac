package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnotationFixesTest {
  private static final String VOUCH = "Vouch for it with @Stable";
  private static final String SUPPRESS = "Suppress WP303 with a reason";

  private final Bench bench = new Bench();

  private static String region(String annotations) {
    return Bench.template(
        """
          /** The region. */
          %sString REGION = System.getenv("REGION");

          @CachedPrefix
          static String rules() {
            return "The region is " + REGION;
          }

          @DynamicSuffix
          static String ticket(String text) {
            return text;
          }
        """
            .formatted(annotations));
  }

  @Test
  void vouchesForAFieldWithAReasonToFillIn() {
    assertThat(bench.fixed(region(""), VOUCH))
        .contains(
            """
              /** The region. */
              @Stable(reason = "TODO: say why this is always the same")
              String REGION = System.getenv("REGION");
            """);
  }

  @Test
  void vouchesForAParameter() {
    String text =
        Bench.template(
            """
              @CachedPrefix
              static String rules(String region) {
                return "The region is " + region;
              }

              @DynamicSuffix
              static String ticket(String text) {
                return text;
              }
            """);

    assertThat(bench.fixed(text, VOUCH))
        .contains("(@Stable(reason = \"TODO: say why this is always the same\") String region)");
  }

  @Test
  void doesNotVouchForRequests() {
    String text =
        """
        package shop;

        import com.anthropic.models.messages.*;
        import java.util.List;

        final class Advice {
          static MessageCreateParams request() {
            return MessageCreateParams.builder()
                .model("claude-opus-5")
                .maxTokens(500)
                .systemOfTextBlockParams(
                    List.of(
                        TextBlockParam.builder()
                            .text(System.nanoTime() + "Ask for the number. ".repeat(300))
                            .cacheControl(CacheControlEphemeral.builder().build())
                            .build()))
                .addUserMessage("Help.")
                .build();
          }
        }
        """;

    assertThat(bench.titles(text)).doesNotContain(VOUCH).contains("Suppress WP301 with a reason");
  }

  @Test
  void suppressesOnTheDeclarationAroundTheValue() {
    assertThat(bench.fixed(region(""), SUPPRESS))
        .contains(
            """
              /** The region. */
              // TODO: say why WP303 does not matter here
              @SuppressWarnings("WP303")
              String REGION = System.getenv("REGION");
            """);
  }

  @Test
  void addsToWhatIsSuppressedAlready() {
    assertThat(bench.fixed(region("@SuppressWarnings(\"all\")\n  "), SUPPRESS))
        .contains("@SuppressWarnings({\"all\", \"WP303\"})");
    assertThat(bench.fixed(region("@SuppressWarnings({\"a\", \"b\"})\n  "), SUPPRESS))
        .contains("@SuppressWarnings({\"a\", \"b\", \"WP303\"})");
    assertThat(bench.fixed(region("@SuppressWarnings({})\n  "), SUPPRESS))
        .contains("@SuppressWarnings(\"WP303\")");
  }

  @Test
  void writesTheReasonBesideADeclarationThatDoesNotBeginALine() {
    String text = region("").replace("  /** The region. */\n  String", "  int A = 1; String");

    assertThat(bench.fixed(text, SUPPRESS))
        .contains(
            "  int A = 1; /* TODO: say why WP303 does not matter here */"
                + " @SuppressWarnings(\"WP303\") String REGION");
  }
}
