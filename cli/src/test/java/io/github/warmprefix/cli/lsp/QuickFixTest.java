package io.github.warmprefix.cli.lsp;

import static io.github.warmprefix.cli.lsp.Editor.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.Run;
import io.github.warmprefix.cli.lsp.document.Lines;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.Inspection;
import io.github.warmprefix.cli.source.SourceFiles;
import io.github.warmprefix.cli.source.SourceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Sessions in which each quick fix mends what the editor shows. */
class QuickFixTest {
  @TempDir private Path folder;
  private final Editor editor = Editor.inProcess(Editor.NO_SETTINGS);

  @AfterEach
  void leave() {
    editor.close();
  }

  @ParameterizedTest
  @MethodSource({
    "io.github.warmprefix.cli.lsp.QuickFixCases#fixes",
    "io.github.warmprefix.cli.lsp.QuickFixCases#variants"
  })
  void mendsWhatTheEditorShows(String title, String text) throws IOException {
    Path file = new Project(folder).source("Desk", text);
    editor.start(folder);
    editor.open(file, text);
    List<Diagnostic> shown = editor.diagnostics(file);
    assertThat(shown).hasSize(1);

    CodeAction action = action(file, shown, title);
    assertThat(action.getKind()).isEqualTo(CodeActionKind.QuickFix);
    assertThat(action.getDiagnostics()).isEqualTo(shown);
    String fixed = applied(text, action.getEdit().getChanges().get(Editor.uri(file)));

    editor.change(file, fixed);
    assertThat(editor.diagnostics(file)).isEmpty();
    assertCompiles(file, fixed, 0);
  }

  /** A value that changes at midnight is a note, which is left for the author to judge. */
  @ParameterizedTest
  @MethodSource("io.github.warmprefix.cli.lsp.QuickFixCases#days")
  void leavesNoMoreThanANoteOfATime(String title, String text) throws IOException {
    Path file = new Project(folder).source("Desk", text);
    editor.start(folder);
    editor.open(file, text);
    CodeAction action = action(file, editor.diagnostics(file), title);
    String fixed = applied(text, action.getEdit().getChanges().get(Editor.uri(file)));

    editor.change(file, fixed);
    assertThat(editor.diagnostics(file))
        .singleElement()
        .extracting(Diagnostic::getCode)
        .isEqualTo(Either.forLeft("WP304"));
    assertCompiles(file, fixed, 1);
  }

  @Test
  void mendsAPrefixThatIsNotWhatWasLocked() throws IOException {
    String text =
        QuickFixCases.template(QuickFixCases.TICKET.substring(1))
            .replace("opus-5\"", "opus-5\", version = \"1\"");
    Path file = new Project(folder).source("Desk", text);
    String lock = folder.resolve("warmprefix.lock").toString();
    assertThat(Run.of("lock", "--offline", "--file", lock, file.toString()).exitCode()).isZero();
    String edited = text.replaceFirst("Ask", "Always ask");
    editor.start(folder);
    editor.open(file, edited);
    List<Diagnostic> shown = editor.diagnostics(file);

    CodeAction action = action(file, shown, "Raise the version to 2");
    String fixed = applied(edited, action.getEdit().getChanges().get(Editor.uri(file)));
    editor.change(file, fixed);
    assertThat(editor.diagnostics(file))
        .extracting(Diagnostic::getCode)
        .containsExactly(Either.forLeft("WP402"));
  }

  @Test
  void marksTheVersionThatTheEditsAreFor() {
    String text = QuickFixCases.template(QuickFixCases.CLOCK + QuickFixCases.TICKET);
    Path file = new Project(folder).source("Desk", text);
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    editor.start(folder, params -> params.getCapabilities().setWorkspace(workspace));
    editor.open(file, text);

    List<CodeAction> actions = actions(file, editor.diagnostics(file), CodeActionKind.QuickFix);
    assertThat(actions.get(0).getIsPreferred()).isTrue();
    assertThat(actions.get(0).getEdit().getChanges()).isNullOrEmpty();
    TextDocumentEdit edit = actions.get(0).getEdit().getDocumentChanges().get(0).getLeft();
    assertThat(edit.getTextDocument().getVersion()).isEqualTo(1);
    assertThat(edit.getTextDocument().getUri()).isEqualTo(Editor.uri(file));
  }

