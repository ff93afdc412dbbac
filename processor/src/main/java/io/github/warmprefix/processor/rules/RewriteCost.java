package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cost.PriceList;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.processor.plan.Marker;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a change of the cached prefix costs: the prefix is written anew by each process for each
 * key, as the workload has them; where none is declared, figures for a thousand requests must do.
 *
 * @param tokens the tokens of the whole prefix
 * @param declared whether the number of requests follows from a declared workload
 * @param requests how many requests the figures are for
 * @param written what as many writes of the prefix cost, in USD
 * @param read what as many reads of it cost, in USD
 */
record RewriteCost(
    long tokens, boolean declared, long requests, BigDecimal written, BigDecimal read) {
  private static final long REQUESTS = 1_000;

  /** The cost for a template, where its size and its model are known. */
  static Optional<RewriteCost> of(Subject subject) {
    Optional<Marker> last = subject.plan().lastMarker().filter(m -> m.prefix().complete());
    return subject
        .template()
        .model()
        .flatMap(model -> last.map(marker -> of(model, marker, subject)));
  }

  private static RewriteCost of(Model model, Marker last, Subject subject) {
    Optional<Workload> workload = subject.template().workload();
    long tokens = last.prefix().known().expected();
    long requests = workload.map(RewriteCost::coldStarts).orElse(REQUESTS);
    Volume prefixes = new Volume(requests, tokens, 0, 0);
    PriceList prices = PriceList.of(model);
    return new RewriteCost(
        tokens,
        workload.isPresent(),
        requests,
        prices.cached(prefixes, last.ttl(), BigDecimal.valueOf(requests)).cacheWrite(),
        prices.cached(prefixes, last.ttl(), BigDecimal.ZERO).cacheRead());
  }

  private static long coldStarts(Workload workload) {
    return Math.min((long) workload.keys() * workload.replicas(), workload.requestsPerDay());
  }

  /** The cost in the reader's words. */
  String words() {
    return declared
        ? "cost: the prefix of about %s tokens is written anew %s, for %s in all; as many reads cost %s"
            .formatted(Words.count(tokens), times(), Words.usd(written), Words.usd(read))
        : "cost: the prefix of about %s tokens is written anew; %s requests that write it cost %s, and that read it %s"
            .formatted(
                Words.count(tokens), Words.count(requests), Words.usd(written), Words.usd(read));
  }

  private String times() {
    return requests == 1 ? "once" : Words.count(requests) + " times";
  }
}
