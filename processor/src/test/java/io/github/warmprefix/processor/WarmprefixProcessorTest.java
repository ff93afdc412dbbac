package io.github.warmprefix.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** The way in: registration, and broken source around a template. */
class WarmprefixProcessorTest {
  private static final String ROLE =
      "  @CachedPrefix String ROLE = \"%s\";\n"
          .formatted("Ask for the frame number before you quote a part. ".repeat(100));

  @Test
  void serviceLoaderFindsIt() {
    assertThat(ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type))
        .contains(WarmprefixProcessor.class);
  }

  @Test
  void itSupportsTheLatestSourceVersion() {
    assertThat(new WarmprefixProcessor().getSupportedSourceVersion())
        .isEqualTo(SourceVersion.latest());
  }

  @OnBothCompilers
  void aMissingTypeIsTheCompilersToReport(Host host) {
    Compilation compilation =
        Case.members(ROLE + "  @DynamicSuffix static String ticket(Tiket t) { return t.id(); }\n")
            .on(host);
    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.findings()).isEmpty();
    assertThat(compilation.diagnostics()).allMatch(seen -> !seen.message().contains("Warmprefix"));
    assertThat(compilation.diagnostics()).anyMatch(seen -> seen.message().contains("Tiket"));
  }

  @OnBothCompilers
  void aSyntaxErrorBesideATemplateIsTheCompilersToReport(Host host) {
    Compilation compilation =
        Case.members(ROLE).andType("class Other {\n  int x = ;\n}\n").on(host);
    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.diagnostics()).noneMatch(seen -> seen.message().contains("Warmprefix"));
  }

  @OnBothCompilers
  void aCompilationWithoutPromptsIsLeftAlone(Host host) {
    Compilation compilation = Case.file("Plain.java", "class Plain {}\n").on(host);
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.generatedFiles()).isEmpty();
  }

  @OnBothCompilers
  void allFindingsOfACompilationAreReportedAtOnce(Host host) {
    Case.type(
            """
            @PromptTemplate(model = "claude-opus-5")
            interface Desk {
            %s
              @CachedPrefix String «WP105»GAP = "";
            }
            """
                .formatted(ROLE))
        .andType(
            """
            @PromptTemplate(model = "claude-opus-5")
            interface Bench {
            %s
              @CachedPrefix(resource = "gone.md") String «WP109»gone();
            }
            """
                .formatted(ROLE))
        .on(host)
        .findsExactlyTheMarks();
  }
}
