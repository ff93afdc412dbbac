package io.github.warmprefix.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.Project;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown while somebody is in the middle of something. */
class TypingTest {
  private static final String CLOCK = Texts.clock("Desk");

  @TempDir private Path folder;
  private final Editor editor = Editor.inProcess(Editor.NO_SETTINGS);
  private Path file;

  @BeforeEach
  void open() {
    file = new Project(folder).source("Desk", CLOCK);
    editor.start(folder);
    editor.open(file, CLOCK);
    assertThat(editor.diagnostics(file)).hasSize(1);
  }

  @AfterEach
  void leave() {
    editor.close();
  }

  @Test
  void whatWasFoundStaysAndMovesWhileTheTextCannotBeParsed() {
    String broken = CLOCK.replace("interface Desk {", "interface Desk {\n  static String half(\n");
    editor.change(file, broken);
    assertThat(editor.diagnostics(file))
        .singleElement()
        .extracting(found -> found.getRange())
        .isEqualTo(Texts.range(broken, Texts.CLOCK_CALL));
  }

  @Test
  void partsOfATextCanBeChanged() {
    Range call = Texts.range(CLOCK, " + " + Texts.CLOCK_CALL);
    editor.change(Editor.uri(file), List.of(new TextDocumentContentChangeEvent(call, "")));
    assertThat(editor.diagnostics(file)).isEmpty();
    editor.change(
        Editor.uri(file),
        List.of(
            new TextDocumentContentChangeEvent(
                new Range(call.getStart(), call.getStart()), " + java.util.UUID"),
            new TextDocumentContentChangeEvent(
                Texts.range(
                    Texts.mended(CLOCK).replace("(200)", "(200) + java.util.UUID"), ";\n  }"),
                ".randomUUID();\n  }")));
    assertThat(editor.diagnostics(file))
        .singleElement()
        .extracting(found -> found.getMessage().getLeft())
        .asString()
        .startsWith("UUID.randomUUID()");
  }

  @Test
  void ofManyQuickEditsTheLastOneCounts() {
    for (int i = 0; i < 200; i++) {
      editor.change(file, i % 2 == 0 ? Texts.mended(CLOCK) : CLOCK);
    }
    editor.change(file, Texts.mended(CLOCK) + "// end\n");
    editor.until(file, List::isEmpty);
    assertThat(editor.screen().published()).hasSizeLessThan(200);
  }
}
