package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.lsp.project.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that talks to a server over streams, as recorded sessions do. */
public final class Editor implements AutoCloseable {
  /** What the command line says when it says nothing; no Maven is run. */
  public static final Settings NO_SETTINGS =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Map.of(),
          Optional.empty(),
          false);

  private static final long PATIENCE_SECONDS = 30;

  private final Screen screen = new Screen();
  private final LanguageServer server;
  private final CompletableFuture<Integer> exitCode;
  private int version;

  private Editor(InputStream in, OutputStream out, CompletableFuture<Integer> exitCode) {
    Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(screen, in, out);
    server = launcher.getRemoteProxy();
    this.exitCode = exitCode;
    launcher.startListening();
  }

  /** An editor with a server in this JVM, behind pipes. */
  public static Editor inProcess(Settings settings) {
    try {
      PipedInputStream toServer = new PipedInputStream(1 << 16);
      PipedInputStream toEditor = new PipedInputStream(1 << 16);
      OutputStream fromEditor = new PipedOutputStream(toServer);
      OutputStream fromServer = new PipedOutputStream(toEditor);
      return new Editor(
          toEditor,
          fromEditor,
          CompletableFuture.supplyAsync(
              () -> Session.serve(toServer, fromServer, settings),
              task -> new Thread(task, "server").start()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An editor with a server in a process of its own. */
  public static Editor of(Process server) {
    return new Editor(
        server.getInputStream(),
        server.getOutputStream(),
        server.onExit().thenApply(Process::exitValue));
  }

  /** Says hello. */
  public InitializeResult start(Path root) {
    return start(root, params -> {});
  }

  /** Says hello, with more to say. */
  public InitializeResult start(Path root, Consumer<InitializeParams> more) {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(uri(root), "project")));
    more.accept(params);
    InitializeResult result = join(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  /** Opens a file with the text that it shall have in the editor. */
  public void open(Path file, String text) {
    open(uri(file), language(file), text);
  }

  /** Opens a document of any name. */
  public void open(String uri, String language, String text) {
    screen.forget(uri, ++version);
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, version, text)));
  }

  /** Replaces all of a document. */
  public void change(Path file, String text) {
    change(uri(file), List.of(new TextDocumentContentChangeEvent(text)));
  }

  /** Changes parts of a document. */
  public void change(String uri, List<TextDocumentContentChangeEvent> changes) {
    screen.forget(uri, ++version);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), changes));
  }

  /** Closes a file. */
  public void close(Path file) {
    screen.forget(uri(file));
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(file))));
  }

  /** What the server next shows in a file since it was last opened, changed or closed here. */
  public List<Diagnostic> diagnostics(Path file) {
    return diagnostics(uri(file));
  }

  /** What the server next shows in a document since it was last opened, changed or closed here. */
  public List<Diagnostic> diagnostics(String uri) {
    return join(screen.shown(uri));
  }

  /**
   * Waits until a file shows what it should.
   *
   * @throws AssertionError with what it shows instead, if that does not come
   */
  public void until(Path file, Predicate<List<Diagnostic>> shows) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!screen.shown(uri(file)).thenApply(shows::test).getNow(false)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            uri(file) + " shows " + screen.shown(uri(file)).getNow(null) + screen.messages());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  /** The screen, with all that the server has said. */
  public Screen screen() {
    return screen;
  }

  /** The server, for requests. */
  public LanguageServer server() {
    return server;
  }

  /** Says good-bye as the protocol asks for, and tells with what the server ended. */
  public int leave() {
    join(server.shutdown());
    server.exit();
    return exitCode();
  }

  /** What the server ended with. */
  public int exitCode() {
    return join(exitCode);
  }

  /** Waits for an answer. */
  public static <T> T join(CompletableFuture<T> answer) {
    return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** The name of a file in the protocol. */
  public static String uri(Path file) {
    return file.toUri().toString();
  }

  private static String language(Path file) {
    return file.toString().endsWith(".java") ? "java" : "markdown";
  }

  @Override
  public void close() {
    if (!exitCode.isDone()) {
      leave();
    }
  }
}