  @Test
  void mendsAllAtOnceWhereItIsAskedFor() throws IOException {
    String text =
        QuickFixCases.template(
            QuickFixCases.TICKET.substring(1)
                + "\n"
                + QuickFixCases.CLOCK
                + "\n  @CachedPrefix String STYLE = \"Be short.\";\n");
    Path file = new Project(folder).source("Desk", text);
    editor.start(folder);
    editor.open(file, text);
    List<Diagnostic> shown = editor.diagnostics(file);
    assertThat(shown).hasSize(3);

    List<CodeAction> actions = actions(file, shown, CodeActionKind.SourceFixAll);
    assertThat(actions)
        .singleElement()
        .extracting(CodeAction::getKind)
        .isEqualTo("source.fixAll.warmprefix");
    String fixed = applied(text, actions.get(0).getEdit().getChanges().get(Editor.uri(file)));
    editor.change(file, fixed);
    assertThat(editor.diagnostics(file)).isEmpty();
    assertCompiles(file, fixed, 0);
  }

  @Test
  void offersNothingElsewhere() {
    String text = QuickFixCases.template(QuickFixCases.CLOCK + QuickFixCases.TICKET);
    Path file = new Project(folder).source("Desk", text);
    editor.start(folder);
    editor.open(file, text);
    editor.diagnostics(file);

    assertThat(at(file, Texts.range(text, "package shop"), List.of(), null)).isEmpty();
    assertThat(at(file, Texts.range(text, "LocalDateTime"), List.of(), "refactor")).isEmpty();
  }

  private CodeAction action(Path file, List<Diagnostic> shown, String title) {
    List<CodeAction> actions = actions(file, shown, CodeActionKind.QuickFix);
    assertThat(actions).extracting(CodeAction::getTitle).contains(title);
    return actions.stream().filter(a -> a.getTitle().equals(title)).findFirst().orElseThrow();
  }

  private List<CodeAction> actions(Path file, List<Diagnostic> shown, String kind) {
    return at(file, shown.get(0).getRange(), shown, kind);
  }

  private List<CodeAction> at(Path file, Range range, List<Diagnostic> shown, String kind) {
    CodeActionContext context = new CodeActionContext(shown);
    Optional.ofNullable(kind).ifPresent(only -> context.setOnly(List.of(only)));
    TextDocumentIdentifier id = new TextDocumentIdentifier(Editor.uri(file));
    return join(
            editor
                .server()
                .getTextDocumentService()
                .codeAction(new CodeActionParams(id, range, context)))
        .stream()
        .map(Either::getRight)
        .toList();
  }

  private static String applied(String text, List<TextEdit> edits) {
    Lines lines = new Lines(text);
    StringBuilder fixed = new StringBuilder(text);
    edits.stream()
        .sorted(
            Comparator.comparing((TextEdit edit) -> lines.offset(edit.getRange().getStart()))
                .reversed())
        .forEach(
            edit ->
                fixed.replace(
                    lines.offset(edit.getRange().getStart()),
                    lines.offset(edit.getRange().getEnd()),
                    edit.getNewText()));
    return fixed.toString();
  }

  private static void assertCompiles(Path file, String text, int findings) throws IOException {
    Files.writeString(file, text);
    Inspected inspected =
        Inspection.of(
            SourceFiles.find(List.of(file)),
            CommandLine.populateCommand(new SourceOptions()),
            Optional.empty(),
            (subject, declared) -> {});
    assertThat(inspected.errors()).isEmpty();
    assertThat(inspected.findings()).hasSize(findings);
  }
}
