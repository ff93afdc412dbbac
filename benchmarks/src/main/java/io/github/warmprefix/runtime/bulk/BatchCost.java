package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import com.anthropic.models.messages.batches.BatchCreateParams;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.warmprefix.annotations.Stable;
import io.github.warmprefix.benchmarks.measure.Megabytes;
import io.github.warmprefix.benchmarks.measure.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What planning and writing a batch costs beside what Jackson takes to write it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BatchCost {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int BATCH = 12_000_000;
  private static final PrefixGroup GROUP = new PrefixGroup("shop.Rules", "1", "", List.of());

  /** The bytes of the prefix, which is in each request. */
  @Param({"4000", "120000"})
  public int prefix;

  @Stable(reason = "made once from files that do not change")
  private String rules;

  private List<String> questions;
  private List<MessageCreateParams> requests;
  private BatchCreateParams.Body batch;

  /** Makes the requests, as many as fill a batch. */
  @Setup
  public void make() {
    rules = Texts.of(prefix, 0);
    questions = new ArrayList<>();
    requests = new ArrayList<>();
    TextBlockParam system =
        TextBlockParam.builder()
            .text(rules)
            .cacheControl(CacheControlEphemeral.builder().build())
            .build();
    for (int i = 0; i < BATCH / prefix; i++) {
      questions.add(Texts.of(500, i));
      requests.add(
          MessageCreateParams.builder()
              .model("claude-haiku-4-5")
              .maxTokens(512)
              .systemOfTextBlockParams(List.of(system))
              .addUserMessage(questions.get(i))
              .build());
    }
    batch = planned();
  }

  /** Everything that a bulk job does between a request and the connection. */
  @Benchmark
  public long plannedAndWritten(Megabytes megabytes) {
    return written(planned(), megabytes);
  }

  /** The same batch, which is ready, written as the SDK does. */
  @Benchmark
  public long writtenBySdk(Megabytes megabytes) {
    return written(batch, megabytes);
  }

  /** The same text, from strings and straight into Jackson. */
  @Benchmark
  public long writtenByJackson(Megabytes megabytes) throws IOException {
    WireJson.Counter count = new WireJson.Counter();
    try (JsonGenerator json = JSON.createGenerator(count)) {
      json.writeStartObject();
      json.writeArrayFieldStart("requests");
      for (int i = 0; i < questions.size(); i++) {
        writeRequest(json, i);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    megabytes.add(count.bytes);
    return count.bytes;
  }

  private BatchCreateParams.Body planned() {
    BatchSplitter<Prepared> splitter =
        new BatchSplitter<>(new BatchLimits(100_000, 256_000_000), Long.MAX_VALUE);
    SharedPrefix shared = new SharedPrefix();
    for (MessageCreateParams request : requests) {
      Prepared prepared = Prepared.of("item", shared.share(request), shared.bytes());
      splitter.add(GROUP, prepared, prepared.bytes(), prepared.heldBytes());
    }
    List<BatchCreateParams.Request> planned = new ArrayList<>();
    for (Prepared prepared : splitter.rest().get(0).requests()) {
      planned.add(prepared.as(new CustomId("0".repeat(12), 1, planned.size())));
    }
    return BatchCreateParams.builder().requests(planned).build()._body();
  }

  private void writeRequest(JsonGenerator json, int i) throws IOException {
    json.writeStartObject();
    json.writeStringField("custom_id", new CustomId("0".repeat(12), 1, i).text());
    json.writeObjectFieldStart("params");
    json.writeNumberField("max_tokens", 512);
    json.writeArrayFieldStart("messages");
    json.writeStartObject();
    json.writeStringField("content", questions.get(i));
    json.writeStringField("role", "user");
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("model", "claude-haiku-4-5");
    json.writeArrayFieldStart("system");
    json.writeStartObject();
    json.writeStringField("text", rules);
    json.writeStringField("type", "text");
    json.writeObjectFieldStart("cache_control");
    json.writeStringField("type", "ephemeral");
    json.writeStringField("ttl", "1h");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static long written(BatchCreateParams.Body batch, Megabytes megabytes) {
    long bytes = WireJson.bytes(batch);
    megabytes.add(bytes);
    return bytes;
  }
}
