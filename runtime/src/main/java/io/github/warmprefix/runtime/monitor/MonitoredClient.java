package io.github.warmprefix.runtime.monitor;

import com.anthropic.core.RequestOptions;
import com.anthropic.core.http.HttpClient;
import com.anthropic.core.http.HttpRequest;
import com.anthropic.core.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes the tags off requests and lets a tap read the responses that tell of tokens. */
final class MonitoredClient implements HttpClient {
  private static final List<String> MESSAGES = List.of("v1", "messages");
  private static final int OK = 200;

  private final HttpClient client;
  private final Consumer<Sample> samples;
  private final Optional<Function<String, Tags>> byCustomId;

  MonitoredClient(
      HttpClient client, Consumer<Sample> samples, Optional<Function<String, Tags>> byCustomId) {
    this.client = client;
    this.samples = samples;
    this.byCustomId = byCustomId;
  }

  @Override
  public HttpResponse execute(HttpRequest request, RequestOptions options) {
    return tapped(request, client.execute(untagged(request), options));
  }

  @Override
  public CompletableFuture<HttpResponse> executeAsync(HttpRequest request, RequestOptions options) {
    return client
        .executeAsync(untagged(request), options)
        .thenApply(response -> tapped(request, response));
  }

  @Override
  public void close() {
    client.close();
  }

  private static HttpRequest untagged(HttpRequest request) {
    return request.headers().values(TagHeader.NAME).isEmpty()
        ? request
        : request.toBuilder().removeHeaders(TagHeader.NAME).build();
  }

  private HttpResponse tapped(HttpRequest request, HttpResponse response) {
    if (response.statusCode() != OK) {
      return response;
    }
    return tap(request, response)
        .<HttpResponse>map(tap -> new TappedResponse(response, tap))
        .orElse(response);
  }

  private Optional<Tap> tap(HttpRequest request, HttpResponse response) {
    List<String> path = request.pathSegments();
    if (path.equals(MESSAGES)) {
      Tags tags = TagHeader.read(request.headers());
      Consumer<UsageFields> booking = fields -> fields.sample(tags).ifPresent(samples);
      return Optional.of(isStream(response) ? new EventTap(booking) : new JsonTap(booking));
    }
    return isResults(path)
        ? byCustomId.map(
            tags ->
                new ResultsTap(
                    fields ->
                        fields
                            .sample(tags.apply(fields.customId()))
                            .map(Sample::inBatch)
                            .ifPresent(samples)))
        : Optional.empty();
  }

  private static boolean isStream(HttpResponse response) {
    return response.headers().values("content-type").stream()
        .anyMatch(type -> type.startsWith("text/event-stream"));
  }

  private static boolean isResults(List<String> path) {
    return path.size() > MESSAGES.size()
        && path.subList(0, MESSAGES.size()).equals(MESSAGES)
        && path.get(path.size() - 1).equals("results");
  }
}
