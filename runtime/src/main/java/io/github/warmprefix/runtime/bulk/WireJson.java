package io.github.warmprefix.runtime.bulk;

import com.anthropic.core.JsonValue;
import com.anthropic.core.ObjectMappers;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The SDK's objects as the JSON that the SDK sends and receives. */
final class WireJson {
  private WireJson() {}

  static JsonNode tree(Object sdkObject) {
    return ObjectMappers.jsonMapper().valueToTree(sdkObject);
  }

  static <T> T value(JsonNode tree, Class<T> type) {
    return JsonValue.fromJsonNode(tree).convert(type);
  }

  static String text(Object sdkObject) {
    try {
      return ObjectMappers.jsonMapper().writeValueAsString(sdkObject);
    } catch (IOException e) {
      throw new UncheckedIOException("the SDK cannot write its own object", e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return ObjectMappers.jsonMapper().readValue(json, type);
    } catch (IOException e) {
      throw new UncheckedIOException("the SDK cannot read its own JSON", e);
    }
  }

  /** How many bytes an object has on the wire. */
  static long bytes(Object sdkObject) {
    Counter counter = new Counter();
    try {
      ObjectMappers.jsonMapper().writeValue(counter, sdkObject);
    } catch (IOException e) {
      throw new UncheckedIOException("the SDK cannot write its own object", e);
    }
    return counter.bytes;
  }

  /** Counts the bytes that are written to it, and drops them. */
  static final class Counter extends OutputStream {
    long bytes;

    @Override
    public void write(int any) {
      bytes++;
    }

    @Override
    public void write(byte[] any, int from, int length) {
      bytes += length;
    }
  }
}
