package io.github.warmprefix.runtime.monitor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** Finds the fields of one JSON document that comes in pieces, without keeping it. */
final class UsageReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> WANTED =
      Set.of(
          "model",
          "custom_id",
          "service_tier",
          "cache_miss_reason",
          "type",
          "input_tokens",
          "cache_creation_input_tokens",
          "ephemeral_1h_input_tokens",
          "cache_read_input_tokens",
          "output_tokens");

  private final JsonParser parser;
  private final ByteArrayFeeder feeder;
  private final UsageFields fields;

  UsageReader(UsageFields fields) {
    this.fields = fields;
    try {
      parser = JSON.createNonBlockingByteArrayParser();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
  }

  /**
   * Reads on.
   *
   * @throws UncheckedIOException if this is no JSON
   */
  void read(byte[] bytes, int from, int length) {
    try {
      feeder.feedInput(bytes, from, from + length);
      for (JsonToken token = parser.nextToken();
          token != null && token != JsonToken.NOT_AVAILABLE;
          token = parser.nextToken()) {
        take(token);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(JsonToken token) throws IOException {
    if (token == JsonToken.VALUE_STRING && isWanted()) {
      fields.text(path(), parser.getText());
    } else if (token == JsonToken.VALUE_NUMBER_INT && isWanted()) {
      fields.number(path(), parser.getLongValue());
    }
  }

  private boolean isWanted() throws IOException {
    String name = parser.currentName();
    return name != null && WANTED.contains(name);
  }

  /** The names down to the value, from the message: an event and a batch result wrap one. */
  private String path() {
    StringBuilder path = new StringBuilder();
    for (JsonStreamContext at = parser.getParsingContext(); !at.inRoot(); at = at.getParent()) {
      path.insert(0, (at.inArray() ? "[]" : at.getCurrentName()) + (path.isEmpty() ? "" : "/"));
    }
    return path.toString().replaceFirst("^(result/)?message/", "");
  }
}
