package io.github.warmprefix.core.report.markdown;

import io.github.warmprefix.core.cost.Forecast;
import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.core.report.Amounts;
import io.github.warmprefix.core.report.Figures;
import io.github.warmprefix.core.report.ModelOption;
import io.github.warmprefix.core.report.Reach;
import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.ReportedTemplate;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes what the dearest templates cost as a table behind a fold. */
final class TemplateTable {
  private static final int MOST = 40;
  private static final int LONGEST = 120;

  private record Row(ReportedTemplate template, Optional<Figures> figures) {
    BigDecimal standard() {
      return figures
          .map(known -> known.own().forecast().total(Lever.STANDARD))
          .orElse(BigDecimal.ZERO);
    }
  }

  private TemplateTable() {}

  static String of(Report report) {
    if (report.templates().isEmpty()) {
      return "";
    }
    List<Row> rows =
        report.templates().stream()
            .map(template -> new Row(template, Figures.of(report.catalogue(), template)))
            .sorted(Comparator.comparing(Row::standard).reversed())
            .limit(MOST)
            .toList();
    Table table =
        new Table(
            "Template",
            "Model",
            ">Prefix tokens",
            ">Minimum",
            ">Uncached",
            ">As marked",
            "Cheapest in time",
            "For");
    rows.forEach(row -> add(table, row));
    int more = report.templates().size() - rows.size();
    String summary =
        MarkdownReport.number(report.templates().size(), "template")
            + (more > 0 ? ", the dearest " + MOST : "");
    return table.folded(summary) + "\n";
  }

  private static void add(Table table, Row row) {
    String id = Escape.code(shortened(row.template().id()));
    String model = Escape.code(shortened(row.template().model()));
    if (row.figures().isEmpty()) {
      table.row(id, model, "unknown", "", "", "", "", "");
      return;
    }
    Figures figures = row.figures().get();
    Forecast forecast = figures.own().forecast();
    BigDecimal standard = forecast.total(Lever.STANDARD);
    table.row(
        id,
        model,
        Amounts.whole(forecast.prefixTokens()) + " " + verdict(figures.own()),
        Amounts.whole(figures.own().model().minimumCacheableTokens()),
        Amounts.usd(standard),
        compared(forecast, figures.asMarked(), standard),
        Levers.name(forecast.best()) + " " + compared(forecast, forecast.best(), standard),
        requests(figures));
  }

  private static String verdict(ModelOption own) {
    Reach reach = own.reach();
    return switch (reach) {
      case SURELY -> "✓";
      case PERHAPS -> "(near the minimum)";
      case NOT -> "(not cached)";
    };
  }

  private static String compared(Forecast forecast, Lever lever, BigDecimal standard) {
    BigDecimal total = forecast.total(lever);
    return Amounts.usd(total) + " (" + Amounts.saved(total, standard) + ")";
  }

  private static String requests(Figures figures) {
    return figures.declared()
        ? Amounts.whole(figures.workload().requestsPerDay()) + " a day"
        : "1,000, prefix only";
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
