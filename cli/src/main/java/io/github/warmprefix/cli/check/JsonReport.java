package io.github.warmprefix.cli.check;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import io.github.warmprefix.cli.source.CompileError;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.SourceFiles;
import io.github.warmprefix.processor.finding.Spot;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * The findings for programs: one JSON object a line, findings first, then what does not compile.
 *
 * @param out where they are printed
 * @param files the names of the files
 */
record JsonReport(PrintWriter out, SourceFiles files) {
  void print(Inspected inspected) {
    inspected.findings().forEach(finding -> out.println(json(finding)));
    inspected.errors().forEach(error -> out.println(json(error)));
    out.flush();
  }

  private String json(Found finding) {
    JsonStringWriter json =
        JsonWriter.string()
            .object()
            .value("type", "finding")
            .value("rule", finding.rule().id())
            .value("name", finding.rule().ruleName())
            .value("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    finding.spot().ifPresent(spot -> place(json, spot));
    json.value("message", finding.what());
    finding.path().ifPresent(path -> json.value("path", path));
    if (!finding.details().isEmpty()) {
      json.array("details", finding.details());
    }
    return json.value("help", finding.help()).value("page", finding.rule().page()).end().done();
  }

  private String json(CompileError error) {
    JsonStringWriter json =
        JsonWriter.string().object().value("type", "compile-error").value("severity", "error");
    place(json, error.spot());
    return json.value("message", error.message()).end().done();
  }

  private void place(JsonStringWriter json, Spot spot) {
    json.value("file", files.named(spot.file()).toString())
        .value("line", spot.line())
        .value("column", spot.column())
        .value("start", spot.start())
        .value("end", spot.end());
  }
}
