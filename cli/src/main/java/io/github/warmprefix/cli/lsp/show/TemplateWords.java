package io.github.warmprefix.cli.lsp.show;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Forecast;
import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.report.Amounts;
import io.github.warmprefix.core.report.Figures;
import io.github.warmprefix.core.report.Reach;
import io.github.warmprefix.core.report.ReportedSegment;
import io.github.warmprefix.core.report.ReportedTemplate;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says in words what reports say of a template in tables.
 *
 * @param template the template
 * @param models the models with their prices
 */
record TemplateWords(ReportedTemplate template, ModelCatalogue models) {
  /** The size, the minimum and the cost, in one line. */
  String brief() {
    List<String> parts = new ArrayList<>();
    parts.add(shared().map(tokens -> about(tokens) + " tokens cached").orElse("size not known"));
    minimum().ifPresent(parts::add);
    figures().map(this::briefCost).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** All there is to say, in Markdown. */
  String full() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "**%s** · %s · version %s"
            .formatted(
                template.id().substring(template.id().lastIndexOf('.') + 1),
                template.model(),
                template.version()));
    List<ReportedSegment> marked = template.marked();
    for (int i = 0; i < marked.size(); i++) {
      lines.add(marker(i, marked.get(i)));
    }
    if (marked.isEmpty()) {
      lines.add("no marker: nothing is cached");
    }
    minimum().ifPresent(lines::add);
    figures().map(this::fullCost).ifPresent(lines::add);
    return String.join("\n\n", lines);
  }

  /** What there is to say of a member, in Markdown. */
  Optional<String> member(String name) {
    return template.segments().stream()
        .filter(segment -> segment.name().equals(name))
        .findFirst()
        .map(this::member);
  }

  private String member(ReportedSegment segment) {
    List<String> lines = new ArrayList<>();
    String kind = segment.cached() ? "cached" : "dynamic";
    lines.add(
        "**%s** · %s · %s"
            .formatted(segment.name(), kind, segment.section().name().toLowerCase(Locale.ROOT)));
    segment.tokens().map(TemplateWords::within).ifPresent(lines::add);
    segment.stability().map(level -> "stability " + level).ifPresent(lines::add);
    int at = template.marked().indexOf(segment);
    if (at >= 0) {
      lines.add(marker(at, segment));
    }
    return String.join("\n\n", lines);
  }

  private String marker(int index, ReportedSegment segment) {
    String size =
        model()
            .flatMap(model -> template.prefixes().get(index).tokens(model.family()))
            .map(TemplateWords::within)
            .orElse("size not known before the program runs");
    String life = segment.marker().orElseThrow() == Ttl.ONE_HOUR ? "1 hour" : "5 minutes";
    return "marker %d behind `%s`, %s: %s".formatted(index + 1, segment.name(), life, size);
  }

  private Optional<Model> model() {
    return models.find(template.model());
  }

  private Optional<Figures> figures() {
    return Figures.of(models, template);
  }

  private Optional<TokenEstimate> shared() {
    OptionalInt shared = template.sharedPrefix();
    return shared.isEmpty()
        ? Optional.empty()
        : model()
            .flatMap(model -> template.prefixes().get(shared.getAsInt()).tokens(model.family()));
  }

  private Optional<String> minimum() {
    return model()
        .map(
            model ->
                "minimum "
                    + Amounts.whole(model.minimumCacheableTokens())
                    + figures().map(figures -> verdict(figures.own().reach())).orElse(""));
  }

  private static String verdict(Reach reach) {
    return switch (reach) {
      case SURELY -> " met";
      case PERHAPS -> " perhaps met";
      case NOT -> " not met";
    };
  }

  private String briefCost(Figures figures) {
    Forecast forecast = figures.own().forecast();
    BigDecimal standard = forecast.total(Lever.STANDARD);
    BigDecimal marked = forecast.total(figures.asMarked());
    return "%s: %s uncached, %s as marked"
        .formatted(requests(figures), Amounts.usd(standard), Amounts.usd(marked));
  }

  private String fullCost(Figures figures) {
    Forecast forecast = figures.own().forecast();
    BigDecimal standard = forecast.total(Lever.STANDARD);
    BigDecimal marked = forecast.total(figures.asMarked());
    return "%s: %s without cache, %s with (%s)"
        .formatted(
            requests(figures),
            Amounts.usd(standard),
            Amounts.usd(marked),
            Amounts.saved(marked, standard));
  }

  private static String requests(Figures figures) {
    return figures.declared()
        ? Amounts.whole(figures.workload().requestsPerDay()) + " requests a day"
        : "1,000 requests, prefix only";
  }

  /** A size for a glance. */
  static String about(TokenEstimate tokens) {
    String number = Amounts.whole(tokens.expected());
    return tokens.low() == tokens.high() ? number : "≈ " + number;
  }

  private static String within(TokenEstimate tokens) {
    return tokens.low() == tokens.high()
        ? Amounts.whole(tokens.expected()) + " tokens"
        : "≈ %s tokens (%s to %s)"
            .formatted(
                Amounts.whole(tokens.expected()),
                Amounts.whole(tokens.low()),
                Amounts.whole(tokens.high()));
  }
}
