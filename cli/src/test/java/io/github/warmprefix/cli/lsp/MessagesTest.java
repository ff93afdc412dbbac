package io.github.warmprefix.cli.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Bytes that no editor should send. */
class MessagesTest {
  private static final String INITIALIZE =
      message(
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
  private static final String SHUTDOWN =
      message("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
  private static final String EXIT = message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");

  @Test
  void brokenMessagesDoNotEndAConversation() throws Exception {
    String answers =
        conversation(
            INITIALIZE
                + message(
                    "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":")
                + message(
                    "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":null}}}")
                + message("{\"jsonrpc\":\"2.0\",\"method\":\"no/such/thing\",\"params\":[]}")
                + message("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such/request\"}")
                + message("[]")
                + SHUTDOWN
                + EXIT,
            0);
    assertThat(answers).contains("\"id\":1").contains("\"id\":7").contains("\"id\":2");
  }

  @Test
  void anEditorThatHangsUpEndsTheServer() throws Exception {
    conversation(INITIALIZE, 1);
  }

  @Test
  void nothingIsWrittenButTheProtocolAndNoPromptIsLogged() throws Exception {
    PrintStream err = System.err;
    ByteArrayOutputStream logged = new ByteArrayOutputStream();
    System.setErr(new PrintStream(logged, true, UTF_8));
    try {
      conversation(
          INITIALIZE
              + message(
                  "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"x\",\"text\":\"our secret prompt\"}}}")
              + message(
                  "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":\"our secret prompt\"}")
              + SHUTDOWN
              + EXIT,
          0);
    } finally {
      System.setErr(err);
    }
    assertThat(logged.toString(UTF_8)).doesNotContain("secret");
  }

  /** Sends bytes, hangs up, and returns what was answered. */
  private static String conversation(String sent, int exitCode) throws Exception {
    PipedInputStream in = new PipedInputStream(1 << 16);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream line = new PipedOutputStream(in)) {
      CompletableFuture<Integer> ended =
          CompletableFuture.supplyAsync(() -> Session.serve(in, out, Editor.NO_SETTINGS));
      line.write(sent.getBytes(UTF_8));
      hangUp(line);
      assertThat(ended.get(60, TimeUnit.SECONDS)).isEqualTo(exitCode);
    }
    return out.toString(UTF_8);
  }

  private static void hangUp(OutputStream line) throws IOException {
    line.flush();
    line.close();
  }

  private static String message(String json) {
    return "Content-Length: " + json.getBytes(UTF_8).length + "\r\n\r\n" + json;
  }
}
