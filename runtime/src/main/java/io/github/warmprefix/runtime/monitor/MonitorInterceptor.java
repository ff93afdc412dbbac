package io.github.warmprefix.runtime.monitor;

import com.anthropic.core.http.HttpClient;
import com.anthropic.core.http.Interceptor;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Puts a {@link MonitoredClient} in front of the SDK's own. */
final class MonitorInterceptor implements Interceptor {
  private final Consumer<Sample> samples;
  private final Optional<Function<String, Tags>> byCustomId;

  /**
   * An interceptor that finds samples.
   *
   * @param byCustomId the tags of batch requests, where their results are to be read too
   */
  MonitorInterceptor(Consumer<Sample> samples, Optional<Function<String, Tags>> byCustomId) {
    this.samples = samples;
    this.byCustomId = byCustomId;
  }

  @Override
  public HttpClient intercept(HttpClient client) {
    return new MonitoredClient(client, samples, byCustomId);
  }
}
