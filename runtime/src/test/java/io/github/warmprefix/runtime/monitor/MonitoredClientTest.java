package io.github.warmprefix.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.core.RequestOptions;
import com.anthropic.core.http.Headers;
import com.anthropic.core.http.HttpClient;
import com.anthropic.core.http.HttpMethod;
import com.anthropic.core.http.HttpRequest;
import com.anthropic.core.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MonitoredClientTest {
  private static final String RESULTS =
      """
      {"custom_id":"a","result":{"type":"succeeded","message":{"model":"claude-haiku-4-5","usage":\
      {"input_tokens":1,"cache_read_input_tokens":7,"output_tokens":2}}}}
      {"custom_id":"b","result":{"type":"errored","error":{"type":"error"}}}
      """;

  private final List<Sample> samples = new ArrayList<>();

  @Test
  void resultsOfABatchAreBookedByTheirIds() throws IOException {
    Function<String, Tags> byId = id -> Tags.NONE.task("task of " + id);

    String read =
        read(
            client(Optional.of(byId), RESULTS),
            "v1",
            "messages",
            "batches",
            "msgbatch_1",
            "results");

    assertThat(read).isEqualTo(RESULTS);
    assertThat(samples)
        .containsExactly(
            new Sample(
                Tags.NONE.task("task of a"),
                Samples.MODEL,
                new Tokens(1, 0, 0, 7, 2),
                true,
                Optional.empty()));
  }

  @Test
  void resultsAreLeftAloneIfNobodyAsksForThem() throws IOException {
    String read =
        read(
            client(Optional.empty(), RESULTS),
            "v1",
            "messages",
            "batches",
            "msgbatch_1",
            "results");

    assertThat(read).isEqualTo(RESULTS);
    assertThat(samples).isEmpty();
  }

  @Test
  void otherEndpointsAreLeftAlone() throws IOException {
    Function<String, Tags> byId = id -> Tags.NONE;

    assertThat(read(client(Optional.of(byId), RESULTS), "v1", "files")).isEqualTo(RESULTS);
    assertThat(samples).isEmpty();
  }

  private static String read(HttpClient client, String... path) throws IOException {
    HttpRequest request =
        HttpRequest.builder()
            .method(HttpMethod.GET)
            .baseUrl("http://127.0.0.1")
            .addPathSegments(path)
            .build();
    try (HttpResponse response = client.execute(request)) {
      return new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpClient client(Optional<Function<String, Tags>> byCustomId, String body) {
    return new MonitorInterceptor(samples::add, byCustomId).intercept(new Canned(body));
  }

  /** Answers every request with the same body. */
  private record Canned(String text) implements HttpClient, HttpResponse {
    @Override
    public HttpResponse execute(HttpRequest request, RequestOptions options) {
      return this;
    }

    @Override
    public CompletableFuture<HttpResponse> executeAsync(
        HttpRequest request, RequestOptions options) {
      return CompletableFuture.completedFuture(this);
    }

    @Override
    public int statusCode() {
      return 200;
    }

    @Override
    public Headers headers() {
      return Headers.builder().put("content-type", "application/x-jsonl").build();
    }

    @Override
    public InputStream body() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {}
  }
}
