package io.github.warmprefix.processor.outer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.compile.Seen;

/** Findings at declarations that ecj cannot point at by itself. */
class EcjDeclarationTest {
  private static final String RULES =
      "  @CachedPrefix static final String RULES = \"%s\";\n"
          .formatted("Ask for the frame number. ".repeat(200));

  @OnBothCompilers
  void aRecordAndTheValuesOfItsAnnotation(Host host) {
    Case.type(
            """
            @PromptTemplate(
                «WP107@ecj»model = «WP107@javac»"gpt-5-mini",
                «WP106@ecj»version = «WP106@javac»" ")
            «WP106@javac»record «WP106@ecj»Desk(int n) {}
            """)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aComponentOfARecord(Host host) {
    Seen finding =
        Case.type(
                """
                @PromptTemplate(model = "claude-opus-5")
                record Desk(int n, @CachedPrefix String «WP106»text) {
                %s}
                """
                    .formatted(RULES))
            .on(host)
            .findsExactlyTheMarks()
            .finding("WP106");

    assertThat(finding.message())
        .contains("text is a component of a record, but a prompt has no instance");
  }

  @OnBothCompilers
  void aConstantOfAnEnum(Host host) {
    Case.type(
            """
            @PromptTemplate(model = "claude-opus-5")
            enum Desk {
              FRONT, «WP106@javac»@CachedPrefix «WP106@ecj»BACK;
            %s}
            """
                .formatted(RULES))
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aMethodWithAPackageForAType(Host host) {
    Compilation compilation =
        Case.type(
                """
                class Desk {
                  static String rules(String x) { return x; }
                  @CachedPrefix static String «WP106»rules(java.util x) { return ""; }
                  @DynamicSuffix static String «WP106»ticket(
                      java.util x, @CacheKey String «WP106@javac»y) { return ""; }
                }
                """)
            .on(host);

    assertThat(compilation.findings())
        .extracting(Seen::place)
        .containsExactlyInAnyOrderElementsOf(compilation.expected());
    assertThat(compilation.diagnostics()).noneMatch(seen -> seen.message().contains("a bug of"));
  }
}
