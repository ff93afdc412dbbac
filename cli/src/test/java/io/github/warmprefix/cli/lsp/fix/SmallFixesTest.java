package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallFixesTest {
  @Test
  void writesTheModelThatWasMeant() {
    String text =
        Bench.template("  @DynamicSuffix static String ticket(String text) { return text; }\n");
    String typo = text.replace("claude-opus-5", "claude-opus_5");

    assertThat(new Bench().fixed(typo, "Use claude-opus-5")).isEqualTo(text);
  }

  @Test
  void movesTheMarkerToTheBlockAhead() {
    String marker = " ".repeat(20) + ".cacheControl(CacheControlEphemeral.builder().build())\n";
    String text =
        """
        package shop;

        import com.anthropic.models.messages.*;
        import java.util.List;

        final class Advice {
          private static final String RULES = "Ask for the frame number. ".repeat(300);

          public static MessageCreateParams request(String question) {
            return MessageCreateParams.builder()
                .model("claude-opus-5")
                .maxTokens(500)
                .systemOfTextBlockParams(
                    List.of(
                        TextBlockParam.builder()
                            .text(RULES)
                            .build(),
                        TextBlockParam.builder()
                            .text("The customer asks: " + question)
                            .cacheControl(CacheControlEphemeral.builder().build())
                            .build()))
                .addUserMessage("Answer the customer.")
                .build();
          }
        }
        """;

    assertThat(new Bench().fixed(text, "Move the marker to the block ahead"))
        .isEqualTo(text.replace(marker, "").replace(".text(RULES)\n", ".text(RULES)\n" + marker));
  }
}
