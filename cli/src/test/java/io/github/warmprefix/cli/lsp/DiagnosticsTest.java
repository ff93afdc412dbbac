package io.github.warmprefix.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.Project;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings in the editor while a template is being written. */
class DiagnosticsTest {
  private static final String CLOCK =
      Project.template(
          "Desk",
          "1",
          """
            @CachedPrefix static String rules() {
              return "Ask for the frame number. ".repeat(200) + java.time.LocalDateTime.now();
            }
          """);
  private static final String MENDED = CLOCK.replace(" + java.time.LocalDateTime.now()", "");

  @TempDir private Path folder;
  private final Editor editor = Editor.inProcess(Editor.NO_SETTINGS);

  @AfterEach
  void leave() {
    editor.close();
  }

  @Test
  void aClockInAPrefixIsShownWhereItIsReadAndGoesWhenItGoes() {
    Path file = new Project(folder).source("Desk", MENDED);
    editor.start(folder);
    editor.open(file, CLOCK);
    List<Diagnostic> found = editor.diagnostics(file);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).getRange())
        .isEqualTo(Texts.range(CLOCK, "java.time.LocalDateTime.now()"));
    assertThat(found.get(0).getSeverity()).isEqualTo(DiagnosticSeverity.Error);
    assertThat(found.get(0).getCode().getLeft()).isEqualTo("WP301");
    assertThat(found.get(0).getCodeDescription().getHref()).endsWith("docs/rules/WP301.md");
    assertThat(found.get(0).getSource()).isEqualTo("warmprefix");

    editor.change(file, MENDED);
    assertThat(editor.diagnostics(file)).isEmpty();
  }

  @Test
  void whatIsClosedIsCleared() {
    Path file = new Project(folder).source("Desk", CLOCK);
    editor.start(folder);
    editor.open(file, CLOCK);
    assertThat(editor.diagnostics(file)).hasSize(1);
    editor.close(file);
    assertThat(editor.diagnostics(file)).isEmpty();
  }

  @Test
  void theServerEndsAsTheProtocolAsks() {
    editor.start(folder);
    assertThat(editor.leave()).isZero();
  }

  @Test
  void aServerThatWasNotToldToShutDownEndsWithOne() {
    editor.start(folder);
    editor.server().exit();
    assertThat(editor.exitCode()).isEqualTo(1);
  }
}
