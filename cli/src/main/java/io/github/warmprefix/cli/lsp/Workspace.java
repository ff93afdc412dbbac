package io.github.warmprefix.cli.lsp;

import java.util.function.Consumer;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor says about projects. */
final class Workspace implements WorkspaceService {
  private final Consumer<Object> settings;
  private final Runnable filesChanged;

  /**
   * A workspace.
   *
   * @param settings takes what the editor says of its settings, or null where it wants to be asked
   * @param filesChanged is run when files on disk have changed
   */
  Workspace(Consumer<Object> settings, Runnable filesChanged) {
    this.settings = settings;
    this.filesChanged = filesChanged;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    settings.accept(params.getSettings());
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    filesChanged.run();
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    filesChanged.run();
  }
}
