package io.github.warmprefix.core.models;

import io.github.warmprefix.core.json.JsonPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the price bands of a model over those that are known already. */
final class PriceReader {
  private static final Set<String> BAND_FIELDS = Set.of("upToPromptTokens", "usdPerMillionTokens");
  private static final Set<String> PRICE_FIELDS =
      Set.of("input", "cacheWrite5m", "cacheWrite1h", "cacheRead", "output");
  private static final long MOST_TOKENS = 1_000_000_000;

  private PriceReader() {}

  /**
   * The bands of a model, smallest first.
   *
   * @param model the object of the model
   * @param known the bands known so far, empty for a new model
   */
  static List<PromptBand> bands(JsonPlace model, List<PromptBand> known) {
    Optional<JsonPlace> flat = model.find("usdPerMillionTokens");
    Optional<JsonPlace> banded = model.find("promptBands");
    if (banded.isPresent()) {
      List<PromptBand> bands = banded(banded.get());
      flat.ifPresent(place -> checkFirstBand(place, bands.get(0).prices()));
      return bands;
    }
    if (flat.isPresent()) {
      return List.of(flat(flat.get(), known));
    }
    if (known.isEmpty()) {
      throw model.wrong("is a new model and lacks the field usdPerMillionTokens");
    }
    return known;
  }

  private static PromptBand flat(JsonPlace place, List<PromptBand> known) {
    if (known.size() > 1) {
      throw place.wrong(
          "gives one price, but this model has prices by prompt size: use promptBands");
    }
    Optional<Prices> prices = known.stream().findFirst().map(PromptBand::prices);
    return new PromptBand(OptionalLong.empty(), prices(place, prices));
  }

  private static List<PromptBand> banded(JsonPlace place) {
    List<PromptBand> bands = new ArrayList<>();
    long below = 0;
    for (JsonPlace element : place.elements()) {
      if (!bands.isEmpty() && bands.get(bands.size() - 1).upToPromptTokens().isEmpty()) {
        throw element.wrong("follows a band without limit");
      }
      element.allow(BAND_FIELDS);
      JsonPlace limit = element.require("upToPromptTokens");
      OptionalLong upTo = OptionalLong.empty();
      if (limit.value() != null) {
        below = limit.whole(below + 1, MOST_TOKENS);
        upTo = OptionalLong.of(below);
      }
      Prices prices = prices(element.require("usdPerMillionTokens"), Optional.empty());
      bands.add(new PromptBand(upTo, prices));
    }
    if (bands.isEmpty() || bands.get(bands.size() - 1).upToPromptTokens().isPresent()) {
      throw place.wrong("must end with a band whose upToPromptTokens is null");
    }
    return List.copyOf(bands);
  }

  private static void checkFirstBand(JsonPlace place, Prices first) {
    if (!prices(place, Optional.of(first)).equals(first)) {
      throw place.wrong("differs from the first of promptBands");
    }
  }

  private static Prices prices(JsonPlace place, Optional<Prices> known) {
    place.allow(PRICE_FIELDS);
    return new Prices(
        price(place, "input", known.map(Prices::input)),
        price(place, "cacheWrite5m", known.map(Prices::cacheWrite5m)),
        price(place, "cacheWrite1h", known.map(Prices::cacheWrite1h)),
        price(place, "cacheRead", known.map(Prices::cacheRead)),
        price(place, "output", known.map(Prices::output)));
  }

  private static BigDecimal price(JsonPlace prices, String name, Optional<BigDecimal> known) {
    return prices
        .find(name)
        .map(JsonPlace::amount)
        .or(() -> known)
        .orElseThrow(() -> prices.wrong("lacks the field " + name));
  }
}
