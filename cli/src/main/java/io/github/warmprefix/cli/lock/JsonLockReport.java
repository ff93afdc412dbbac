package io.github.warmprefix.cli.lock;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One JSON object a line: each remark, each prefix, at last the file.
 *
 * @param out where they are printed
 */
record JsonLockReport(PrintWriter out) implements LockReport {
  @Override
  public void add(PrefixState state) {
    JsonStringWriter json =
        JsonWriter.string()
            .object()
            .value("type", "prefix")
            .value("template", state.key().template())
            .value("marker", state.key().marker())
            .value("status", state.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    state.entry().ifPresent(entry -> entry(json, entry));
    state.note().ifPresent(note -> json.value("note", note));
    out.println(json.end().done());
  }

  private static void entry(JsonStringWriter json, LockedPrefix entry) {
    json.value("version", entry.version())
        .value("model", entry.model())
        .value("sha256", entry.sha256())
        .object("tokens");
    if (entry.tokens() instanceof LockedTokens.Counted counted) {
      json.value("count", counted.count())
          .value("source", counted.source())
          .value("date", counted.date().toString());
    } else if (entry.tokens() instanceof LockedTokens.AtLeast some) {
      json.value("least", some.tokens());
    } else {
      TokenEstimate estimate = ((LockedTokens.Estimated) entry.tokens()).estimate();
      json.value("low", estimate.low())
          .value("expected", estimate.expected())
          .value("high", estimate.high());
    }
    json.end();
  }

  @Override
  public void remark(String remark) {
    object("remark", "text", remark);
  }

  @Override
  public void end(Path lockFile) {
    object("lock-file", "file", lockFile.toString());
    out.flush();
  }

  private void object(String type, String name, String value) {
    out.println(JsonWriter.string().object().value("type", type).value(name, value).end().done());
  }
}
