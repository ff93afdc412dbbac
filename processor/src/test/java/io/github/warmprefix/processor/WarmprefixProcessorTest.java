package io.github.warmprefix.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
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
  void aMissingConstantIsTheCompilersToReport(Host host) {
    Compilation compilation =
        Case.members(ROLE + "  @CachedPrefix(resource = Paths.RULES) String rules();\n").on(host);
    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.findings()).isEmpty();
    assertThat(compilation.diagnostics()).anyMatch(seen -> seen.message().contains("Paths"));
  }

  @OnBothCompilers
  void aTypeThatAnotherProcessorGeneratesIsWaitedFor(Host host) {
    Compilation compilation =
        Case.members(ROLE + "  @DynamicSuffix static String ticket(Ticket t) { return t.id(); }\n")
            .processor(new TicketGenerator())
            .on(host);
    assertThat(compilation.diagnostics()).noneMatch(seen -> seen.kind().equals("error"));
    assertThat(compilation.generatedFiles()).anyMatch(file -> file.endsWith("DeskPrompt.java"));
  }

  /** Writes {@code shop.Ticket} in the first round. */
  @SupportedAnnotationTypes("*")
  private static final class TicketGenerator extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer out = processingEnv.getFiler().createSourceFile("shop.Ticket").openWriter()) {
          out.write("package shop; record Ticket(String id) {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
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
