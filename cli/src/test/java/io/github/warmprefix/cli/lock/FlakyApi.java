package io.github.warmprefix.cli.lock;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.warmprefix.testing.MessagesSimulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A simulated API that fails as it is told to before it answers, and takes its time. */
public final class FlakyApi implements AutoCloseable {
  private final MessagesSimulator api = MessagesSimulator.start();
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger requests = new AtomicInteger();
  private final Queue<Integer> failures;
  private final Duration latency;
  private final HttpServer server;

  /**
   * Starts the server.
   *
   * @param failures the HTTP statuses of the first answers
   */
  public FlakyApi(List<Integer> failures, Duration latency) throws IOException {
    this.failures = new ConcurrentLinkedQueue<>(failures);
    this.latency = latency;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The URL to give to the client. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many requests have come in. */
  public int requests() {
    return requests.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    byte[] asked = exchange.getRequestBody().readAllBytes();
    Integer failure = failures.poll();
    if (failure != null) {
      String error =
          "{\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"not now\"}}";
      send(exchange, failure, error.getBytes(StandardCharsets.UTF_8));
      return;
    }
    try {
      Thread.sleep(latency.toMillis());
      HttpResponse<byte[]> response = client.send(forwarded(exchange, asked), ofBytes());
      send(exchange, response.statusCode(), response.body());
    } catch (InterruptedException closed) {
      exchange.close();
    }
  }

  private HttpRequest forwarded(HttpExchange exchange, byte[] asked) {
    return HttpRequest.newBuilder(URI.create(api.baseUrl() + exchange.getRequestURI().getPath()))
        .header("content-type", "application/json")
        .header("anthropic-version", "2026-10-21")
        .header("x-api-key", String.valueOf(exchange.getRequestHeaders().getFirst("x-api-key")))
        .POST(HttpRequest.BodyPublishers.ofByteArray(asked))
        .build();
  }

  private static HttpResponse.BodyHandler<byte[]> ofBytes() {
    return HttpResponse.BodyHandlers.ofByteArray();
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("content-type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    api.close();
  }
}
