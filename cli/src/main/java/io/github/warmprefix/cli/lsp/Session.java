package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.lsp.project.Settings;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** One conversation with an editor, from the first byte to the last. */
public final class Session {
  /** LSP4J would log messages as they are, with the prompts in them. */
  private static final Logger SILENCED = Logger.getLogger("org.eclipse.lsp4j");

  private Session() {}

  /**
   * Serves an editor until it is gone.
   *
   * @return the exit code that the protocol asks for: 0 where the editor said that it was leaving
   */
  public static int serve(InputStream in, OutputStream out, Settings settings) {
    SILENCED.setLevel(Level.OFF);
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    try (Server server = new Server(settings, ended)) {
      server.warmUp();
      Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
      server.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      Thread end = new Thread(() -> awaitEnd(listening, server, ended), "warmprefix-end");
      end.setDaemon(true);
      end.start();
      return ended.join();
    }
  }

  /** An editor that closes the line without a word has left as well. */
  private static void awaitEnd(
      Future<Void> listening, Server server, CompletableFuture<Integer> ended) {
    try {
      listening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException broken) {
      ended.complete(1);
    }
    server.exit();
  }
}
