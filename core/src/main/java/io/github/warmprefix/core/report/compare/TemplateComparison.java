package io.github.warmprefix.core.report.compare;

import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.Prices;
import io.github.warmprefix.core.report.compare.TemplateChange.Caching;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares what two locks say of one template. */
final class TemplateComparison {
  private final ModelCatalogue catalogue;
  private final SortedMap<Integer, LockedPrefix> before;
  private final SortedMap<Integer, LockedPrefix> after;

  TemplateComparison(
      ModelCatalogue catalogue,
      SortedMap<Integer, LockedPrefix> before,
      SortedMap<Integer, LockedPrefix> after) {
    this.catalogue = catalogue;
    this.before = new TreeMap<>(before);
    this.after = new TreeMap<>(after);
  }

  /** What changed; empty where nothing did. */
  Optional<TemplateChange> compare(String template) {
    List<PrefixChange> prefixes = new ArrayList<>();
    TreeSet<Integer> markers = new TreeSet<>(before.keySet());
    markers.addAll(after.keySet());
    for (int marker : markers) {
      PrefixChange.of(marker, get(before, marker), get(after, marker)).ifPresent(prefixes::add);
    }
    if (prefixes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TemplateChange(
            template,
            last(before).map(LockedPrefix::model),
            last(after).map(LockedPrefix::model),
            prefixes,
            effect(),
            caching()));
  }

  private Optional<Effect> effect() {
    Optional<Pricing> old = pricing(before);
    Optional<Pricing> now = pricing(after);
    if (old.isPresent() != last(before).isPresent() || now.isPresent() != last(after).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Effect(
            requests(old),
            requests(now),
            rewrite(now, Prices::cacheWrite5m),
            rewrite(now, Prices::cacheWrite1h)));
  }

  private static BigDecimal requests(Optional<Pricing> pricing) {
    return pricing.map(it -> it.requests(LockComparison.REQUESTS)).orElse(BigDecimal.ZERO);
  }

  private BigDecimal rewrite(Optional<Pricing> pricing, Function<Prices, BigDecimal> write) {
    return pricing.map(it -> it.rewrite(kept(), write.apply(it.prices()))).orElse(BigDecimal.ZERO);
  }

  /** The tokens of the longest prefix that is still served by an entry from before. */
  private long kept() {
    return after.values().stream()
        .filter(now -> before.values().stream().anyMatch(old -> PrefixChange.same(old, now)))
        .mapToLong(Tokens::of)
        .max()
        .orElse(0);
  }

  private Caching caching() {
    boolean was = pricing(before).map(Pricing::cached).orElse(false);
    boolean is = pricing(after).map(Pricing::cached).orElse(false);
    if (was == is || before.isEmpty() || after.isEmpty()) {
      return Caching.AS_BEFORE;
    }
    return is ? Caching.WON : Caching.LOST;
  }

  private Optional<Pricing> pricing(SortedMap<Integer, LockedPrefix> prefixes) {
    return last(prefixes).flatMap(prefix -> Pricing.of(catalogue, prefix));
  }

  private static Optional<LockedPrefix> last(SortedMap<Integer, LockedPrefix> prefixes) {
    return prefixes.isEmpty() ? Optional.empty() : Optional.of(prefixes.get(prefixes.lastKey()));
  }

  private static Optional<LockedPrefix> get(SortedMap<Integer, LockedPrefix> prefixes, int marker) {
    return Optional.ofNullable(prefixes.get(marker));
  }
}
