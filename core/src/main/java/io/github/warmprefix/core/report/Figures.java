package io.github.warmprefix.core.report;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Arrivals;
import io.github.warmprefix.core.cost.BreakEven;
import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.core.cost.PriceList;
import io.github.warmprefix.core.cost.Sizing;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.ModelStatus;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What follows from the facts of a template: what it costs by every lever and on every model.
 *
 * @param workload what the costs are for: the declared workload, or a thousand requests without
 *     suffix and output, none of which comes too late
 * @param declared whether the workload is declared
 * @param own the template's own model
 * @param asMarked the lever that the template's markers are; uncached where they cache nothing
 * @param breakEven5m from which request on a write for five minutes pays off
 * @param breakEven1h from which request on a write for an hour pays off
 * @param sizing which lever counts
 * @param models the other models that answer, in the order of the catalogue
 */
public record Figures(
    Workload workload,
    boolean declared,
    ModelOption own,
    Lever asMarked,
    OptionalLong breakEven5m,
    OptionalLong breakEven1h,
    Sizing sizing,
    List<ModelOption> models) {
  /** What is reckoned with where nothing is declared. */
  public static final Workload PER_THOUSAND =
      new Workload(1000, new Arrivals.Regular(Duration.ZERO), 0, 0, Duration.ZERO, 1, 1, 0);

  /** Copies the list. */
  public Figures {
    models = List.copyOf(models);
  }

  /** The figures of a template; empty where its model or the tokens of its prefix are not known. */
  public static Optional<Figures> of(ModelCatalogue catalogue, ReportedTemplate template) {
    return catalogue
        .find(template.model())
        .flatMap(
            model -> tokens(template, model).map(tokens -> of(catalogue, template, model, tokens)));
  }

  private static Figures of(
      ModelCatalogue catalogue, ReportedTemplate template, Model model, TokenEstimate tokens) {
    Workload workload = template.workload().orElse(PER_THOUSAND);
    ModelOption own = ModelOption.of(model, catalogue.limits(), workload, tokens);
    PriceList prices = PriceList.of(model);
    Volume volume = workload.volume(tokens.expected());
    return new Figures(
        workload,
        template.workload().isPresent(),
        own,
        asMarked(template, own),
        BreakEven.requests(prices.at(volume.promptTokens()), Ttl.FIVE_MINUTES),
        BreakEven.requests(prices.at(volume.promptTokens()), Ttl.ONE_HOUR),
        Sizing.of(prices, volume),
        others(catalogue, template, workload, model));
  }

  private static List<ModelOption> others(
      ModelCatalogue catalogue, ReportedTemplate template, Workload workload, Model own) {
    List<ModelOption> options = new ArrayList<>();
    for (Model model : catalogue.models()) {
      if (model.status() != ModelStatus.RETIRED && !model.id().equals(own.id())) {
        tokens(template, model)
            .map(tokens -> ModelOption.of(model, catalogue.limits(), workload, tokens))
            .ifPresent(options::add);
      }
    }
    return options;
  }

  private static Lever asMarked(ReportedTemplate template, ModelOption own) {
    if (!own.forecast().cacheable()) {
      return Lever.STANDARD;
    }
    Ttl ttl = template.marked().get(template.sharedPrefix().orElseThrow()).marker().orElseThrow();
    return ttl == Ttl.FIVE_MINUTES ? Lever.CACHED_5M : Lever.CACHED_1H;
  }

  private static Optional<TokenEstimate> tokens(ReportedTemplate template, Model model) {
    OptionalInt shared = template.sharedPrefix();
    return shared.isPresent()
        ? template.prefixes().get(shared.getAsInt()).tokens(model.family())
        : Optional.empty();
  }
}
