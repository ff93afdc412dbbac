package io.github.warmprefix.core.report.compare;

import io.github.warmprefix.core.report.Amounts;
import java.util.Optional;

/** Says in words what differs, for all formats that people read. */
final class ComparisonWords {
  private ComparisonWords() {}

  static String headline(LockComparison comparison) {
    int changed = comparison.changes().size();
    return "%s changed, %d as before".formatted(templates(changed), comparison.unchanged());
  }

  static String total(LockComparison comparison) {
    Effect total = comparison.total();
    String unpriced =
        comparison.unpriced() == 0
            ? ""
            : " Without " + templates(comparison.unpriced()) + " of unknown models.";
    return "1,000 requests of each that read their prefix: %s.%s".formatted(bill(total), unpriced);
  }

  static String bill(Effect effect) {
    return "%s before, %s now (%s); written anew once: %s for 5m, %s for 1h"
        .formatted(
            Amounts.usd(effect.before()),
            Amounts.usd(effect.after()),
            Amounts.change(effect.change()),
            Amounts.usd(effect.rewrite5m()),
            Amounts.usd(effect.rewrite1h()));
  }

  static String model(TemplateChange change) {
    String now = change.modelAfter().orElseGet(() -> change.modelBefore().orElse(""));
    Optional<String> before = change.modelBefore().filter(model -> !model.equals(now));
    return before.map(model -> model + " → ").orElse("") + now;
  }

  static String prefix(PrefixChange change) {
    String name = "prefix " + change.marker() + " ";
    return switch (change.kind()) {
      case NEW -> name + "is new: " + tokens(change.tokensAfter().orElseThrow());
      case GONE -> name + "is gone: " + tokens(change.tokensBefore().orElseThrow());
      case CHANGED -> name + "changed: still " + tokens(change.tokensAfter().orElseThrow());
      case GREW, SHRANK -> name + change.kind().id() + " " + resized(change);
    };
  }

  static Optional<String> caching(TemplateChange change) {
    return switch (change.caching()) {
      case AS_BEFORE -> Optional.empty();
      case LOST -> Optional.of("it is too short to be cached now");
      case WON -> Optional.of("it is long enough to be cached now");
    };
  }

  private static String resized(PrefixChange change) {
    long before = change.tokensBefore().orElseThrow();
    long after = change.tokensAfter().orElseThrow();
    String by = after > before ? "+" : "";
    return "from %s to %s (%s%s)"
        .formatted(Amounts.whole(before), tokens(after), by, Amounts.whole(after - before));
  }

  private static String tokens(long count) {
    return Amounts.whole(count) + (count == 1 ? " token" : " tokens");
  }

  private static String templates(long count) {
    return count + (count == 1 ? " template" : " templates");
  }
}
