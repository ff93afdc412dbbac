package io.github.warmprefix.processor.outer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.WarmprefixProcessor;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Environments;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Where nobody can look into bodies, that is said. */
class DegradedAnalysisTest {
  @Test
  void anEnvironmentThatHidesTheCompilerIsSaidToOnce() {
    Compilation compilation = opaque().on(Host.ECJ);
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.findings()).hasSize(1);
    assertThat(compilation.finding("WP902").kind()).isEqualTo("note");
    assertThat(compilation.finding("WP902").file()).isEqualTo("Bench.java");
    assertThat(compilation.finding("WP902").message().lines().findFirst().orElseThrow())
        .startsWith("[WP902] text that methods compute is not judged in this compilation:")
        .contains("the sources of this compilation could not be found");
  }

  @Test
  void underJavacThePluginReachesWhatTheEnvironmentHides() {
    Compilation compilation = opaque().on(Host.JAVAC);
    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.finding("WP301").file()).isEqualTo("Clocks.java");
  }

  private static Case opaque() {
    return Case.type(Desks.stamped())
        .andType("class Clocks { static String stamp() { return \"\" + System.nanoTime(); } }\n")
        .andType(Desks.stamped().replace("Desk", "Bench"))
        .as(Environments.wrapping(new WarmprefixProcessor(), Environments::opaque));
  }

  @Test
  void degradedAnalysisCanBeMadeAnErrorOrSilenced() {
    Case hidden =
        Case.type(
                Desks.stamped()
                    .replace("@PromptTemplate", "@SuppressWarnings(\"WP902\") @PromptTemplate"))
            .andType("class Clocks { static String stamp() { return \"\"; } }\n")
            .as(Environments.wrapping(new WarmprefixProcessor(), Environments::opaque));
    assertThat(hidden.on(Host.ECJ).findings()).isEmpty();
    assertThat(opaque().options("-Awarmprefix.WP902=error").on(Host.ECJ).succeeded()).isFalse();
  }

  @OnBothCompilers
  void aClassLoaderThatHidesTheJdksCompilerDegradesTheAnalysis(Host host) throws Exception {
    Class<?> hidden = new HidingLoader().loadClass(WarmprefixProcessor.class.getName());
    Compilation compilation =
        Case.type(Desks.stamped())
            .andType(
                "class Clocks { static String stamp() { return \"\" + System.nanoTime(); } }\n")
            .as((Processor) hidden.getConstructor().newInstance())
            .on(host);
    assertThat(compilation.diagnostics()).noneMatch(seen -> seen.message().contains("is a bug"));
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.findings()).hasSize(1);
    assertThat(compilation.finding("WP902").file()).isEqualTo("Desk.java");
  }

  @Test
  void withoutComputedTextNothingIsDegraded() {
    Compilation compilation =
        Case.members(
                "  @CachedPrefix String ROLE = \"%s\";\n"
                    .formatted("Ask for the frame. ".repeat(300)))
            .as(Environments.wrapping(new WarmprefixProcessor(), Environments::opaque))
            .on(Host.ECJ);
    assertThat(compilation.findings()).isEmpty();
  }
}
