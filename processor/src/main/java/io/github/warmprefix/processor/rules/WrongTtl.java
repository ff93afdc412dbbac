package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.plan.Marker;
import java.util.List;

/** WP502: the other TTL would cost notably less for the declared workload. */
final class WrongTtl implements Rule {
  private final Bills bills;

  WrongTtl(Bills bills) {
    this.bills = bills;
  }

  @Override
  public List<Finding> check(Subject subject) {
    boolean mixed = subject.plan().markers().stream().map(Marker::ttl).distinct().count() > 1;
    return bills
        .of(subject)
        .filter(bill -> !mixed && !bill.oneShot() && otherIsBetter(bill))
        .map(WrongTtl::finding)
        .stream()
        .toList();
  }

  private static boolean otherIsBetter(Bill bill) {
    return Bill.notably(
            bill.forecast().total(bill.otherTtl()), bill.forecast().total(bill.written()))
        && Bill.notably(
            bill.forecast().total(bill.otherTtl()), bill.forecast().total(Lever.STANDARD));
  }

  private static Finding finding(Bill bill) {
    boolean longer = bill.otherTtl() == Lever.CACHED_1H;
    return new Finding(
        RuleId.WRONG_TTL,
        bill.prefix().place(),
        "entries of %s cost %s, those of %s would cost %s"
            .formatted(
                longer ? "five minutes" : "an hour",
                bill.usd(bill.written()),
                longer ? "an hour" : "five minutes",
                bill.usd(bill.otherTtl())),
        "use ttl = CacheTtl." + (longer ? "ONE_HOUR" : "FIVE_MINUTES"));
  }
}
