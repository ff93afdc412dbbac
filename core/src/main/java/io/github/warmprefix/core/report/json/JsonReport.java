package io.github.warmprefix.core.report.json;

import com.grack.nanojson.JsonWriter;
import io.github.warmprefix.core.report.Report;
import java.util.Map;

/** Writes a report as JSON. */
public final class JsonReport {
  /** The number of the format; another one where readers of this one would go wrong. */
  static final int FORMAT = 1;

  private JsonReport() {}

  /** The report as a file for programs, laid out for people too. */
  public static String write(Report report) {
    return JsonWriter.indent("  ").string().object(tree(report)).done() + "\n";
  }

  /** The same on one line. */
  public static String compact(Report report) {
    return JsonWriter.string(tree(report));
  }

  private static Map<String, Object> tree(Report report) {
    return new Fields()
        .put("format", FORMAT)
        .put("tool", new Fields().put("name", "Warmprefix").put("version", report.version()))
        .put("pricesAsOf", report.catalogue().asOf().toString())
        .put("batchSeconds", report.catalogue().limits().batchExpiry().toSeconds())
        .list("models", report.catalogue().models(), ModelJson::of)
        .list("rules", report.rules(), FindingJson::rule)
        .list(
            "templates",
            report.templates(),
            template -> TemplateJson.of(report.catalogue(), template))
        .list("findings", report.findings(), FindingJson::of)
        .done();
  }
}
