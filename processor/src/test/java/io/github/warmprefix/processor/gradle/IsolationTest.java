package io.github.warmprefix.processor.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.WarmprefixProcessor;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Environments;
import io.github.warmprefix.processor.compile.Host;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle demands of an isolating processor, so that it may compile a part of the sources. */
class IsolationTest {
  private static final String DECLARATION = "/META-INF/gradle/incremental.annotation.processors";
  private static final String LONG =
      "Ask for the frame number before you quote a part. ".repeat(90);

  private static final String DESK =
      """
      @PromptTemplate(model = "claude-opus-5")
      interface Desk {
        @CachedPrefix String ROLE = "%s";
        @CachedPrefix static String hours() { return Hours.text(); }
        @DynamicSuffix static String ticket(String text) { return text; }
      }
      """
          .formatted(LONG);

  private static final String YARD = DESK.replace("Desk", "Yard");
  private static final String FIXED_HOURS =
      "class Hours { static String text() { return \"Nine to five.\"; } }";
  private static final String VARYING_HOURS =
      "class Hours { static String text() { return \"Until \" + System.nanoTime(); } }";

  @TempDir private Path folder;

  @Test
  void theProcessorIsDeclaredAsIsolating() throws IOException {
    try (InputStream declaration = WarmprefixProcessor.class.getResourceAsStream(DECLARATION)) {
      assertThat(new String(declaration.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(WarmprefixProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void eachGeneratedFileHasOneOriginAndNothingIsGathered() {
    Map<String, Set<String>> origins = RecordedFiles.none();
    Compilation compilation =
        Case.type(DESK)
            .andType(FIXED_HOURS)
            .andType("class Sheds { " + YARD + " interface Lane { " + inner("Shed") + " } }")
            .as(
                Environments.wrapping(
                    new WarmprefixProcessor(),
                    environment ->
                        Environments.filing(
                            environment, RecordedFiles.into(origins, environment.getFiler()))))
            .on(Host.JAVAC);

    assertThat(compilation.succeeded()).isTrue();
    assertThat(origins)
        .containsExactly(
            Map.entry("source shop.DeskPrompt", Set.of("shop.Desk")),
            Map.entry("source shop.Sheds_Lane_ShedPrompt", Set.of("shop.Sheds")),
            Map.entry("source shop.Sheds_YardPrompt", Set.of("shop.Sheds")));
  }

  private static String inner(String name) {
    return DESK.replace("Desk", name);
  }

  @Test
  void aChangeInAnotherClassLeavesTheBuilderAsItIs() throws IOException {
    Compilation before = compile("before", Case.type(DESK).andType(FIXED_HOURS));
    Compilation after = compile("after", Case.type(DESK).andType(VARYING_HOURS));

    assertThat(before.findings()).isEmpty();
    assertThat(after.finding("WP301").message()).contains("System.nanoTime()");
    assertThat(builder(after)).isEqualTo(builder(before));
  }

  @Test
  void otherTemplatesLeaveTheBuilderAsItIs() throws IOException {
    Compilation alone = compile("alone", Case.type(DESK).andType(FIXED_HOURS));
    Compilation beside = compile("beside", Case.type(DESK).andType(FIXED_HOURS).andType(YARD));

    assertThat(builder(beside)).isEqualTo(builder(alone));
    assertThat(classFile(beside)).isEqualTo(classFile(alone));
  }

  @Test
  void aTemplateThatIsCompiledAgainAloneGetsTheSameBuilder() throws IOException {
    Compilation all = compile("all", Case.type(DESK).andType(FIXED_HOURS).andType(YARD));
    String rest = System.getProperty("java.class.path") + File.pathSeparator + all.output();
    Compilation part = compile("part", Case.type(DESK).options("-classpath", rest));

    assertThat(part.succeeded()).isTrue();
    assertThat(builder(part)).isEqualTo(builder(all));
    assertThat(classFile(part)).isEqualTo(classFile(all));
  }

  private Compilation compile(String name, Case sources) throws IOException {
    return sources.on(Host.JAVAC, Files.createDirectory(folder.resolve(name)));
  }

  private static String builder(Compilation compilation) {
    return compilation.generated("shop/DeskPrompt.java");
  }

  private static byte[] classFile(Compilation compilation) throws IOException {
    return Files.readAllBytes(compilation.output().resolve("shop/DeskPrompt.class"));
  }
}
