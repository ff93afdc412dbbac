package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cost.Forecast;
import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.models.Limits;
import io.github.warmprefix.core.models.Model;
import java.util.Optional;

/** Works out what templates with a declared workload cost. */
final class Bills {
  private final Sizes sizes;
  private final Limits limits;

  Bills(Sizes sizes, Limits limits) {
    this.sizes = sizes;
    this.limits = limits;
  }

  /** The cost on the template's own model, where the whole prefix is known and surely cached. */
  Optional<Bill> of(Subject subject) {
    Optional<Workload> workload = subject.template().workload();
    return sizes
        .of(subject)
        .filter(prefix -> workload.isPresent())
        .filter(prefix -> prefix.tokens().surelyReaches(prefix.minimum()))
        .map(
            prefix ->
                new Bill(
                    prefix,
                    subject.plan().lastMarker().orElseThrow().ttl(),
                    workload.get(),
                    forecast(prefix.model(), workload.get(), prefix.tokens().expected())));
  }

  /** The cost of the same on another model. */
  Forecast elsewhere(Bill bill, Model model) {
    return forecast(model, bill.workload(), sizes.elsewhere(bill.prefix(), model).expected());
  }

  private Forecast forecast(Model model, Workload workload, long prefixTokens) {
    return Forecast.of(model, limits, workload, prefixTokens);
  }
}
