package io.github.warmprefix.processor.outer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.WarmprefixProcessor;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Environments;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What computed texts depend on, whichever compiler looks into the bodies. */
class InnerAnalysisTest {
  @OnBothCompilers
  void aSourceInAnyKindOfDeclarationIsReportedWhereItStands(Host host) {
    Case.type(
            Desks.desk(
                """
                  @CachedPrefix static String rules() {
                    return new Clocks("a").all() + Clocks.Kind.HOURS.text() + Clocks.Part.of().text() + many();
                  }
                """))
        .andType(
            """
            class Clocks {
              private static final String HOST = «WP303»System.getenv("HOST");
              private final String own;
              Clocks(String a) { own = a + «WP301»System.nanoTime(); }
              Clocks(int a) { own = "" + a; }
              String all() {
                return own + HOST
                    + new Object() { String text() { return "" + «WP301»System.currentTimeMillis(); } }.text();
              }
              enum Kind {
                HOURS { String text() { return "" + «WP301»java.time.Instant.now(); } };
                abstract String text();
              }
              record Part(String text) {
                static Part of() {
                  return new Part(java.time.Clock.systemUTC()
                      «WP301».millis()
                      + "");
                }
              }
            }
            """)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aTypeThatAnotherProcessorGeneratesIsLookedInto(Host host) {
    Compilation compilation = Case.type(Desks.stamped()).processor(new ClocksGenerator()).on(host);
    assertThat(compilation.finding("WP301").file()).isEqualTo("Clocks.java");
    assertThat(compilation.finding("WP301").line()).isEqualTo(3);
    assertThat(compilation.findings()).hasSize(1);
  }

  @OnBothCompilers
  void aTemplateThatHadToWaitForAGeneratedTypeIsLookedInto(Host host) {
    Compilation compilation =
        Case.type(
                Desks.desk(
                    """
                      @CachedPrefix static String rules() { return Clocks.stamp() + System.nanoTime() + many(); }
                      @DynamicSuffix static String late(Clocks clocks) { return "" + clocks; }
                    """))
            .processor(new ClocksGenerator())
            .on(host);
    assertThat(compilation.findings())
        .extracting(seen -> seen.rule().get() + " " + seen.file() + ":" + seen.line())
        .containsExactlyInAnyOrder("WP301 Clocks.java:3", "WP301 Desk.java:7");
  }

  /** Writes {@code shop.Clocks} in the first round. */
  @SupportedAnnotationTypes("*")
  private static final class ClocksGenerator extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer out = processingEnv.getFiler().createSourceFile("shop.Clocks").openWriter()) {
          out.write(
              """
              package shop;
              class Clocks {
                static String stamp() { return "" + System.nanoTime(); }
              }
              """);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  @OnBothCompilers
  void anErrorInAnotherFileChangesNothing(Host host) {
    Compilation compilation =
        Case.type(Desks.stamped())
            .andType(
                "class Clocks { static String stamp() { return \"\" + System.nanoTime(); } }\n")
            .andType("class Broken { int size() { return \"no number\"; } }\n")
            .on(host);
    assertThat(compilation.finding("WP301").file()).isEqualTo("Clocks.java");
    assertThat(compilation.findings()).hasSize(1);
  }

  @OnBothCompilers
  void whatDoesNotCompileIsUnknown(Host host) {
    Compilation compilation =
        Case.type(
                Desks.desk(
                    "  @CachedPrefix static String rules() { return Gone.text() + many(); }\n"))
            .on(host);
    onlyTheCompilerComplains(compilation);
  }

  @OnBothCompilers
  void aNestedTypeThatIsDeclaredTwiceIsTheCompilersToReport(Host host) {
    Compilation compilation =
        Case.type(
                Desks.desk(
                    """
                      @CachedPrefix static String rules() { return Kind.HOURS + many(); }
                      enum Kind { HOURS }
                      enum Kind { HOURS; int size; int size() { return size; } }
                    """))
            .on(host);
    onlyTheCompilerComplains(compilation);
  }

  @OnBothCompilers
  void aSyntaxErrorThatTheCompilerInsideFailsOnIsTheCompilersToReport(Host host) {
    Compilation compilation =
        Case.type(
                Desks.desk(
                    """
                      @CachedPrefix static String rules() {
                        int size = 3; catch (IllegalStateException e) { size++; }
                        return size + many();
                      }
                    """))
            .on(host);
    onlyTheCompilerComplains(compilation);
  }

  private static void onlyTheCompilerComplains(Compilation compilation) {
    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.findings()).isEmpty();
    assertThat(compilation.diagnostics()).noneMatch(seen -> seen.message().contains("Warmprefix"));
  }

  @OnBothCompilers
  void environmentsOfBuildToolsAreLookedThrough(Host host) {
    Case marked =
        Case.type(
            Desks.desk(
                "  @CachedPrefix static String rules() { return «WP301»System.nanoTime() + many(); }\n"));
    marked
        .as(Environments.wrapping(new WarmprefixProcessor(), Environments::delegating))
        .on(host)
        .findsExactlyTheMarks();
    marked
        .as(Environments.wrapping(new WarmprefixProcessor(), Environments::proxied))
        .on(host)
        .findsExactlyTheMarks();
  }

  /** The declarations around, and the place in words, where ecj has no way to point at it. */
  @Test
  void insideOfEclipseFindingsStandAtTheDeclarationAround() {
    Compilation compilation =
        Case.type(
                Desks.desk(
                    """
                      @CachedPrefix static String rules() {
                        return new Clocks(2).own + Clocks.Kind.HOURS.text() + new Object() { String text() { return "" + Math.random(); } }.text() + many();
                      }
                    """))
            .andType(
                """
                class Clocks {
                  final String own;
                  Clocks(String a) { own = a; }
                  Clocks(int a) { own = "" + a + System.nanoTime(); }
                  enum Kind {
                    HOURS { String text() { return "" + java.time.Instant.now(); } };
                    abstract String text();
                  }
                }
                """)
            .as(Environments.wrapping(new WarmprefixProcessor(), Environments::ideShaped))
            .on(Host.ECJ);
    assertThat(compilation.findings())
        .extracting(
            seen ->
                seen.file() + ":" + seen.line() + " " + seen.message().lines().findFirst().get())
        .containsExactlyInAnyOrder(
            "Clocks.java:8 [WP301] System.nanoTime() changes with every request, so this prefix"
                + " never hits the cache (Clocks.java:8:34)",
            "Clocks.java:9 [WP301] Instant.now() changes with every request, so this prefix never"
                + " hits the cache (Clocks.java:10:41)",
            "Desk.java:7 [WP301] Math.random() changes with every request, so this prefix never"
                + " hits the cache (Desk.java:8:102)");
  }
}
