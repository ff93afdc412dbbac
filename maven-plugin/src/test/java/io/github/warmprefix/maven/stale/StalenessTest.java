package io.github.warmprefix.maven.stale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalenessTest {
  /** The SHA-256 of {@code abc}. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final String BUILDER =
      """
      final class DeskPrompt {
        static final String NAME = "prompts/other.md";
        static final String RULES =
            io.github.warmprefix.runtime.PackagedText.load(Desk.class, "prompts/rules.md", "%s");
      }
      interface Desk {}
      """
          .formatted(ABC);

  @TempDir private Path folder;

  @Test
  void theTextThatWasCompiledInIsFresh() throws IOException {
    Path classes = Compiled.source(folder, "DeskPrompt.java", BUILDER);
    write(classes, "abc");

    assertThat(new Staleness(classes, List.of()).find()).isEmpty();
  }

  @Test
  void anotherTextAtThatPathIsStale() throws IOException {
    Path classes = Compiled.source(folder, "DeskPrompt.java", BUILDER);
    write(classes, "abd");

    assertThat(new Staleness(classes, List.of()).find())
        .containsExactly(
            new StaleText(
                classes.resolve("shop/DeskPrompt.class"), "shop.Desk", "prompts/rules.md", true));
  }

  @Test
  void aTextThatIsGoneIsStale() throws IOException {
    Path classes = Compiled.source(folder, "DeskPrompt.java", BUILDER);

    assertThat(new Staleness(classes, List.of()).find())
        .singleElement()
        .matches(text -> !text.present());
  }

  @Test
  void aTextMayComeFromAJarAndTheFirstOneOnTheClassPathCounts() throws IOException {
    Path classes = Compiled.source(folder, "DeskPrompt.java", BUILDER);
    Path fresh = jar("fresh.jar", "abc");
    Path old = jar("old.jar", "abd");

    assertThat(new Staleness(classes, List.of(fresh, old)).find()).isEmpty();
    assertThat(new Staleness(classes, List.of(old, fresh)).find()).hasSize(1);
  }

  @Test
  void classFilesOfReleasesToComeAreRead() throws IOException {
    Path classes = Compiled.source(folder, "DeskPrompt.java", BUILDER);
    Path file = classes.resolve("shop/DeskPrompt.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7] = 120;
    Files.write(file, bytes);

    assertThat(new Staleness(classes, List.of()).find()).hasSize(1);
  }

  @Test
  void aProjectWithoutClassesHasNothingStale() throws IOException {
    assertThat(new Staleness(folder.resolve("none"), List.of()).find()).isEmpty();
  }

  private static void write(Path classes, String text) throws IOException {
    Path prompts = Files.createDirectories(classes.resolve("prompts"));
    Files.writeString(prompts.resolve("rules.md"), text);
  }

  private Path jar(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new ZipEntry("prompts/rules.md"));
      jar.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
