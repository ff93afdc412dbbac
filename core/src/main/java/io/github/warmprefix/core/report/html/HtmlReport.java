package io.github.warmprefix.core.report.html;

import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.json.JsonReport;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a report as one HTML page: the page, its style, its scripts and the JSON report. */
public final class HtmlReport {
  /** In the order in which they need each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "cost.js",
          "format.js",
          "dom.js",
          "data.js",
          "picture.js",
          "chart.js",
          "outcome.js",
          "whatif.js",
          "findings.js",
          "overview.js",
          "views.js",
          "app.js");

  private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z-]+)}}");

  private HtmlReport() {}

  /** The report as a file. */
  public static String write(Report report) {
    String style = PageParts.read("style.css");
    String script = SCRIPTS.stream().map(PageParts::read).collect(Collectors.joining("\n"));
    Map<String, String> parts =
        Map.of(
            "style", style,
            "style-hash", PageParts.hash(style),
            "script", script,
            "script-hash", PageParts.hash(script),
            "data", ScriptData.of(JsonReport.compact(report)));
    return HOLE.matcher(PageParts.read("page.html"))
        .replaceAll(hole -> Matcher.quoteReplacement(parts.get(hole.group(1))));
  }
}
