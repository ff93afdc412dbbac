package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CacheKeyTest {
  private final Bench bench = new Bench();

  private static String brand(String parameter, String last) {
    return Bench.template(
        """
          @CachedPrefix
          static String brand(%s) {
            return "The bicycle is a " + brand + ".";
          }

        %s  @DynamicSuffix
          static String ticket(String text) {
            return text;
          }
        """
            .formatted(parameter, last));
  }

  @Test
  void declaresAParameter() {
    String text = brand("final String brand", "");

    assertThat(bench.fixed(text, "Declare brand as a @CacheKey"))
        .isEqualTo(text.replace("final String brand", "@CacheKey final String brand"));
  }

  @Test
  void movesTheMemberBehindThoseWithFewerKeys() {
    String text = brand("String brand", "  @CachedPrefix String ROLE = \"You are kind.\";\n\n");

    assertThat(bench.titles(text)).doesNotContain("Declare brand as a @CacheKey");
    assertThat(bench.fixed(text, "Declare brand as a @CacheKey, and move brand() last"))
        .containsSubsequence("String ROLE", "String brand(@CacheKey String brand)", "ticket");
  }

  @Test
  void takesThePlaceOfAVouchingThatIsNotTrue() {
    String text =
        brand("@Stable(reason = \"two\") boolean brand", "")
            .replace("\"The bicycle is a \" + brand + \".\"", "brand ? \"Old.\" : \"New.\"");

    assertThat(bench.fixed(text, "Declare brand as a @CacheKey"))
        .isEqualTo(text.replace("@Stable(reason = \"two\")", "@CacheKey"));
  }

  @Test
  void isNotForMethodsThatBuildRequestsByHand() {
    String text =
        """
        package shop;

        import com.anthropic.models.messages.*;
        import java.util.List;

        final class Advice {
          public static MessageCreateParams request(String customer) {
            return MessageCreateParams.builder()
                .model("claude-opus-5")
                .maxTokens(500)
                .systemOfTextBlockParams(
                    List.of(
                        TextBlockParam.builder()
                            .text("You help " + customer + ". " + "Ask for the number. ".repeat(300))
                            .cacheControl(CacheControlEphemeral.builder().build())
                            .build()))
                .addUserMessage("Help.")
                .build();
          }
        }
        """;

    assertThat(bench.titles(text)).noneMatch(title -> title.contains("CacheKey"));
  }
}
