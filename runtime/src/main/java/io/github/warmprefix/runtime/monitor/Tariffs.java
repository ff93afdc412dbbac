package io.github.warmprefix.runtime.monitor;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tariffs of all models in a catalogue, by id and alias. */
final class Tariffs {
  private static final Pattern DATE = Pattern.compile("-\\d{8}$");

  private final Map<String, Tariff> byName = new HashMap<>();

  Tariffs(ModelCatalogue catalogue) {
    for (Model model : catalogue.models()) {
      Tariff tariff = new Tariff(model);
      byName.put(model.id(), tariff);
      model.aliases().forEach(alias -> byName.put(alias, tariff));
    }
  }

  /** The tariff of a model; a dated id that is not known is its undated one. */
  Optional<Tariff> find(String model) {
    Tariff exact = byName.get(model);
    return exact != null
        ? Optional.of(exact)
        : Optional.ofNullable(byName.get(DATE.matcher(model).replaceFirst("")));
  }
}
