package io.github.warmprefix.core.report.sarif;

import com.grack.nanojson.JsonWriter;
import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.ReportedRule;
import io.github.warmprefix.core.report.json.Fields;
import java.util.List;
import java.util.Map;

/** Writes the findings of a report as SARIF 2.1.0. */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String PROJECT = "https://github.com/warmprefix/warmprefix";

  /** What relative addresses are relative to: the root of the sources. */
  static final String ROOT = "SRCROOT";

  private SarifReport() {}

  /** The report as a file. */
  public static String write(Report report) {
    Fields log =
        new Fields()
            .put("$schema", SCHEMA)
            .put("version", "2.1.0")
            .put("runs", List.of(run(report).done()));
    return JsonWriter.indent("  ").string().object(log.done()).done() + "\n";
  }

  private static Fields run(Report report) {
    Map<String, Object> root =
        new Fields().put("description", SarifRule.text("The root of the sources.")).done();
    return new Fields()
        .put("tool", new Fields().put("driver", driver(report)))
        .put("columnKind", "utf16CodeUnits")
        .put("originalUriBaseIds", new Fields().put(ROOT, root))
        .put("results", SarifResults.of(report));
  }

  private static Fields driver(Report report) {
    List<ReportedRule> rules = report.rules();
    return new Fields()
        .put("name", "Warmprefix")
        .put("version", report.version())
        .put("informationUri", PROJECT)
        .list("rules", rules, SarifRule::of);
  }
}
