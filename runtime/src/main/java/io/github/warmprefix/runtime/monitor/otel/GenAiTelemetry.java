package io.github.warmprefix.runtime.monitor.otel;

import io.github.warmprefix.runtime.monitor.Booking;
import io.github.warmprefix.runtime.monitor.Sample;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells OpenTelemetry what a cache monitor books: {@code gen_ai.client.token.usage}, and attributes
 * on the span that is current where the answer is read to its end. No text of a prompt or an answer
 * is among them.
 *
 * <pre>{@code
 * CacheMonitor.builder().listener(new GenAiTelemetry(openTelemetry)).build();
 * }</pre>
 */
public final class GenAiTelemetry implements Consumer<Booking> {
  private static final String SCOPE = "io.github.warmprefix";

  /** The boundaries that the conventions ask for. */
  private static final List<Long> BOUNDARIES =
      List.of(
          1L, 4L, 16L, 64L, 256L, 1024L, 4096L, 16384L, 65536L, 262144L, 1048576L, 4194304L,
          16777216L, 67108864L);

  private final LongHistogram usage;

  /** Telemetry by that instance. */
  public GenAiTelemetry(OpenTelemetry telemetry) {
    usage =
        telemetry
            .getMeter(SCOPE)
            .histogramBuilder("gen_ai.client.token.usage")
            .ofLongs()
            .setUnit("{token}")
            .setDescription("Number of input and output tokens used")
            .setExplicitBucketBoundariesAdvice(BOUNDARIES)
            .build();
  }

  @Override
  public void accept(Booking booking) {
    Sample sample = booking.sample();
    String model = booking.series().model();
    usage.record(sample.tokens().prompt(), GenAiAttributes.ofTokens(model, "input"));
    usage.record(sample.tokens().output(), GenAiAttributes.ofTokens(model, "output"));
    Span.current().setAllAttributes(GenAiAttributes.ofSpan(sample));
  }
}
