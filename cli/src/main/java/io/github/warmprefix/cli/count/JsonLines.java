package io.github.warmprefix.cli.count;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.io.PrintWriter;

/**
 * One JSON object a text, each on a line of its own.
 *
 * @param out where they are printed
 */
record JsonLines(PrintWriter out) implements Counts {
  @Override
  public void add(Count count) {
    JsonStringWriter json = JsonWriter.string().object();
    if (count.what() instanceof Counted.Prefix prefix) {
      json.value("template", prefix.template()).value("marker", prefix.marker());
    } else {
      json.value("file", count.what().toString());
    }
    tokens(json.value("model", count.model().id()), count.request());
    tokens(json.object("content"), count.content());
    out.println(json.end().end().done());
  }

  private static void tokens(JsonStringWriter json, TokenEstimate tokens) {
    json.value("low", tokens.low())
        .value("expected", tokens.expected())
        .value("high", tokens.high());
  }

  @Override
  public void end() {
    out.flush();
  }
}
