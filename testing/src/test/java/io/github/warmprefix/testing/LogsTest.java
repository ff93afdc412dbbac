package io.github.warmprefix.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.RawMessageStreamEvent;
import com.anthropic.models.messages.TextBlockParam;
import io.github.warmprefix.runtime.bulk.BulkJob;
import io.github.warmprefix.runtime.bulk.PrefixGroup;
import io.github.warmprefix.runtime.monitor.CacheMonitor;
import io.github.warmprefix.runtime.monitor.Thresholds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runtime and simulator say at default level, in logs and on the console. */
class LogsTest {
  private static final String KEY = "sk-ant-nobody-may-see-this";
  private static final String RULES = "The margin on every bicycle is forty per cent. ";
  private static final String TICKET = "My name is Ada and my bell is missing";
  private static final String ANSWER = "We send you a new bell";

  private final SimulatedClock clock =
      SimulatedClock.startingAt(Instant.parse("2026-11-21T10:00:00Z"));
  private final MessagesSimulator api =
      MessagesSimulator.builder()
          .clock(clock)
          .reply(request -> ANSWER)
          .faults(
              (number, method, path) ->
                  number == 2 ? Optional.of(Fault.overloaded()) : Optional.empty())
          .start();
  private final CacheMonitor monitor =
      CacheMonitor.builder().thresholds(new Thresholds(0.9, 1, 2)).build();
  private final AnthropicClient client =
      AnthropicOkHttpClient.builder()
          .baseUrl(api.baseUrl())
          .apiKey(KEY)
          .addInterceptor(monitor.interceptor())
          .build();

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Handler handler = new Printing();

  @TempDir Path folder;

  @BeforeEach
  void listen() {
    PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    Logger.getLogger("").addHandler(handler);
  }

  @AfterEach
  void close() {
    Logger.getLogger("").removeHandler(handler);
    System.setOut(out);
    System.setErr(err);
    client.close();
    api.close();
  }

  @Test
  void neitherKeyNorPromptNorAnswerIsInAnyLog() throws InterruptedException {
    for (int day = 0; day < 5; day++) {
      client.messages().create(request("Day " + day + ". "));
    }
    try (StreamResponse<RawMessageStreamEvent> events =
        client.messages().createStreaming(request(""))) {
      assertThat(events.stream()).isNotEmpty();
    }
    client
        .messages()
        .countTokens(
            MessageCountTokensParams.builder().model(Fixture.MODEL).addUserMessage(TICKET).build());
    assertThatThrownBy(
            () -> client.messages().create(request("").toBuilder().model("claude-none").build()))
        .isInstanceOf(RuntimeException.class);
    bulk();

    assertThat(said.toString(StandardCharsets.UTF_8))
        .as("the monitor's alarm shows that logs are heard")
        .contains("the cache hit rate of")
        .doesNotContain(KEY, RULES.strip(), TICKET, ANSWER);
  }

  @Test
  void theSimulatorListensOnLoopbackOnly() throws IOException {
    int port = URI.create(api.baseUrl()).getPort();
    new Socket(InetAddress.getByName("127.0.0.1"), port).close();
    assertThatThrownBy(() -> new Socket(InetAddress.getByName("127.0.0.2"), port).close())
        .isInstanceOf(IOException.class);
    InetAddress own = InetAddress.getLocalHost();
    if (!own.isLoopbackAddress()) {
      assertThatThrownBy(() -> new Socket(own, port).close()).isInstanceOf(IOException.class);
    }
  }

  private void bulk() throws InterruptedException {
    BulkJob.over(List.of("one", "two", "three"))
        .id(id -> id)
        .group(id -> new PrefixGroup("shop.Triage", "1", "ab", List.of()))
        .request(id -> request(""))
        .timing(clock)
        .run(client, folder.resolve("job"));
  }

  private static MessageCreateParams request(String start) {
    return MessageCreateParams.builder()
        .model(Fixture.MODEL)
        .maxTokens(100)
        .systemOfTextBlockParams(
            List.of(
                TextBlockParam.builder()
                    .text(start + RULES.repeat(200))
                    .cacheControl(CacheControlEphemeral.builder().build())
                    .build()))
        .addUserMessage(TICKET)
        .build();
  }

  /**
   * Prints records as they are then: the console handler of the JVM keeps the first {@code err}.
   */
  private static final class Printing extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord entry) {
      System.err.print(formatter.format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
