package io.github.warmprefix.core.lock;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import io.github.warmprefix.core.tokens.TokenEstimate;

/** Writes a lock as JSON, one line a prefix. */
final class LockWriter {
  private LockWriter() {}

  static String write(Lock lock) {
    StringBuilder text = new StringBuilder("{\n");
    lock.prefixes()
        .forEach(
            (key, prefix) ->
                text.append(JsonWriter.string(key.toString()))
                    .append(':')
                    .append(line(prefix))
                    .append(",\n"));
    return text.append('"')
        .append(LockReader.SCHEMA_FIELD)
        .append("\":")
        .append(LockReader.SCHEMA)
        .append("\n}\n")
        .toString();
  }

  private static String line(LockedPrefix prefix) {
    JsonStringWriter json =
        JsonWriter.string()
            .object()
            .value("version", prefix.version())
            .value("model", prefix.model())
            .value("sha256", prefix.sha256())
            .object("tokens");
    tokens(json, prefix.tokens());
    json.end().array("segments");
    for (LockedSegment segment : prefix.segments()) {
      json.object()
          .value("name", segment.name())
          .value("sha256", segment.sha256())
          .value("lines", segment.lines().encoded())
          .end();
    }
    return json.end().end().done();
  }

  private static void tokens(JsonStringWriter json, LockedTokens tokens) {
    if (tokens instanceof LockedTokens.Counted counted) {
      json.value("count", counted.count())
          .value("source", counted.source())
          .value("date", counted.date().toString());
    } else if (tokens instanceof LockedTokens.AtLeast part) {
      json.value("least", part.tokens());
    } else {
      TokenEstimate estimate = ((LockedTokens.Estimated) tokens).estimate();
      json.value("low", estimate.low())
          .value("expected", estimate.expected())
          .value("high", estimate.high());
    }
  }
}
