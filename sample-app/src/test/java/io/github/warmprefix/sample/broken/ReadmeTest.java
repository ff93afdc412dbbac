package io.github.warmprefix.sample.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the first screen of the README to what the compiler says. */
class ReadmeTest {
  private static final String BEFORE =
      """
      package shop;

      import io.github.warmprefix.annotations.CacheKey;
      import io.github.warmprefix.annotations.CachedPrefix;
      import io.github.warmprefix.annotations.DynamicSuffix;
      import io.github.warmprefix.annotations.PromptTemplate;
      import java.time.LocalDateTime;

      """;
  private static final String BEHIND =
      """

      enum Brand {
        DRAY;

        String sheet() {
          return "Cargo bicycles.";
        }
      }

      record Ticket(String id, String text) {}
      """;

  private final TemplateCompiler compiler = new TemplateCompiler(Path.of("src/main/resources"));

  @Test
  void errorOfTheFirstTemplateIsQuotedAsItIs(@TempDir Path folder) throws IOException {
    List<String> blocks =
        List.of(Files.readString(Path.of("..", "README.md")).split("(?m)^```(java)?\n"));
    Path template =
        Files.writeString(folder.resolve("TicketTriage.java"), BEFORE + blocks.get(1) + BEHIND);

    String output = compiler.compile(template).replace(template.toString(), "TicketTriage.java");

    assertThat(blocks.get(3).lines().skip(1)).containsExactlyElementsOf(output.lines().toList());
  }
}
