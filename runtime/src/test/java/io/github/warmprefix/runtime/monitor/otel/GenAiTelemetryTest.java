package io.github.warmprefix.runtime.monitor.otel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.runtime.monitor.CacheMonitor;
import io.github.warmprefix.runtime.monitor.Samples;
import io.github.warmprefix.runtime.monitor.Tokens;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.semconv.incubating.GenAiIncubatingAttributes;
import org.junit.jupiter.api.Test;

class GenAiTelemetryTest {
  private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final OpenTelemetry telemetry =
      OpenTelemetrySdk.builder()
          .setMeterProvider(SdkMeterProvider.builder().registerMetricReader(metrics).build())
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(spans))
                  .build())
          .build();
  private final CacheMonitor monitor =
      CacheMonitor.builder().listener(new GenAiTelemetry(telemetry)).build();

  @Test
  void tokensAreMeasuredByType() {
    monitor.record(Samples.sample(new Tokens(1, 20, 30, 400, 9)));
    monitor.record(Samples.sample(new Tokens(1, 20, 30, 400, 9)));

    assertThat(metrics.collectAllMetrics())
        .singleElement()
        .satisfies(
            metric -> {
              assertThat(metric.getName()).isEqualTo("gen_ai.client.token.usage");
              assertThat(metric.getUnit()).isEqualTo("{token}");
              assertThat(sum(metric, "input")).isEqualTo(902);
              assertThat(sum(metric, "output")).isEqualTo(18);
            });
  }

  @Test
  void theCurrentSpanTellsOfTheCache() {
    Span span = telemetry.getTracer("test").spanBuilder("chat").startSpan();
    try (Scope scope = span.makeCurrent()) {
      assertThat(scope).isNotNull();
      monitor.record(Samples.sample(new Tokens(1, 20, 30, 400, 9)));
    } finally {
      span.end();
    }

    Attributes attributes = spans.getFinishedSpanItems().get(0).getAttributes();
    assertThat(attributes.get(GenAiIncubatingAttributes.GEN_AI_USAGE_INPUT_TOKENS)).isEqualTo(451);
    assertThat(attributes.get(GenAiIncubatingAttributes.GEN_AI_USAGE_OUTPUT_TOKENS)).isEqualTo(9);
    assertThat(attributes.get(GenAiIncubatingAttributes.GEN_AI_USAGE_CACHE_READ_INPUT_TOKENS))
        .isEqualTo(400);
    assertThat(attributes.get(GenAiIncubatingAttributes.GEN_AI_USAGE_CACHE_CREATION_INPUT_TOKENS))
        .isEqualTo(50);
    assertThat(attributes.get(GenAiIncubatingAttributes.GEN_AI_RESPONSE_MODEL))
        .isEqualTo(Samples.MODEL);
    assertThat(attributes.get(GenAiIncubatingAttributes.GEN_AI_OPERATION_NAME)).isEqualTo("chat");
    assertThat(attributes.get(GenAiIncubatingAttributes.GEN_AI_PROVIDER_NAME))
        .isEqualTo("anthropic");
    assertThat(attributes.get(GenAiAttributes.TEMPLATE)).isEqualTo("shop.Triage");
  }

  @Test
  void theTypeOfTokensIsNamedByTheConventions() {
    assertThat(GenAiAttributes.TOKEN_TYPE).isEqualTo(GenAiIncubatingAttributes.GEN_AI_TOKEN_TYPE);
  }

  private static double sum(MetricData metric, String type) {
    return metric.getHistogramData().getPoints().stream()
        .filter(point -> type.equals(point.getAttributes().get(GenAiAttributes.TOKEN_TYPE)))
        .mapToDouble(HistogramPointData::getSum)
        .sum();
  }
}
