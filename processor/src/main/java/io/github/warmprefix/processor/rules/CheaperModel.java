package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cost.Forecast;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.ModelStatus;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * WP505: what the declared workload would cost on the cheapest model, and whether that would cache
 * the prefix. A lower price a token may come with a higher minimum.
 */
final class CheaperModel implements Rule {
  private final Bills bills;
  private final ModelCatalogue models;

  CheaperModel(Bills bills, ModelCatalogue models) {
    this.bills = bills;
    this.models = models;
  }

  private record Offer(Model model, Forecast forecast) {
    BigDecimal total() {
      return forecast.total(forecast.best());
    }
  }

  @Override
  public List<Finding> check(Subject subject) {
    return bills.of(subject).flatMap(this::finding).stream().toList();
  }

  private Optional<Finding> finding(Bill bill) {
    BigDecimal own = bill.forecast().total(bill.forecast().best());
    return offers(bill)
        .min(Comparator.comparing(Offer::total))
        .filter(offer -> Bill.notably(offer.total(), own))
        .map(offer -> finding(bill, own, offer));
  }

  private Stream<Offer> offers(Bill bill) {
    BigDecimal input = bill.prefix().model().prices().input();
    return models.models().stream()
        .filter(model -> model.status() == ModelStatus.ACTIVE)
        .filter(model -> model.prices().input().compareTo(input) < 0)
        .map(model -> new Offer(model, bills.elsewhere(bill, model)));
  }

  private static Finding finding(Bill bill, BigDecimal own, Offer offer) {
    String caching =
        offer.forecast().cacheable()
            ? "which would cache this prefix, too"
            : "although it caches nothing under %s tokens"
                .formatted(Words.count(offer.model().minimumCacheableTokens()));
    return new Finding(
        RuleId.CHEAPER_MODEL,
        bill.prefix().place(),
        "on %s this workload would cost %s a day instead of %s, %s"
            .formatted(offer.model().id(), Words.usd(offer.total()), Words.usd(own), caching),
        "nothing, if the task needs %s; else try the cheaper model first"
            .formatted(bill.prefix().model().id()));
  }
}
