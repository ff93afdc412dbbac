package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WP105, WP109 to WP112, WP201 and WP202: the texts themselves. */
class TextRulesTest {
  private static final String RULES = "Ask for the frame number before you quote a part. ";
  private static final String ENOUGH = RULES.repeat(100);

  @OnBothCompilers
  void blankTextIsReportedAtTheMember(Host host) {
    Case.members(
            """
              @CachedPrefix String ROLE = "%s";
              @CachedPrefix String «WP105»GAP = " \\n ";
              @CachedPrefix(resource = "prompts/blank.md") String «WP105»blank();
              @DynamicSuffix static String ticket(String id) { return id; }
            """
                .formatted(ENOUGH))
        .resource("prompts/blank.md", "\n\n")
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aMissingResourceNamesThePlacesThatWereTried(Host host) {
    Compilation compilation =
        Case.members(
                """
                  @CachedPrefix(resource = "prompts/rules.md") String «WP109»rules();
                  @DynamicSuffix(resource = "prompts/reply.md") String «WP109»reply(String tone);
                """)
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP109").message())
        .contains(
            "'prompts/rules.md' of rules() was not found",
            host == Host.JAVAC ? compilation.output().toString() : "CLASS_OUTPUT");
  }

  @OnBothCompilers
  void aResourceThatDiffersInCaseIsPointedOut(Host host) {
    Compilation compilation =
        Case.members(
                """
                  @CachedPrefix(resource = "prompts/Rules.md") String «WP109»RULES = "";
                  @DynamicSuffix static String ticket(String id) { return id; }
                """)
            .resource("prompts/rules.md", ENOUGH)
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP109").message()).contains("there is 'prompts/rules.md'");
  }

  @OnBothCompilers
  void aResourceMustBeTextOfReasonableSize(Host host) {
    Compilation compilation =
        Case.members(
                """
                  @CachedPrefix(resource = "prompts/huge.md") String «WP109»huge();
                  @CachedPrefix(resource = "prompts/binary.md") String «WP109»binary();
                  @CachedPrefix(resource = "prompts") String «WP109»folder();
                  @DynamicSuffix static String ticket(String id) { return id; }
                """)
            .resource("prompts/huge.md", new byte[50 << 20])
            .resource("prompts/binary.md", new byte[] {'a', 'b', (byte) 0xff, 'c'})
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.findings())
        .extracting(seen -> seen.message().lines().findFirst().orElseThrow())
        .anyMatch(line -> line.contains("of huge() has more than 16 MB"))
        .anyMatch(line -> line.contains("of binary() is not valid UTF-8 at byte 2"))
        .anyMatch(line -> line.contains("of folder() is not a regular file"));
  }

