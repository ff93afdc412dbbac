package io.github.warmprefix.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors and files that do not behave. */
class RobustnessTest {
  @TempDir private Path folder;
  private final Editor editor = Editor.inProcess(Editor.NO_SETTINGS);

  @AfterEach
  void leave() {
    editor.close();
  }

  @Test
  void aBufferThatWasNeverSavedIsJudged() {
    editor.start(folder);
    String text = Texts.clock("Desk");
    editor.open("untitled:Untitled-1", "java", text);
    assertThat(editor.diagnostics("untitled:Untitled-1"))
        .singleElement()
        .extracting(found -> found.getRange())
        .isEqualTo(Texts.range(text, Texts.CLOCK_CALL));
  }

  @Test
  void namesThatNobodyUnderstandsAreLetPass() {
    editor.start(folder);
    editor.open("not a uri at all %%", "java", Texts.clock("Desk"));
    editor.open("git:/some/Desk.java?%7B%22ref%22%3A%22HEAD%22%7D", "java", Texts.clock("Desk"));
    editor.open("jdt://contents/x.jar/a/B.class?=p", "java", "class B {}");
    staysAlive();
  }

  @Test
  void documentsThatAreNotOpenAreLetPass() {
    editor.start(folder);
    String uri = Editor.uri(folder.resolve("Gone.java"));
    editor
        .server()
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, 3),
                List.of(new TextDocumentContentChangeEvent("class Gone {}"))));
    editor
        .server()
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    assertThat(
            Editor.join(
                editor
                    .server()
                    .getTextDocumentService()
                    .hover(new HoverParams(new TextDocumentIdentifier(uri), new Position(9, 9)))))
        .isNull();
    staysAlive();
  }

  @Test
  void placesBeyondTheTextAreTakenForItsEnd() {
    editor.start(folder);
    Path file = new Project(folder).source("Desk", "");
    editor.open(file, Texts.mended(Texts.clock("Desk")));
    Range beyond = new Range(new Position(500, 3), new Position(600, 0));
    editor.change(
        Editor.uri(file), List.of(new TextDocumentContentChangeEvent(beyond, "// end\n")));
    assertThat(editor.diagnostics(file)).isEmpty();
  }

  @Test
  void aFileThatIsDeletedOnDiskIsStillWhatTheEditorHas() throws IOException {
    editor.start(folder);
    Path file = new Project(folder).source("Desk", Texts.clock("Desk"));
    editor.open(file, Texts.clock("Desk"));
    assertThat(editor.diagnostics(file)).hasSize(1);
    Files.delete(file);
    editor.change(file, Texts.clock("Desk") + "\n");
    assertThat(editor.diagnostics(file)).hasSize(1);
  }

  @Test
  void aHugeFileDoesNotKeepRequestsWaiting() {
    editor.start(folder);
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < 8_000; i++) {
      members.append("  static int m%d(int a) { return a + %d; }\n".formatted(i, i));
    }
    Path file = new Project(folder).source("Huge", "");
    editor.open(file, Project.template("Huge", "1", Texts.CLOCK_MEMBER + members));
    long start = System.nanoTime();
    Editor.join(
        editor
            .server()
            .getTextDocumentService()
            .hover(
                new HoverParams(new TextDocumentIdentifier(Editor.uri(file)), new Position(1, 1))));
    assertThat(System.nanoTime() - start).isLessThan(6_000_000_000L);
    editor.until(file, found -> found.size() == 1);
  }

  @Test
  void whatIsNotAPromptIsNotTalkedAbout() {
    editor.start(folder);
    Path notes = new Project(folder).write("notes.md", "{{not}} a prompt");
    editor.open(notes, "{{not}} a prompt");
    assertThat(editor.diagnostics(notes)).isEmpty();
  }

  private void staysAlive() {
    Path file = new Project(folder).source("Yard", Texts.clock("Yard"));
    editor.open(file, Texts.clock("Yard"));
    assertThat(editor.diagnostics(file)).hasSize(1);
    assertThat(editor.screen().messages()).noneMatch(message -> message.contains("failed with"));
  }
}
