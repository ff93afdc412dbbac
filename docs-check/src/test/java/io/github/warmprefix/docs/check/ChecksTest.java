package io.github.warmprefix.docs.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warmprefix.docs.page.Page;
import io.github.warmprefix.docs.page.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong on a page is found. */
class ChecksTest {
  private static final String CLOCK =
      """
      @PromptTemplate(model = "claude-haiku-4-5")
      interface Desk {
        @CachedPrefix(resource = "prompts/handbook.md")
        String handbook();

        @CachedPrefix
        static String header() {
          return "It is " + LocalDateTime.now();
        }
      }
      """;

  @Test
  void whatIsTruePasses() {
    passes(block("java", "MessageCreateParams params = request(ticket);\n"));
    passes(block("java", "static Ticket first() {\n  return ticket;\n}\n"));
    passes(block("java", "System.out.println(1);\n...\nSystem.out.println(2);\n"));
    passes("<!-- snippet: finds WP301 -->\n" + block("java", CLOCK));
    passes(block("sh", "echo one\n") + "<!-- snippet: output -->\n" + block("text", "one\n"));
    passes("<!-- snippet: exit 3 -->\n" + block("console", "$ echo one; (exit 3)\none\n"));
    passes("<!-- snippet: as echo two -->\n" + block("console", "$ echo one\ntwo\n"));
    passes("<!-- snippet: file a.txt -->\n" + block("text", "a\n") + block("sh", "grep a a.txt\n"));
    passes("<!-- snippet: from README.md -->\n" + block("text", "# Warmprefix\n"));
    passes(block("json", "{\"a\": 1}\n"));
    passes(block("xml", "<a/>\n<b/>\n"));
    passes(block("yaml", "- a: 1\n"));
    passes(block("kotlin", "a(\"b\") { c('d') } // don't\n"));
  }

  @Test
  void javaThatDoesNotCompileFails() {
    fails(block("java", "MessageCreateParams params = request(tickt);\n"), "cannot find symbol");
    fails(block("java", "var prompt = TicketTriagePrompt.builder().ticket(ticket);\n"), "ticket");
    fails(block("java", "int i = ;\n"), "illegal start of expression");
  }

  @Test
  void javaThatBreaksARuleUnannouncedFails() {
    fails(block("java", CLOCK), "WP301");
  }

  @Test
  void javaThatBreaksAnotherRuleThanAnnouncedFails() {
    fails("<!-- snippet: finds WP303 -->\n" + block("java", CLOCK), "WP301");
    fails("<!-- snippet: finds WP301 -->\n" + block("java", "int one = 1;\n"), "WP301");
  }

  @Test
  void javaThatBreaksARuleAndDoesNotCompileFails() {
    String twice = CLOCK.replace("String handbook();", "Strin handbook();");
    fails("<!-- snippet: finds WP301 -->\n" + block("java", twice), "");
  }

  @Test
  void deprecatedApiFails() {
    fails(block("java", "new Thread().getId();\nnew Integer(1);\n"), "deprecat");
  }

  @Test
  void aCommandThatFailsIsFound() {
    fails(block("sh", "false\ntrue\n"), "[\"1\"]");
    fails(block("sh", "warmprefx check\n"), "127");
    fails("<!-- snippet: exit 1 -->\n" + block("sh", "true\n"), "[\"1\"]");
    fails(block("sh", "warmprefix check --fail-onn note src\n"), "[\"2\"]");
  }

  @Test
  void outputThatDiffersIsFound() {
    fails(block("sh", "echo one\n") + "<!-- snippet: output -->\n" + block("text", "two\n"), "two");
    fails(block("console", "$ echo one\none\ntwo\n"), "two");
    fails("<!-- snippet: output -->\n" + block("text", "one\n"), "no command before it");
  }

  @Test
  void aQuoteThatIsNotWordForWordIsFound() {
    fails("<!-- snippet: from README.md -->\n" + block("text", "# Coldprefix\n"), "README.md");
  }

  @Test
  void dataOutOfFormIsFound() {
    fails(block("json", "{\"a\": 1,}\n"), "Unexpected character");
    fails(block("json", "{} {}\n"), "Trailing");
    fails(block("xml", "<a><b></a>\n"), "must be terminated");
    fails(block("yaml", "a: [\n"), "expected");
    fails(block("kotlin", "a(\"b\" {\n}\n"), "open brackets");
    fails(block("mermaid", "core --> runtime[\"runtime: a\"]\n"), "core --> runtime");
    fails(block("mermaid", "a[\"nothing: b\"] --> core\n"), "test.md");
    fails(block("groovy", "a('b\n"), "open quote");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Awarmprefix.WP999=error",
        "-Awarmprefix.modells=a.json",
        "io.github.warmprefix:warmprefix-procesor:0.1.0-SNAPSHOT",
        "io.github.warmprefix:warmprefix-processor:9.9",
        "<artifactId>warmprefix-annotation</artifactId>",
        "mvn -Pnone verify",
        "mvn verify -pl core,none"
      })
  void aNameOfNothingIsFound(String text) {
    assertThatThrownBy(() -> Names.check(text)).isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "toml"})
  void aBlockThatNobodyCanCheckFails(String language) {
    fails(block(language, "anything\n"), "nobody can check this block");
  }

  @Test
  void anUnknownMarkIsRefused() {
    assertThatThrownBy(() -> Page.read("a.md", "<!-- snippet: find WP301 -->\n```java\n```\n"))
        .hasMessageContaining("no mark 'find'");
  }

  @Test
  void aBlockKnowsWhereItStands() {
    List<Snippet> snippets =
        Page.read("a.md", "# A\n\n## B `c`\n\n```java\nint i;\n```\n").snippets();

    assertThat(snippets)
        .singleElement()
        .satisfies(
            snippet -> {
              assertThat(snippet.place()).isEqualTo("a.md:5");
              assertThat(snippet.heading()).isEqualTo("B c");
            });
  }

  private static String block(String language, String text) {
    return "```" + language + "\n" + text + "```\n\n";
  }

  private static void passes(String markdown) {
    assertThatCode(() -> check(markdown)).as(markdown).doesNotThrowAnyException();
  }

  private static void fails(String markdown, String because) {
    assertThatThrownBy(() -> check(markdown))
        .as(markdown)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(because);
  }

  private static void check(String markdown) throws Exception {
    Workshop workshop = workshop();
    for (Snippet snippet : new ArrayList<>(Page.read("test.md", markdown).snippets())) {
      Checks.check(snippet, workshop);
    }
  }

  private static Workshop workshop() throws IOException {
    return Workshop.of("test.md");
  }
}
