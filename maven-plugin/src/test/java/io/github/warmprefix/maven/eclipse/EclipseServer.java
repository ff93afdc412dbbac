package io.github.warmprefix.maven.eclipse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** The real language server of Eclipse, as VS Code runs it, with one project open. */
final class EclipseServer implements AutoCloseable {
  private static final Duration ANSWER = Duration.ofMinutes(3);

  private final EclipseProject project;
  private final Process process;
  private final LanguageServer server;
  private final Seen seen = new Seen();
  private int version;

  private EclipseServer(EclipseProject project, Process process) {
    this.project = project;
    this.process = process;
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(seen, process.getInputStream(), process.getOutputStream());
    server = launcher.getRemoteProxy();
    launcher.startListening();
  }

  /** Starts the server and has it import a project. */
  static EclipseServer start(ServerPlace place, EclipseProject project, Path work)
      throws Exception {
    Path configuration = Files.createDirectories(work.resolve("configuration"));
    Files.copy(place.configuration(), configuration.resolve("config.ini"));
    Process process =
        new ProcessBuilder(
                place.java().toString(),
                "-Declipse.application=org.eclipse.jdt.ls.core.id1",
                "-Declipse.product=org.eclipse.jdt.ls.core.product",
                "-Dosgi.bundles.defaultStartLevel=4",
                "-Xmx1g",
                "--add-modules=ALL-SYSTEM",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-jar",
                place.launcher().toString(),
                "-configuration",
                configuration.toString(),
                "-data",
                work.resolve("workspace").toString())
            .redirectError(work.resolve("server.log").toFile())
            .start();
    EclipseServer started = new EclipseServer(project, process);
    started.initialize(EclipseProject.settings(work.resolve("settings.xml")));
    return started;
  }

  private void initialize(Path settings) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities());
    params.setInitializationOptions(
        Map.of(
            "workspaceFolders",
            List.of(project.folder().toUri().toString()),
            "settings",
            Map.of("java", preferences(settings))));
    server.initialize(params).get(ANSWER.toSeconds(), TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
    seen.awaitReady(ANSWER);
  }

  private static ClientCapabilities capabilities() {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setWorkspace(workspace);
    capabilities.setTextDocument(new TextDocumentClientCapabilities());
    return capabilities;
  }

  /** What a user of VS Code would have to set: nothing but where Maven's settings are. */
  private static Map<String, Object> preferences(Path settings) {
    return Map.of("configuration", Map.of("maven", Map.of("userSettings", settings.toString())));
  }

  /** Opens a file in an editor. */
  void open(String path) {
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(path), "java", ++version, project.text(path))));
  }

  /** Types and saves: one text of an open file is replaced by another. */
  void edit(String path, String from, String to) throws IOException, InterruptedException {
    seen.awaitSilence();
    String before = project.text(path);
    String after = before.replace(from, to);
    if (after.equals(before)) {
      throw new AssertionError(path + " has no " + from);
    }
    seen.forget(uri(path));
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(path), ++version),
                List.of(new TextDocumentContentChangeEvent(after))));
    Files.writeString(project.file(path), after);
    server
        .getTextDocumentService()
        .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri(path))));
    changed(path);
  }

  /** Tells of a file on disk, as editors do that watch a folder. */
  void changed(String path) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(uri(path), FileChangeType.Changed))));
  }

  /** Waits until the problems of a file are these, each as {@code line:column-column message}. */
  void awaitProblems(String path, String... expected) throws InterruptedException {
    seen.awaitProblems(uri(path), List.of(expected), ANSWER);
  }

  /** The problems of a file as far as the server has named any. */
  List<String> problems(String path) {
    return seen.problems(uri(path)).orElse(List.of());
  }

  /** The file in which a name is declared that stands in an open file. */
  String declares(String path, String name) throws Exception {
    List<String> lines = project.text(path).lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      int column = lines.get(line).indexOf(name);
      if (column >= 0) {
        DefinitionParams params =
            new DefinitionParams(new TextDocumentIdentifier(uri(path)), new Position(line, column));
        return server
            .getTextDocumentService()
            .definition(params)
            .get(ANSWER.toSeconds(), TimeUnit.SECONDS)
            .getLeft()
            .stream()
            .map(Location::getUri)
            .findFirst()
            .orElse("nowhere");
      }
    }
    throw new AssertionError(path + " has no " + name);
  }

  private String uri(String path) {
    return project.file(path).toUri().toString();
  }

  @Override
  public void close() throws Exception {
    try {
      server.shutdown().get(10, TimeUnit.SECONDS);
      server.exit();
      process.waitFor(10, TimeUnit.SECONDS);
    } finally {
      process.destroyForcibly();
    }
  }
}
