package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP501: with either TTL the declared workload costs at least what it costs uncached. */
final class CachingNeverPays implements Rule {
  private final Bills bills;

  CachingNeverPays(Bills bills) {
    this.bills = bills;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return bills
        .of(subject)
        .filter(bill -> !bill.oneShot() && !pays(bill))
        .map(CachingNeverPays::finding)
        .stream()
        .toList();
  }

  private static boolean pays(Bill bill) {
    return saves(bill, Lever.CACHED_5M) || saves(bill, Lever.CACHED_1H);
  }

  private static boolean saves(Bill bill, Lever lever) {
    return bill.forecast().total(lever).compareTo(bill.forecast().total(Lever.STANDARD)) < 0;
  }

  private static Finding finding(Bill bill) {
    return new Finding(
        RuleId.CACHING_NEVER_PAYS,
        bill.prefix().place(),
        "caching does not pay for this workload: %s, against %s uncached"
            .formatted(bill.usd(bill.written()), bill.usd(Lever.STANDARD)),
        help(bill));
  }

  /** The entries die between the requests; reading them now and then may still be cheaper. */
  private static String help(Bill bill) {
    return saves(bill, Lever.KEPT_WARM_1H)
        ? "keep the prefix warm with pre-warm requests within the hour (%s), or do without caching"
            .formatted(bill.usd(Lever.KEPT_WARM_1H))
        : "do without caching, or bring the requests closer together";
  }
}