  @OnBothCompilers
  void aResourcePathMustStayOnTheClassPath(Host host) {
    Case.members(
            """
              @CachedPrefix(resource = "../secret.md") String «WP110»up();
              @CachedPrefix(resource = "prompts/../../secret.md") String «WP110»hidden();
              @CachedPrefix(resource = "/etc/hostname") String «WP110»absolute();
              @CachedPrefix(resource = "C:/secret.md") String «WP110»drive();
              @CachedPrefix(resource = "file:secret.md") String «WP110»uri();
              @CachedPrefix(resource = "prompts\\\\rules.md") String «WP110»backslash();
              @CachedPrefix(resource = "./rules.md") String «WP110»dot();
              @DynamicSuffix static String ticket(String id) { return id; }
            """)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aSymbolicLinkMustNotLeadOutOfItsRoot(Host host, @TempDir Path outside) throws Exception {
    Path secret = Files.writeString(outside.resolve("secret.md"), ENOUGH);
    Path output = Files.createTempDirectory(outside, "out");
    Files.createSymbolicLink(output.resolve("rules.md"), secret);
    Case.members(
            """
              @CachedPrefix(resource = "rules.md") String «WP110»rules();
              @DynamicSuffix static String ticket(String id) { return id; }
            """)
        .on(host, output)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void packagedTextIsFoundInTheFolderOfTheOption(Host host, @TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("rules.md"), ENOUGH, StandardCharsets.UTF_8);
    Case.members(
            """
              @CachedPrefix(resource = "rules.md") String rules();
              @DynamicSuffix static String ticket(String id) { return id; }
            """)
        .options("-Awarmprefix.resources=" + folder)
        .on(host)
        .findsExactlyTheMarks();
  }

  /** Not on ecj, which does not tell where its output goes. */
  @Test
  void packagedTextIsFoundInTheSourceTreeAboveTheOutput(@TempDir Path project) throws Exception {
    Files.createDirectories(project.resolve("src/main/resources"));
    Files.writeString(project.resolve("src/main/resources/rules.md"), ENOUGH);
    Case.members(
            """
              @CachedPrefix(resource = "rules.md") String rules();
              @DynamicSuffix static String ticket(String id) { return id; }
            """)
        .on(Host.JAVAC, Files.createDirectories(project.resolve("target/classes")))
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aPlaceholderInCachedTextIsReported(Host host) {
    Case.members(
            """
              @CachedPrefix String «WP111»ROLE = "%s Today is {{current_date}}.";
              @CachedPrefix String JSON = "{{ 1 + 1 }} and {{}} and {\\"a\\":{\\"b\\":1}} are none";
              @DynamicSuffix static String ticket(String id) { return id; }
            """
                .formatted(ENOUGH))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void placeholdersAndParametersAreComparedBothWays(Host host) {
    Case.members(
            """
              @CachedPrefix String ROLE = "%s";
              @DynamicSuffix(template = "Reply in {{language}}, {{ tone }}.") String fine(String tone, String language);
              @DynamicSuffix(template = "Reply in {{langauge}}.") String «WP112»typo(String «WP112»language);
              @DynamicSuffix(resource = "reply.md") String packaged(String «WP112»unused);
            """
                .formatted(ENOUGH))
        .resource("reply.md", "Reply.")
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aPrefixBelowTheMinimumIsReportedAtItsLastMember(Host host) {
    String message =
        Case.members(
                """
                  @CachedPrefix String ROLE = "%s";
                  @CachedPrefix String «WP201»RULES = "%s";
                  @DynamicSuffix static String ticket(String id) { return id; }
                """
                    .formatted(RULES, RULES))
            .on(host)
            .findsExactlyTheMarks()
            .finding("WP201")
            .message();
    assertThat(message).contains("claude-opus-5 caches nothing under 512");
  }

  @OnBothCompilers
  void theMinimumIsComparedWithTheWholePrefix(Host host) {
    Case.members(
            """
              @CachedPrefix(ttl = CacheTtl.ONE_HOUR) String ROLE = "%s";
              @CachedPrefix String RULES = "%s";
              @DynamicSuffix static String ticket(String id) { return id; }
            """
                .formatted(RULES, ENOUGH))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void nothingIsSaidOfASizeThatIsNotKnown(Host host) {
    Case.members(
            """
              @CachedPrefix String ROLE = "%s";
              @CachedPrefix static String brand(@CacheKey String brand) { return brand; }
              @DynamicSuffix static String ticket(String id) { return id; }
            """
                .formatted(RULES))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void nothingIsSaidOfTheSizeWhileAPartCannotBeRead(Host host) {
    Case.members(
            """
              @CachedPrefix String ROLE = "%s";
              @CachedPrefix(resource = "gone.md") String «WP109»gone();
              @DynamicSuffix static String ticket(String id) { return id; }
            """
                .formatted(RULES))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void anEstimateThatStraddlesTheMinimumIsAWarning(Host host) {
    String text = textOfExpectedTokens(512);
    Compilation compilation =
        Case.members(
                """
                  @CachedPrefix String «WP202»ROLE = "%s";
                  @DynamicSuffix static String ticket(String id) { return id; }
                """
                    .formatted(text))
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP202").kind()).isEqualTo("warning");
    assertThat(compilation.succeeded()).isTrue();
  }

  private static String textOfExpectedTokens(long tokens) {
    TokenEstimator estimator = TokenEstimator.of(TokenizerFamily.CLAUDE_4_7);
    StringBuilder text = new StringBuilder();
    while (estimator.estimate(text).expected() < tokens) {
      text.append("Ask again. ");
    }
    return text.toString();
  }
}
