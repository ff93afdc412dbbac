package io.github.warmprefix.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.Project;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prompts whose text comes from other files of the project. */
class OtherFilesTest {
  private static final String DESK =
      Project.template(
              "Desk",
              "1",
              """
            @CachedPrefix static String rules() {
              return "Ask for the frame number. ".repeat(200) + shop.text.Header.stamp();
            }
          """)
          .replace("import io", "import shop.text.Header;\nimport io");
  private static final String HEADER =
      """
      package shop.text;
      public class Header {
        public static String stamp() {
          return "As of " + java.time.Instant.now();
        }
      }
      """;
  private static final String FIXED = HEADER.replace("java.time.Instant.now()", "\"today\"");

  @TempDir private Path folder;
  private final Editor editor = Editor.inProcess(Editor.NO_SETTINGS);
  private Path desk;
  private Path header;

  @BeforeEach
  void start() {
    Project project = new Project(folder);
    desk = project.source("Desk", DESK);
    header = project.write("src/main/java/shop/text/Header.java", HEADER);
    editor.start(folder);
  }

  @AfterEach
  void leave() {
    editor.close();
  }

  @Test
  void whatAHelperSpoilsIsShownInTheHelper() {
    editor.open(header, HEADER);
    editor.until(header, found -> found.size() == 1);
    Diagnostic found = editor.diagnostics(header).get(0);
    assertThat(found.getRange()).isEqualTo(Texts.range(HEADER, "java.time.Instant.now()"));
    assertThat(found.getRelatedInformation())
        .singleElement()
        .satisfies(
            related -> {
              assertThat(related.getLocation().getUri()).isEqualTo(Editor.uri(desk));
              assertThat(related.getLocation().getRange()).isEqualTo(Texts.range(DESK, "rules"));
              assertThat(related.getMessage()).contains("stamp()");
            });
    editor.change(header, FIXED);
    editor.until(header, List::isEmpty);
  }

  @Test
  void aTemplateIsJudgedAnewWhenAnOpenHelperChanges() {
    String tooShort = DESK.replace(".repeat(200)", "");
    editor.open(desk, tooShort);
    assertThat(editor.diagnostics(desk)).isEmpty();
    editor.open(header, FIXED);
    editor.until(desk, found -> found.size() == 1);
    assertThat(editor.diagnostics(desk).get(0).getCode().getLeft()).isEqualTo("WP201");
    editor.close(header);
    editor.until(desk, List::isEmpty);
  }

  @Test
  void codeThatCallsABuilderIsUnderstood() {
    String caller =
        """
        package shop;
        class Caller {
          Object ask() {
            return DeskPrompt.builder().ticket("1").build();
          }
        }
        """;
    Path file = new Project(folder).source("Caller", caller);
    editor.open(file, caller);
    assertThat(editor.diagnostics(file)).isEmpty();
  }
}
