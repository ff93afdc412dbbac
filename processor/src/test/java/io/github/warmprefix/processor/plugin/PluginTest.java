package io.github.warmprefix.processor.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plugin beside the processor and without it, wherever javac finds them. */
class PluginTest {
  private static final String ABSENT = "Desk.java:4 warning WP901";

  @TempDir private Path folder;

  static List<Toolchain> all() {
    return Toolchain.all();
  }

  static List<Toolchain> forked() {
    return Toolchain.forked();
  }

  @ParameterizedTest
  @MethodSource("all")
  void onTheProcessorPathEachFindingIsReportedOnce(Toolchain javac) throws IOException {
    assertThat(findings(javac, "-cp", Paths.USER, "-processorpath", Paths.PROCESSOR))
        .containsExactlyInAnyOrder(Shop.TEMPLATE_FINDING, Shop.REQUEST_FINDING);
  }

  @ParameterizedTest
  @MethodSource("all")
  void onTheClassPathItSaysWhereTheProcessorDoesNotRun(Toolchain javac) throws IOException {
    String output = output(javac, "-cp", Paths.join(Paths.USER, Paths.PROCESSOR));
    if (javac.release() < 23) {
      assertThat(Shop.findings(output))
          .containsExactlyInAnyOrder(Shop.TEMPLATE_FINDING, Shop.REQUEST_FINDING);
    } else {
      assertThat(Shop.findings(output)).containsExactlyInAnyOrder(ABSENT, Shop.REQUEST_FINDING);
      assertThat(output).contains("only on the class path", "-proc:full", "-processorpath");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void processingThatIsSwitchedOffIsSaidAndRequestsAreStillChecked(Toolchain javac)
      throws IOException {
    String output =
        output(javac, "-proc:none", "-cp", Paths.USER, "-processorpath", Paths.PROCESSOR);
    assertThat(Shop.findings(output)).containsExactlyInAnyOrder(ABSENT, Shop.REQUEST_FINDING);
    assertThat(output).contains("-proc:none").contains("this template is not checked");
  }

  @ParameterizedTest
  @MethodSource("all")
  void otherProcessorsAloneAreNotEnough(Toolchain javac) throws IOException {
    String output =
        output(
            javac,
            "-processor",
            Idle.class.getName(),
            "-cp",
            Paths.USER,
            "-processorpath",
            Paths.join(Paths.PROCESSOR, Paths.OTHERS));
    assertThat(Shop.findings(output)).containsExactlyInAnyOrder(ABSENT, Shop.REQUEST_FINDING);
    assertThat(output).contains("runs without Warmprefix", "list of -processor");
  }

  @ParameterizedTest
  @MethodSource("forked")
  void anErrorThatKeepsJavacFromAllProcessorsIsNoAbsence(Toolchain javac) throws IOException {
    Shop shop = Shop.full(folder).with("Twice", "class Twice { class A {} class A {} }\n");
    String output = javac.run(shop.arguments("-cp", Paths.USER, "-processorpath", Paths.PROCESSOR));
    assertThat(output).contains("already defined");
    assertThat(Shop.findings(output)).doesNotContain(ABSENT);
  }

  @ParameterizedTest
  @MethodSource("all")
  void itCanBeNamedAndTakesOptions(Toolchain javac) throws IOException {
    assertThat(
            findings(
                javac,
                "-proc:none",
                "-Xplugin:Warmprefix -Awarmprefix.WP901=off -Awarmprefix.WP307=warning",
                "-cp",
                Paths.USER,
                "-processorpath",
                Paths.PROCESSOR))
        .containsExactly("Hand.java:14 warning WP307");
  }

  @ParameterizedTest
  @MethodSource("all")
  void theOptionsOfThePluginAndOfTheProcessorAddUp(Toolchain javac) throws IOException {
    assertThat(
            findings(
                javac,
                "-Xplugin:Warmprefix -Awarmprefix.WP307=off",
                "-Awarmprefix.WP301=warning",
                "-cp",
                Paths.USER,
                "-processorpath",
                Paths.PROCESSOR))
        .containsExactly("Desk.java:6 warning WP301");
  }

  @ParameterizedTest
  @MethodSource("forked")
  void ofManyTemplatesTheFirstThatIsNotSilencedStandsForAll(Toolchain javac) throws IOException {
    String head = "package shop; import io.github.warmprefix.annotations.*;\n";
    String template = "@PromptTemplate(model = \"claude-opus-5\") interface %s {}\n";
    Shop shop =
        Shop.empty(folder)
            .with("A", head + "@SuppressWarnings(\"WP901\") " + template.formatted("A"))
            .with("B", head + "class B {\n" + template.formatted("Inner") + "}\n")
            .with("C", head + template.formatted("C"));
    String output =
        javac.run(
            shop.arguments("-proc:none", "-cp", Paths.USER, "-processorpath", Paths.PROCESSOR));
    assertThat(Shop.findings(output)).containsExactly("B.java:3 warning WP901");
    assertThat(output).contains("the 3 templates of this compilation");
  }

  @ParameterizedTest
  @MethodSource("forked")
  void aBuilderThatIsMissedInAnImportDoesNotHideTheReason(Toolchain javac) throws IOException {
    Shop shop =
        Shop.full(folder)
            .with("Use", "package other; import shop.DeskPrompt; class Use { DeskPrompt p; }\n");
    assertThat(
            Shop.findings(
                javac.run(
                    shop.arguments(
                        "-proc:none", "-cp", Paths.USER, "-processorpath", Paths.PROCESSOR))))
        .contains(ABSENT);
  }

  @ParameterizedTest
  @MethodSource("forked")
  void aMissingSdkIsTheCompilersToReport(Toolchain javac) throws IOException {
    String output = javac.run(Shop.full(folder).arguments("-proc:none", "-cp", Paths.PROCESSOR));
    assertThat(output).contains("com.anthropic").doesNotContain("Warmprefix");
  }

  @ParameterizedTest
  @MethodSource("forked")
  void sourcesWithoutPromptsLoadNothingButTheScout(Toolchain javac) throws IOException {
    Shop shop = Shop.empty(folder).with("Plain", "class Plain { String name() { return \"x\"; } }");
    String output =
        javac.run(
            shop.arguments(
                "-J-verbose:class",
                "-proc:none",
                "-cp",
                Paths.USER,
                "-processorpath",
                Paths.PROCESSOR));
    assertThat(output.lines().filter(line -> line.contains("io.github.warmprefix.")))
        .map(line -> line.replaceFirst(".*io\\.github\\.warmprefix\\.processor\\.(\\S+).*", "$1"))
        .containsExactlyInAnyOrder(
            "WarmprefixPlugin",
            "PluginStart",
            "javac.Scout",
            "javac.ScoutListener",
            "javac.ProgressListener",
            "javac.Heads",
            "javac.SdkImports");
  }

  private List<String> findings(Toolchain javac, String... arguments) throws IOException {
    return Shop.findings(output(javac, arguments));
  }

  private String output(Toolchain javac, String... arguments) throws IOException {
    return javac.run(Shop.full(folder).arguments(arguments));
  }

  /** A processor that does nothing. */
  @SupportedAnnotationTypes("java.lang.Deprecated")
  public static final class Idle extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }
  }
}
