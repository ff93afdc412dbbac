package io.github.warmprefix.benchmarks.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A server in a process of its own, and an editor that looks at the clock. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final LanguageServer server;
  private final Clock clock = new Clock();
  private int version;

  private ServerProcess(Process process, Path folder) {
    this.process = process;
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(
            clock, process.getInputStream(), process.getOutputStream());
    server = launcher.getRemoteProxy();
    launcher.startListening();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "shop")));
    server.initialize(params).join();
    server.initialized(new InitializedParams());
  }

  static ServerProcess start(String jar, List<String> jvm, Path folder) throws IOException {
    return new ServerProcess(program(jar, jvm, "--no-maven").start(), folder);
  }

  /** Has an archive of the server's classes made, in a folder. */
  static Path archive(String jar, List<String> jvm, Path folder)
      throws IOException, InterruptedException {
    Path archive = folder.resolve("server.jsa");
    int exit = program(jar, jvm, "--archive", archive.toString()).start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException("no archive was made: exit code " + exit);
    }
    return archive;
  }

  private static ProcessBuilder program(String jar, List<String> jvm, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-jar", jar, "lsp"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** The milliseconds from opening a file to its diagnostics. */
  double open(Path file, String text) {
    String uri = file.toUri().toString();
    CompletableFuture<Long> answered = clock.await(++version);
    long start = System.nanoTime();
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "java", version, text)));
    return millis(start, answered);
  }

  /** The milliseconds from an edit to the diagnostics of what the file holds then. */
  double edit(Path file, String text) {
    CompletableFuture<Long> answered = clock.await(++version);
    long start = System.nanoTime();
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(file.toUri().toString(), version),
                List.of(new TextDocumentContentChangeEvent(text))));
    return millis(start, answered);
  }

  private static double millis(long start, CompletableFuture<Long> answered) {
    return (answered.orTimeout(60, TimeUnit.SECONDS).join() - start) / 1e6;
  }

  /** The processor time of the server until now. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    server.shutdown().join();
    server.exit();
  }

  /** Notes when the diagnostics of a version come. */
  private static final class Clock implements LanguageClient {
    private final ConcurrentHashMap<Integer, CompletableFuture<Long>> awaited =
        new ConcurrentHashMap<>();

    CompletableFuture<Long> await(int version) {
      return awaited.computeIfAbsent(version, key -> new CompletableFuture<>());
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
      if (diagnostics.getDiagnostics().size() != 1) {
        throw new IllegalStateException("the clock in the prompt was not found");
      }
      await(diagnostics.getVersion()).complete(System.nanoTime());
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams request) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}
  }
}
