package io.github.warmprefix.runtime.route;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.runtime.PrefixInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one should know of some tiers. Every model has a cache and a minimum of its own: a prefix
 * that is cached on the careful model may be too short for the cheap one.
 */
final class TierNotes {
  private final List<PrefixInfo> tiers;
  private final ModelCatalogue catalogue;
  private final List<String> notes = new ArrayList<>();

  private TierNotes(List<PrefixInfo> tiers, ModelCatalogue catalogue) {
    this.tiers = tiers;
    this.catalogue = catalogue;
  }

  static List<String> of(List<PrefixInfo> tiers, ModelCatalogue catalogue) {
    TierNotes notes = new TierNotes(tiers, catalogue);
    for (int tier = 0; tier < tiers.size(); tier++) {
      notes.minimum(tier);
      if (tier > 0) {
        notes.price(tier);
      }
    }
    return List.copyOf(notes.notes);
  }

  private void minimum(int tier) {
    PrefixInfo prefix = tiers.get(tier);
    if (prefix.markers().isEmpty()
        || prefix.tokens().isEmpty()
        || prefix.minimumTokens().isEmpty()) {
      return;
    }
    TokenEstimate tokens = prefix.tokens().get();
    int minimum = prefix.minimumTokens().getAsInt();
    if (tokens.surelyMisses(minimum) && endsWithFixedPart(prefix)) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s: the prefix of %s has about %,d tokens, and nothing under %,d is cached there",
              name(tier),
              prefix.template(),
              tokens.expected(),
              minimum));
    }
  }

  /** A prefix that goes on behind its fixed part, with a key's text, may be long enough. */
  private static boolean endsWithFixedPart(PrefixInfo prefix) {
    return prefix.markers().stream().allMatch(marker -> marker.keys().isEmpty());
  }

  private void price(int tier) {
    Optional<BigDecimal> before = input(tier - 1);
    Optional<BigDecimal> here = input(tier);
    if (before.isPresent() && here.isPresent() && here.get().compareTo(before.get()) <= 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s is no dearer than %s, which is asked before it",
              name(tier),
              name(tier - 1)));
    }
  }

  private Optional<BigDecimal> input(int tier) {
    return catalogue.find(tiers.get(tier).model()).map(Model::prices).map(prices -> prices.input());
  }

  private String name(int tier) {
    return "tier " + (tier + 1) + " (" + tiers.get(tier).model() + ")";
  }
}
