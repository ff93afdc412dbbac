package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.ModelStatus;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the models that would cache a prefix as it is. */
final class OtherModels {
  private static final int MOST = 2;

  private final ModelCatalogue models;

  OtherModels(ModelCatalogue models) {
    this.models = models;
  }

  /** Which model to take instead, in the imperative; or that there is none. */
  String advice(Shortfall prefix) {
    List<Model> fitting = fitting(prefix);
    if (fitting.isEmpty()) {
      return "as no other model would cache it as it is";
    }
    return "move to "
        + fitting.stream().map(OtherModels::describe).collect(Collectors.joining(" or "))
        + ", which would cache it as it is";
  }

  /** Up to two in service that surely cache the prefix: none dearer where there is a choice. */
  private List<Model> fitting(Shortfall prefix) {
    BigDecimal own = input(prefix.model());
    List<Model> all =
        models.models().stream()
            .filter(model -> model.status() == ModelStatus.ACTIVE && model.minimumDocumented())
            .filter(model -> caches(model, prefix))
            .sorted(Comparator.comparing(model -> input(model).subtract(own).abs()))
            .toList();
    List<Model> affordable =
        all.stream().filter(model -> input(model).compareTo(own) <= 0).limit(MOST).toList();
    return affordable.isEmpty() ? all.stream().limit(MOST).toList() : affordable;
  }

  private static boolean caches(Model model, Shortfall prefix) {
    return prefix
        .elsewhere()
        .apply(model)
        .filter(tokens -> tokens.surelyReaches(model.minimumCacheableTokens()))
        .isPresent();
  }

  private static BigDecimal input(Model model) {
    return model.prices().input();
  }

  private static String describe(Model model) {
    return "%s (from %s tokens, $%s per million of input)"
        .formatted(
            model.id(), Words.count(model.minimumCacheableTokens()), input(model).toPlainString());
  }
}
