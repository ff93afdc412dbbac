package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** WP201 and WP202: what is missing, and what to do about it. */
class MinimumAdviceTest {
  private static final String RULE = "Ask for the frame number before you quote a part. ";

  private static List<String> message(Host host, String model, int rules, String finding) {
    String template =
        """
        @PromptTemplate(model = "%s")
        interface Desk {
          @CachedPrefix String ROLE = "%s";
          @DynamicSuffix static String ticket(String id) { return id; }
        }
        """
            .formatted(model, RULE.repeat(rules));
    return Arrays.asList(
        Case.type(template).on(host).finding(finding).message().replace("\r", "").split("\n"));
  }

  private static int rulesOfTokens(long tokens) {
    int rules = 1;
    while (TokenEstimator.of(TokenizerFamily.CLAUDE_4_7).estimate(RULE.repeat(rules)).expected()
        < tokens) {
      rules++;
    }
    return rules;
  }

  private static long number(String line, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(line);
    assertThat(matcher.find()).as("%s in %s", pattern, line).isTrue();
    return Long.parseLong(matcher.group(1).replace(",", ""));
  }

  @OnBothCompilers
  void itSaysHowMuchIsMissingInTokensAndInCharacters(Host host) {
    List<String> message = message(host, "claude-haiku-4-5", 100, "WP201");

    long tokens = number(message.get(0), "has about ([\\d,]+) tokens");
    assertThat(message.get(0)).endsWith("but claude-haiku-4-5 caches nothing under 4,096");
    assertThat(number(message.get(1), "add some ([\\d,]+) tokens")).isEqualTo(4_096 - tokens);
    double perToken = (double) 100 * RULE.length() / tokens;
    assertThat((double) number(message.get(1), "roughly ([\\d,]+) characters"))
        .isBetween((4_096 - tokens) * perToken * 0.99, (4_096 - tokens) * perToken * 1.11);
  }

  @OnBothCompilers
  void itNamesAModelNoDearerThatWouldCacheThePrefixAsItIs(Host host) {
    assertThat(message(host, "claude-haiku-4-5", 100, "WP201").get(1))
        .endsWith(
            "of stable text, move to claude-haiku-5-5 (from 512 tokens, $0.1 per million of"
                + " input), which would cache it as it is, or do without caching");
  }

  @OnBothCompilers
  void itNamesTheTwoNearestInPrice(Host host) {
    assertThat(message(host, "claude-opus-4-6", 100, "WP201").get(1))
        .contains(
            "move to claude-opus-5 (from 512 tokens, $5 per million of input) or claude-opus-4-8"
                + " (from 1,024 tokens, $5 per million of input), which");
  }

  @OnBothCompilers
  void itSaysSoWhereNoModelWouldCacheThePrefix(Host host) {
    assertThat(message(host, "claude-haiku-4-5", 10, "WP201").get(1))
        .endsWith(
            "of stable text, as no other model would cache it as it is, or do without caching");
  }

  @OnBothCompilers
  void anUncertainPrefixIsToBeCounted(Host host) {
    assertThat(message(host, "claude-opus-5", rulesOfTokens(512), "WP202").get(1))
        .matches(
            "\\s+help: lock the exact count with 'warmprefix lock', or add some \\d+ tokens \\(roughly"
                + " [\\d,]+ characters\\) of stable text to be sure");
  }

  @Test
  void handWrittenRequestsAreAdvisedInTheSameWords() {
    String message =
        Case.type(
                """
                class Desk {
                  MessageCreateParams ask(String ticket) {
                    return MessageCreateParams.builder()
                        .model("claude-haiku-4-5")
                        .maxTokens(512)
                        .systemOfTextBlockParams(List.of(TextBlockParam.builder()
                            .text("%s")
                            .cacheControl(CacheControlEphemeral.builder().build())
                            .build()))
                        .addUserMessage(ticket)
                        .build();
                  }
                }
                """
                    .formatted(RULE.repeat(100)))
            .on(Host.JAVAC)
            .finding("WP201")
            .message();

    assertThat(message)
        .containsPattern("\\[WP201] the marked prefix has about [\\d,]+ tokens, but claude-haiku")
        .containsPattern("help: add some [\\d,]+ tokens \\(roughly [\\d,]+ characters\\) of stable")
        .contains("move to claude-haiku-5-5 (from 512 tokens");
  }
}
