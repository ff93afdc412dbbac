package io.github.warmprefix.core.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.core.cost.Arrivals;
import io.github.warmprefix.core.cost.Cost;
import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.report.Figures;
import io.github.warmprefix.core.report.ModelOption;
import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.ReportedPrefix;
import io.github.warmprefix.core.report.ReportedSegment;
import io.github.warmprefix.core.report.ReportedTemplate;
import io.github.warmprefix.core.report.SourceRange;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A report on a thousand random workloads, and whether a script finds the same costs in it. */
final class RandomWorkloads {
  private static final int TEMPLATES = 1000;
  private static final double RELATIVE = 1e-9;

  private static final Report REPORT = report(new Random(5));

  private RandomWorkloads() {}

  static Report report() {
    return REPORT;
  }

  /** Holds what {@code recompute.js} computed against the forecasts of Java. */
  static void assertSame(JsonArray recomputed) {
    assertThat(recomputed).hasSize(TEMPLATES);
    for (int i = 0; i < TEMPLATES; i++) {
      Figures figures = Figures.of(REPORT.catalogue(), REPORT.templates().get(i)).orElseThrow();
      List<ModelOption> options = new ArrayList<>(List.of(figures.own()));
      options.addAll(figures.models());
      JsonArray found = recomputed.getArray(i);
      assertThat(found).hasSameSizeAs(options);
      for (int j = 0; j < options.size(); j++) {
        assertSame(options.get(j), found.getObject(j));
      }
    }
  }

  private static void assertSame(ModelOption option, JsonObject found) {
    Supplier<String> what = () -> option.model().id() + " " + option.forecast();
    Map<Lever, Cost> costs = option.forecast().costs();
    JsonObject foundCosts = found.getObject("costs");
    assertThat(found.getString("best")).as(what).isEqualTo(option.forecast().best().name());
    assertThat(foundCosts).as(what).hasSameSizeAs(costs);
    costs.forEach(
        (lever, cost) ->
            assertThat(differences(foundCosts.getObject(lever.name()), cost)).as(what).isEmpty());
  }

  private static List<String> differences(JsonObject found, Cost cost) {
    Map<String, BigDecimal> expected =
        Map.of(
            "cacheWrite", cost.cacheWrite(),
            "cacheRead", cost.cacheRead(),
            "input", cost.input(),
            "output", cost.output(),
            "total", cost.total());
    return expected.keySet().stream()
        .filter(field -> !close(found.getDouble(field), expected.get(field).doubleValue()))
        .toList();
  }

  private static boolean close(double found, double exact) {
    return Math.abs(found - exact) <= Math.abs(exact) * RELATIVE;
  }

  private static Report report(Random random) {
    ModelCatalogue catalogue = ModelCatalogue.bundled();
    List<ReportedTemplate> templates =
        IntStream.range(0, TEMPLATES).mapToObj(i -> template(i, catalogue, random)).toList();
    return new Report("1", catalogue, List.of(), templates, List.of());
  }

  private static ReportedTemplate template(int i, ModelCatalogue catalogue, Random random) {
    Model model = catalogue.models().get(random.nextInt(catalogue.models().size()));
    TokenEstimate tokens = TokenEstimate.exactly(upTo(200_000, random));
    return new ReportedTemplate(
        "T" + i,
        SourceRange.at("T.java", 1, 1),
        model.id(),
        "1",
        List.of(
            new ReportedSegment(
                "TEXT",
                WireSection.SYSTEM,
                true,
                Optional.of(tokens),
                Optional.empty(),
                Optional.of(Ttl.FIVE_MINUTES))),
        List.of(
            new ReportedPrefix(
                Map.of(TokenizerFamily.CLAUDE_3, tokens, TokenizerFamily.CLAUDE_4_7, tokens))),
        Optional.of(workload(random)));
  }

  private static Workload workload(Random random) {
    Arrivals arrivals =
        random.nextBoolean()
            ? new Arrivals.Regular(Duration.ofMillis(upTo(100_000_000, random)))
            : new Arrivals.Random(0.01 + random.nextDouble() * 23.99);
    return new Workload(
        1 + upTo(1_000_000, random),
        arrivals,
        upTo(100_000, random),
        upTo(20_000, random),
        Duration.ofSeconds(upTo(200_000, random)),
        1 + (int) upTo(1_000, random),
        1 + random.nextInt(50),
        random.nextInt(10));
  }

  /** Any size from 0 on is as likely as any other. */
  private static long upTo(long most, Random random) {
    return (long) (Math.pow(most + 1.0, random.nextDouble()) - 1);
  }
}
