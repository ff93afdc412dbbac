package io.github.warmprefix.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of a user's own that is wrong, or that nobody needs. */
class UserTableRefusalTest {
  private static final String DESK =
      """
      @PromptTemplate(model = "claude-opus-5")
      class Desk {
        @CachedPrefix static String rules() {
          return "Sort the mail. ".repeat(400) + System.getProperty("build.version");
        }
      }
      """;

  @TempDir private Path folder;

  private String table(String rows) throws IOException {
    return "-Awarmprefix.stability="
        + Files.writeString(Files.createTempFile(folder, "table", ".txt"), rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          per-request a.B#c           | :1: unknown word per-request; a row begins with one of clock, day, request, process,
          fixed a.B#c\\nfixed          | :2: nothing behind fixed
          fixed a.B#c\\n\\nday a.B#c    | :3: a.B#c is day here and fixed in line 1
          request a.B                 | :1: request cannot be said of a.B, only of type#member, type#* or @annotation
          request a.*#next            | :1: request cannot be said of a.*#next
          request a.B#                | :1: request cannot be said of a.B#
          request a..B#c              | :1: request cannot be said of a..B#c
          request a.B#c(int           | :1: request cannot be said of a.B#c(int
          request a.B#c/two           | :1: request cannot be said of a.B#c/two
          fixed #now                  | :1: fixed cannot be said of #now
          pure a.B#c                  | :1: pure cannot be said of a.B#c, only of a type or package.*
          process @                   | :1: process cannot be said of @,
          changes a.B                 | :1: changes cannot be said of a.B, only of type#member or package.*#member
          {a.B#c: fixed}              | :1: unknown word {a.B#c:;
          """)
  void aRowThatIsWrongIsOneErrorWithItsLine(String rows, String message) throws Exception {
    String option = table(rows.replace("\\n", "\n"));
    assertSaysOnly(option, option.substring(option.indexOf('=') + 1) + message);
  }

  @Test
  void aFileThatIsNoneIsOneError() throws Exception {
    assertSaysOnly("-Awarmprefix.stability=" + folder, folder + ": it is no file");
    Path missing = folder.resolve("missing.txt");
    assertSaysOnly("-Awarmprefix.stability=" + missing, missing + ": there is no such file");
    Path binary = folder.resolve("binary");
    Files.write(binary, new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0});
    assertSaysOnly("-Awarmprefix.stability=" + binary, binary + ": it is no text in UTF-8");
    Files.write(binary, new byte[] {'f', 0, 'i'});
    assertSaysOnly("-Awarmprefix.stability=" + binary, binary + ": it is no text");
    Files.write(binary, "// ".repeat(400_000).getBytes(StandardCharsets.UTF_8));
    assertSaysOnly("-Awarmprefix.stability=" + binary, binary + ": it is larger than one megabyte");
  }

  @Test
  void oneKeyOfAnyLengthDoesNoHarm() throws Exception {
    String key = "a.".repeat(200_000) + "B";
    assertSaysOnly(table("request " + key), ":1: request cannot be said of a.a.a.");
  }

  @Test
  void itIsNotReadWhereNothingIsToBeAnalysed() {
    Compilation compilation =
        Case.file(
                "Plain.java",
                "import java.util.Date;\nclass Plain { String now() { return \"\" + new Date(); } }\n")
            .options("-Awarmprefix.stability=" + folder.resolve("missing.txt"))
            .on(Host.JAVAC);
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.diagnostics()).noneMatch(seen -> seen.message().contains("missing"));
  }

  /** The bundled table still holds. */
  private static void assertSaysOnly(String option, String message) {
    Compilation compilation = Case.type(DESK).options(option).on(Host.JAVAC);
    assertThat(compilation.succeeded()).isFalse();
    compilation.finding("WP303");
    assertThat(compilation.diagnostics())
        .filteredOn(seen -> seen.kind().equals("error"))
        .singleElement()
        .satisfies(seen -> assertThat(seen.message()).contains("Warmprefix: ").contains(message));
  }
}
