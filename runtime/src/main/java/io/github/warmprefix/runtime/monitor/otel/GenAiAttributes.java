package io.github.warmprefix.runtime.monitor.otel;

import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.Tags;
import io.github.warmprefix.runtime.monitor.Tokens;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;

/**
 * The attributes of an answer by the conventions for generative AI, by which all input tokens count
 * as input, those of the cache included. Names of our own begin with {@code warmprefix}.
 */
public final class GenAiAttributes {
  static final AttributeKey<String> OPERATION = AttributeKey.stringKey("gen_ai.operation.name");
  static final AttributeKey<String> PROVIDER = AttributeKey.stringKey("gen_ai.provider.name");
  static final AttributeKey<String> MODEL = AttributeKey.stringKey("gen_ai.response.model");
  static final AttributeKey<String> TOKEN_TYPE = AttributeKey.stringKey("gen_ai.token.type");
  static final AttributeKey<Long> INPUT = AttributeKey.longKey("gen_ai.usage.input_tokens");
  static final AttributeKey<Long> OUTPUT = AttributeKey.longKey("gen_ai.usage.output_tokens");
  static final AttributeKey<Long> READ =
      AttributeKey.longKey("gen_ai.usage.cache_read.input_tokens");
  static final AttributeKey<Long> WRITTEN =
      AttributeKey.longKey("gen_ai.usage.cache_creation.input_tokens");
  static final AttributeKey<String> TEMPLATE = AttributeKey.stringKey("warmprefix.template");
  static final AttributeKey<String> VERSION = AttributeKey.stringKey("warmprefix.version");
  static final AttributeKey<String> TASK = AttributeKey.stringKey("warmprefix.task");

  private GenAiAttributes() {}

  /** The attributes of a span that an answer belongs to. */
  public static Attributes ofSpan(Sample sample) {
    Tokens tokens = sample.tokens();
    AttributesBuilder attributes =
        common(sample.model())
            .put(INPUT, tokens.prompt())
            .put(OUTPUT, tokens.output())
            .put(READ, tokens.read())
            .put(WRITTEN, tokens.written());
    Tags tags = sample.tags();
    putKnown(attributes, TEMPLATE, tags.template());
    putKnown(attributes, VERSION, tags.version());
    putKnown(attributes, TASK, tags.task());
    return attributes.build();
  }

  /** The attributes of a measurement of tokens, {@code input} or {@code output}. */
  static Attributes ofTokens(String model, String type) {
    return common(model).put(TOKEN_TYPE, type).build();
  }

  private static AttributesBuilder common(String model) {
    return Attributes.builder().put(OPERATION, "chat").put(PROVIDER, "anthropic").put(MODEL, model);
  }

  private static void putKnown(
      AttributesBuilder attributes, AttributeKey<String> key, String value) {
    if (!value.isEmpty()) {
      attributes.put(key, value);
    }
  }
}
