package io.github.warmprefix.cli.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the server can do, and what an editor can. */
final class Capabilities {
  private static final List<String> WATCHED =
      List.of("**/*.java", "**/src/*/resources/**", "**/pom.xml", "**/warmprefix.*");

  private final Optional<WorkspaceClientCapabilities> workspace;

  Capabilities(ClientCapabilities editor) {
    workspace = Optional.ofNullable(editor).map(ClientCapabilities::getWorkspace);
  }

  /** What the server can do. */
  static ServerCapabilities ofServer() {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(true);
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setTextDocumentSync(sync);
    capabilities.setHoverProvider(true);
    capabilities.setCodeLensProvider(new CodeLensOptions(false));
    capabilities.setInlayHintProvider(true);
    capabilities.setCodeActionProvider(CodeActions.options());
    return capabilities;
  }

  /** Whether the editor can be asked for its settings. */
  boolean tellSettings() {
    return workspace.map(WorkspaceClientCapabilities::getConfiguration).orElse(false);
  }

  /** Whether the editor fetches lines over code anew when it is told to. */
  boolean refreshLenses() {
    return workspace
        .map(WorkspaceClientCapabilities::getCodeLens)
        .map(lens -> lens.getRefreshSupport())
        .orElse(false);
  }

  /** Whether the editor fetches hints within lines anew when it is told to. */
  boolean refreshHints() {
    return workspace
        .map(WorkspaceClientCapabilities::getInlayHint)
        .map(hint -> hint.getRefreshSupport())
        .orElse(false);
  }

  /** Whether the editor can be made to tell of changes on disk. */
  boolean watchFiles() {
    return workspace
        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
        .map(watching -> watching.getDynamicRegistration())
        .orElse(false);
  }

  /** Whether the editor refuses edits of a document that has changed in the meantime. */
  boolean versionedEdits() {
    return workspace
        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
        .map(edit -> edit.getDocumentChanges())
        .orElse(false);
  }

  /** The files on disk that matter. */
  static Registration watchedFiles() {
    return new Registration(
        "warmprefix-files",
        "workspace/didChangeWatchedFiles",
        new DidChangeWatchedFilesRegistrationOptions(
            WATCHED.stream()
                .map(pattern -> new FileSystemWatcher(Either.forLeft(pattern)))
                .toList()));
  }
}
