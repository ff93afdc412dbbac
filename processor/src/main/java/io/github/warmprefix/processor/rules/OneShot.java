package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP503: each prefix is written and never read again. */
final class OneShot implements Rule {
  private final Bills bills;

  OneShot(Bills bills) {
    this.bills = bills;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return bills.of(subject).filter(Bill::oneShot).map(OneShot::finding).stream().toList();
  }

  private static Finding finding(Bill bill) {
    return new Finding(
        RuleId.ONE_SHOT,
        bill.prefix().place(),
        "each prefix is written to the cache and never read: %s, against %s uncached"
            .formatted(bill.usd(bill.written()), bill.usd(Lever.STANDARD)),
        "do without caching, or let more requests share a prefix");
  }
}
