package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP504: another way to send the declared workload costs notably less and answers in time. */
final class BetterLever implements Rule {
  private final Bills bills;

  BetterLever(Bills bills) {
    this.bills = bills;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return bills.of(subject).filter(BetterLever::saves).map(BetterLever::finding).stream().toList();
  }

  /** What the TTL and no caching cost is for other rules to say. */
  private static boolean saves(Bill bill) {
    Lever best = bill.forecast().best();
    return (best.inBatches() || best == Lever.KEPT_WARM_5M || best == Lever.KEPT_WARM_1H)
        && Bill.notably(bill.forecast().total(best), bill.forecast().total(bill.written()));
  }

  private static Finding finding(Bill bill) {
    Lever best = bill.forecast().best();
    return new Finding(
        RuleId.BETTER_LEVER,
        bill.prefix().place(),
        "%s this workload would cost %s; one by one and cached it costs %s"
            .formatted(way(best), bill.usd(best), bill.usd(bill.written())),
        help(best));
  }

  private static String way(Lever best) {
    return switch (best) {
      case BATCH -> "in batches without markers";
      case BATCH_CACHED -> "in batches that share a cache entry";
      default -> "with its prefix kept warm";
    };
  }

  private static String help(Lever best) {
    return best.inBatches()
        ? "nothing, if somebody waits for the answers; else send them as batches"
        : "pre-warm the prefix before its entry dies, or nothing if the saving is not worth it";
  }
}
